import { describe, expect, it } from 'vitest';
import { flipsOf } from '../../src/council/flips.ts';
import { suppose, type Given } from '../../src/council/act.ts';
import type { Move } from '../../src/council/moves/types.ts';
import { allyViewOf } from '../../src/council/views.ts';
import { played, small, start, tokyo } from '../support/scenarios.ts';

const bandOf = (given: Given, ally: string) => allyViewOf(given, ally, 'chair').band;

/** Each move in turn; a reservation that is offered is taken. */
function carriedOut(given: Given, moves: readonly Move[]): Given {
  for (const move of moves) {
    const next = suppose(given, move);
    if (!next) throw new Error(`${move.kind} is not legal`);
    given = next;
    const isReservation = ['footnote', 'national-statement', 'opt-out'].includes(move.kind);
    if (isReservation && 'ally' in move)
      given = suppose(given, { ...move, by: move.ally }) ?? given;
  }
  return given;
}

describe('the smallest change that would move an ally', () => {
  it('is not told before a minister has spoken', () => {
    const game = start(small());
    expect(flipsOf(game, 'CCC', 'chair')).toBeNull();
    expect(
      flipsOf(
        played(game, { kind: 'sound-out', ally: 'CCC', level: 'ambassador' }),
        'CCC',
        'chair',
      ),
    ).toBeNull();
  });

  it('is nothing for an ally that is quiet', () => {
    expect(
      flipsOf(
        played(start(small()), { kind: 'sound-out', ally: 'AAA', level: 'minister' }),
        'AAA',
        'chair',
      ),
    ).toEqual([]);
  });

  it('is kept when played, for every ally of Tokyo that is not quiet, on several seeds', () => {
    const scenario = tokyo();
    let promised = 0;
    for (const seed of [1, 2, 3]) {
      for (const { id } of scenario.allies) {
        const heard = played(start(scenario, seed), {
          kind: 'sound-out',
          ally: id,
          level: 'minister',
        });
        for (const flip of flipsOf(heard, id, 'chair') ?? []) {
          expect(flip.moves.length === 1 || flip.moves.length === 2).toBe(true);
          expect(bandOf(heard, id)).not.toBe('quiet');
          expect(
            bandOf(carriedOut(heard, flip.moves), id),
            `${id} ${JSON.stringify(flip.moves)}`,
          ).toBe('quiet');
          promised++;
        }
      }
    }
    expect(promised).toBeGreaterThan(3);
  });

  it('offers pairs only where no single move would do', () => {
    const heard = played(start(tokyo()), { kind: 'sound-out', ally: 'FRA', level: 'minister' });
    const flips = flipsOf(heard, 'FRA', 'chair') ?? [];
    expect(flips.length).toBeGreaterThan(0);
    expect(new Set(flips.map(({ moves }) => moves.length)).size).toBe(1);
  });
});
