import { describe, expect, it } from 'vitest';
import { newGame } from '../../src/council/game.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { viewOf } from '../../src/council/views.ts';
import { sourceOf } from '../support/scenarios.ts';
import { mutations } from './mutated.ts';

describe('a mutated scenario file', () => {
  it('gives findings or a scenario that plays, never an exception (500 of them)', () => {
    const mutated = mutations(sourceOf('tests/support/small.yaml'));
    let refused = 0;
    for (let seed = 0; seed < 500; seed++) {
      const { scenario, findings } = readScenario('x.yaml', mutated(seed));
      if (scenario) viewOf(newGame(scenario, seed));
      else refused++;
      for (const { line, column, message } of findings) {
        expect(line > 0 && column > 0 && message.en !== '').toBe(true);
      }
      expect(scenario !== null || findings.length > 0).toBe(true);
    }
    expect(refused).toBeGreaterThan(200);
  });
});
