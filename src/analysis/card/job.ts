/** A piece of work for one core: some games of one line. Plain data in, plain data out. */
import { isAgreed, outcomeOf } from '../../council/closing.ts';
import { ambition } from '../../council/draft.ts';
import type { Outcome } from '../../council/events.ts';
import type { Move } from '../../council/moves/types.ts';
import type { AllyId, Scenario } from '../../council/scenario.ts';
import type { Game, Setting } from '../../council/state.ts';
import { best, type Plan } from '../bots/best.ts';
import { greedyFamily } from '../bots/greedy.ts';
import { random } from '../bots/random.ts';
import { untouched, type Line } from '../lines.ts';
import { playLine } from '../run.ts';

export interface Job {
  line: string | Plan; // a bot by name, or a plan
  seeds: number[];
  setting: Setting;
}

/** What a card needs to know of a game. */
export interface Result {
  seed: number;
  outcome: Outcome;
  agreed: boolean;
  ambition: number; // of the text on the table at the end
  first: Move | null; // first move
  length: number; // moves beside the ends of rounds
  writers: AllyId[]; // at the last silence
  surfaced: AllyId[]; // all that wrote at any silence
  left: { capital: number; slots: number }; // of the chair at the end
  distrusted: boolean; // some ally's trust is too low for an assurance
}

export const bots: Record<string, Line> = {
  untouched,
  random,
  ...Object.fromEntries(greedyFamily.map(({ name, line }) => [name, line])),
};

export function work(scenario: Scenario, { line, seeds, setting }: Job): Result[] {
  const chosen = typeof line === 'string' ? bots[line] : best(line);
  if (!chosen) throw new Error(`no bot ${JSON.stringify(line)}`);
  return seeds.map((seed) => resultOf(playLine(scenario, seed, chosen, setting)));
}

function resultOf({ scenario, seed, state, moves, events }: Game): Result {
  const outcome = outcomeOf(state.council) ?? 'deferred';
  const played = moves.filter(({ kind }) => kind !== 'end-round');
  const { capital = 0, slots = 0 } = state.purses['chair'] ?? {};
  return {
    seed,
    outcome,
    agreed: isAgreed(outcome),
    ambition: ambition(scenario, state.text),
    first: played[0] ?? null,
    length: played.length,
    writers: state.last?.writers.map(({ ally }) => ally) ?? [],
    surfaced: [
      ...new Set(events.flatMap((event) => (event.kind === 'letter.arrived' ? [event.ally] : []))),
    ].sort(),
    left: { capital, slots },
    distrusted: Object.values(state.allies).some(({ trust }) => trust < -0.3),
  };
}
