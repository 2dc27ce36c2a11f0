import { describe, expect, it } from 'vitest';
import { readScenario } from '../../src/scenario/read.ts';
import { sourceOf } from '../support/scenarios.ts';
import { mutations } from './mutated.ts';

describe('mutated scenario files', () => {
  const mutated = mutations(sourceOf('tests/support/small.yaml'));

  it.each([1, 2, 3, 4])(
    'give findings, never an exception (20,000 of them; part %i of four)',
    (part) => {
      for (let seed = 1000 + 5000 * (part - 1); seed < 1000 + 5000 * part; seed++) {
        const { scenario, findings } = readScenario('x.yaml', mutated(seed));
        expect(scenario !== null || findings.length > 0, `seed ${seed}`).toBe(true);
      }
    },
  );
});
