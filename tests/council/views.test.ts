import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../src/council/catalogue.ts';
import { canonical } from '../../src/council/hash.ts';
import { viewOf } from '../../src/council/views.ts';
import type { Game } from '../../src/council/state.ts';
import { played, small, start } from '../support/scenarios.ts';

/** The same game with other secrets: private lines, and red lines the seat has not heard of. */
function withOtherSecrets(game: Game, line: number): Game {
  const state = JSON.parse(JSON.stringify(game.state)) as Game['state'];
  for (const id of Object.keys(state.lines)) state.lines[id] = line;
  state.redLines['CCC/review'] = !state.redLines['CCC/review'];
  return { ...game, state };
}

describe('what a seat may see', () => {
  it('does not depend on what has not been revealed, byte for byte', () => {
    const opening = start(small(), 4);
    const heard = played(
      opening,
      { kind: 'sound-out', ally: 'BBB', level: 'ambassador' },
      { kind: 'argue', argument: 'shade' },
      { kind: 'end-round' },
    );
    for (const game of [opening, heard]) {
      fc.assert(
        fc.property(fc.double({ min: -2, max: 2, noNaN: true }), (line) => {
          expect(canonical(viewOf(withOtherSecrets(game, line)))).toBe(canonical(viewOf(game)));
        }),
        { numRuns: 20 },
      );
    }
  });

  it('holds no position, red line or private line in the catalogue', () => {
    const text = canonical(catalogueOf(small()));
    for (const secret of [
      'positions',
      'redLines',
      'certainty',
      'salience',
      'resonance',
      'exposure',
    ]) {
      expect(text).not.toContain(`"${secret}"`);
    }
  });

  it('says where a stance was expressed before the latest words, or before a promise of this seat', () => {
    const overtaken = (game: Game) =>
      viewOf(game).allies.flatMap(({ id, overtaken: isOld }) => (isOld ? [id] : []));
    const heard = played(
      start(small()),
      { kind: 'sound-out', ally: 'CCC', level: 'minister' },
      { kind: 'sound-out', ally: 'DDD', level: 'ambassador' },
    );
    expect(overtaken(heard)).toEqual([]);
    const amended = played(heard, { kind: 'amend', provision: 'form', option: 'point' });
    expect(overtaken(amended)).toEqual(['CCC', 'DDD']); // Birch has shown no stance
    const again = played(
      amended,
      { kind: 'end-round' },
      { kind: 'sound-out', ally: 'CCC', level: 'ambassador' },
    );
    expect(overtaken(again)).toEqual(['DDD']);
    const promised = played(again, { kind: 'offer', ally: 'CCC', ask: 'road' });
    expect(overtaken(promised)).toEqual(['CCC', 'DDD']);
  });

  it('hides a term until it is revealed, and then shows it', () => {
    const termsOf = (game: Game) => viewOf(game).allies.find(({ id }) => id === 'CCC')!.receipt;
    const opening = start(small());
    expect(termsOf(opening).total).toBeNull();
    expect(
      termsOf(opening)
        .terms.filter(({ value }) => value !== null)
        .map(({ code }) => code),
    ).toEqual(['grievance', 'record']);
    const leader = played(opening, { kind: 'sound-out', ally: 'CCC', level: 'leader' });
    expect(termsOf(leader).hidden).toBe(0);
    expect(termsOf(leader).terms.reduce((sum, { value }) => sum + value!, 0)).toBe(
      termsOf(leader).total,
    );
  });

  it('keeps the red line of an ally that hides from its ambassador’s lips, not from its minister’s', () => {
    const known = (level: 'ambassador' | 'minister') =>
      viewOf(played(start(small()), { kind: 'sound-out', ally: 'CCC', level })).allies[2]!.redLines
        .length;
    expect(known('ambassador')).toBe(0);
    expect(known('minister')).toBe(1);
  });

  it('shows stances as they were last expressed, with their date', () => {
    const ally = (game: Game) => viewOf(game).allies[0]!;
    const opening = start(small());
    expect(ally(opening)).toMatchObject({ stance: 'not-yet-sounded-out', since: null });
    const heard = played(opening, { kind: 'sound-out', ally: 'AAA', level: 'ambassador' });
    expect(ally(heard)).toMatchObject({ stance: 'supports', since: '2023-05-31' });
    const later = played(
      heard,
      { kind: 'amend', provision: 'form', option: 'none' },
      { kind: 'end-round' },
    );
    expect(ally(later)).toMatchObject({ stance: 'supports', since: '2023-05-31' });
  });

  it('names who broke the silence, who hid, and every private line, once the game is over', () => {
    const over = played(
      start(small()),
      { kind: 'place-under-silence', hours: 72 },
      { kind: 'end-round' },
      { kind: 'end-round' },
      { kind: 'end-round' },
    );
    const { ending, options } = viewOf(over);
    expect(options).toEqual([]);
    expect(ending).toMatchObject({ outcome: 'shelved', kept: 0, hiding: ['CCC'], silences: 1 });
    expect(ending!.writers).toEqual([
      {
        ally: 'BBB',
        provision: 'form',
        redLine: { en: 'An office goes too far.', fr: 'Un bureau va trop loin.' },
      },
    ]);
    expect(ending!.dispositions.every(({ receipt }) => receipt.hidden === 0)).toBe(true);
  });
});
