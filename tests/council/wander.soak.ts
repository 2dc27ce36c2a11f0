/** Long runs: thousands of Tokyo games at random, each step canonical, each game replayed. */
import { describe, expect, it } from 'vitest';
import { draw } from '../../src/council/draws.ts';
import { hashOf } from '../../src/council/game.ts';
import { canonical } from '../../src/council/hash.ts';
import { replay } from '../../src/council/replay.ts';
import { viewOf } from '../../src/council/views.ts';
import { tokyo } from '../support/scenarios.ts';
import { wander } from '../support/wander.ts';

describe('random games of Tokyo', () => {
  it('stay canonical, replay to the same hash and can be seen at their end', () => {
    const scenario = tokyo();
    for (let seed = 0; seed < 1000; seed++) {
      const picks = Array.from({ length: 40 }, (_, i) =>
        Math.floor(draw(seed, 'pick', String(i), 0) * 100_000),
      );
      const game = wander(scenario, seed, picks);
      const reproduce = `seed ${seed}: ${JSON.stringify(game.moves)}`;
      expect(() => canonical(game.state), reproduce).not.toThrow();
      expect(() => canonical(viewOf(game)), reproduce).not.toThrow();
      expect(hashOf(replay(scenario, seed, game.moves).game), reproduce).toBe(hashOf(game));
    }
  });
});
