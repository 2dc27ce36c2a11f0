import { describe, expect, it } from 'vitest';
import { readScenario } from '../../src/scenario/read.ts';
import { sourceOf } from '../support/scenarios.ts';
import { mutated } from './mutated.ts';

describe('mutated scenario files', () => {
  it('give findings, never an exception (20,000 of them)', () => {
    const source = sourceOf('tests/support/small.yaml');
    for (let seed = 1000; seed < 21_000; seed++) {
      const { scenario, findings } = readScenario('x.yaml', mutated(source, seed));
      expect(scenario !== null || findings.length > 0, `seed ${seed}`).toBe(true);
    }
  });
});
