/** How many games of Tokyo each bot plays. */
import { best, plansFor } from '../../src/analysis/bots/best.ts';
import { greedy } from '../../src/analysis/bots/greedy.ts';
import { random } from '../../src/analysis/bots/random.ts';
import { untouched, type Line } from '../../src/analysis/lines.ts';
import { playLine } from '../../src/analysis/run.ts';
import { usualStyle } from '../../src/council/engine/chair.ts';
import type { Scenario } from '../../src/council/scenario.ts';
import { tokyo } from '../support/scenarios.ts';
import { measure, type Measure } from './measure.ts';

/** By the name of its measure. */
export const botsOf = (scenario: Scenario): Record<string, Line> => {
  const [plan] = plansFor(scenario);
  if (!plan) throw new Error('no plan');
  return { untouched, random, greedy: greedy(usualStyle), 'best plan': best(plan) };
};

export function* botMeasures(): Generator<Measure> {
  const scenario = tokyo();
  let seed = 0;
  for (const [name, line] of Object.entries(botsOf(scenario)))
    yield measure(`Tokyo, ${name}`, 'games/s', () => (playLine(scenario, ++seed, line) ? 1 : 0));
}
