import { describe, expect, it } from 'vitest';
import { newGame } from '../../src/council/game.ts';
import { viewOf } from '../../src/council/views.ts';
import { groupsFor, inGroup } from '../../src/panels/moves/talks.ts';
import { nearestOption } from '../../src/panels/own/nearest.ts';
import { seatCard, seatLabel } from '../../src/panels/start/seats.ts';
import { roleOf } from '../../src/panels/shared/roles.ts';
import { tokyo } from '../support/scenarios.ts';

const scenario = tokyo();

describe('the seats of a case', () => {
  const name = { en: 'the Netherlands', fr: 'les Pays-Bas' };
  const partner = { seat: 'partner', flag: 'jp', name: { en: 'Japan', fr: 'le Japon' } };
  const card = { allies: [{ seat: 'NLD', flag: 'nl', name }], partner };

  it('are called by name, without an article', () => {
    expect(seatLabel('en', card, 'NLD')).toBe('Netherlands');
    expect(seatLabel('fr', card, 'partner')).toBe('Japon');
    expect(seatLabel('fr', card, 'chair')).toBe('Secrétaire général');
  });

  it('have a flag, the chair aside', () => {
    expect(seatCard(card, 'NLD')?.flag).toBe('nl');
    expect(seatCard(card, 'chair')).toBeNull();
    expect(seatCard({ ...card, partner: null }, 'partner')).toBeNull();
  });
});

describe.each(['chair', 'FRA', 'partner'])('what %s can do with one ally', (seat) => {
  const game = newGame(scenario, 5, { seats: [seat], difficulty: 'standard' });
  const { options } = viewOf(game);
  const about = options.filter(({ move }) => 'ally' in move && move.ally === 'HUN');

  it('belongs to one group of its role each', () => {
    expect(about.length).toBeGreaterThan(0);
    for (const { move } of about) {
      expect(groupsFor[roleOf(seat)].filter((group) => inGroup(group, move, 'HUN'))).toHaveLength(
        1,
      );
    }
  });

  it('belongs to no group of another ally', () => {
    for (const { move } of about) {
      expect(groupsFor[roleOf(seat)].some((group) => inGroup(group, move, 'FRA'))).toBe(false);
    }
  });
});

describe('the wording nearest to a position', () => {
  it('is the one at the least distance on the scale', () => {
    const places = [0, 30, 60, 80].map((at) => ({ at }));
    expect(nearestOption(places, 46)).toMatchObject({ at: 60 });
    expect(nearestOption(places, 45)).toMatchObject({ at: 30 });
    expect(nearestOption([], 45)).toBeNull();
  });
});
