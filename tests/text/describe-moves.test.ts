import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Move } from '../../src/council/moves/types.ts';
import {
  describeCost,
  describeMove,
  describeMoveInFull,
  explainMove,
  nameReservation,
} from '../../src/text/describe.ts';
import { catalogue, known } from './catalogue.ts';
import { movesByKind } from './samples.ts';

describe('moves', () => {
  const by = 'chair';
  const cases: [Move, string, string][] = [
    [
      { kind: 'sound-out', by, ally: 'FRA', level: 'ambassador' },
      'Call the Permanent Representative',
      'Appeler le représentant permanent',
    ],
    [
      { kind: 'sound-out', by, ally: 'FRA', level: 'minister' },
      'Minister-level visit to Paris',
      'Déplacement ministériel à Paris',
    ],
    [
      { kind: 'broker', by, ally: 'FRA', through: 'DEU', side: 'for' },
      'Ask Germany to speak to Paris',
      'Demander à l’Allemagne de parler à Paris',
    ],
    [
      { kind: 'place-under-silence', by, hours: 72 },
      'Place under silence, 72 hours',
      'Placer sous silence, 72 heures',
    ],
    [
      { kind: 'offer', by, ally: 'DEU', ask: 'south' },
      'Offer: A southern-flank initiative',
      'Offrir\u202f: Une initiative pour le flanc sud',
    ],
    [
      { kind: 'broker', by: 'DEU', ally: 'FRA', through: 'DEU', side: 'for' },
      'Speak to Paris',
      'Parler à Paris',
    ],
    [
      { kind: 'broker', by: 'DEU', ally: 'FRA', through: 'DEU', side: 'against' },
      'Speak against the text to Paris',
      'Parler à Paris contre le texte',
    ],
    [
      { kind: 'amend', by: 'DEU', provision: 'form', option: 'embassy' },
      'Propose “Form”: Embassy',
      'Proposer «\u202fForme\u202f»\u202f: Ambassade',
    ],
    [
      { kind: 'footnote', by, ally: 'HUN', provision: 'term' },
      'Offer a footnote on “Term”',
      'Proposer une note de bas de page sur «\u202fDurée\u202f»',
    ],
    [
      { kind: 'footnote', by: 'HUN', ally: 'HUN', provision: 'term' },
      'Consent with a footnote on “Term”',
      'Consentir avec une note de bas de page sur «\u202fDurée\u202f»',
    ],
    [
      { kind: 'ask', by: 'DEU', ask: 'south' },
      'Name a price: A southern-flank initiative',
      'Annoncer un prix\u202f: Une initiative pour le flanc sud',
    ],
    [
      { kind: 'escalate', by: 'DEU', level: 'summit' },
      'Ask to take the text to a summit',
      'Demander que le texte soit porté au sommet',
    ],
    [
      { kind: 'hand-over', by: 'facilitator', seat: 'partner', to: 'person' },
      'Hand the seat of Japan to a person',
      'Confier le siège du Japon à une personne',
    ],
  ];
  it.each(cases)('%j', (move, en, fr) => {
    expect(describeMove('en', catalogue, move, known)).toBe(en);
    expect(describeMove('fr', catalogue, move, known)).toBe(fr);
  });

  it('name their ally, or its capital, where they stand alone', () => {
    const moves = fc.oneof(...(Object.values(movesByKind) as Arbitrary<Move>[]));
    fc.assert(
      fc.property(moves, (move) => {
        if (!('ally' in move) || move.ally === 'XYZ') return;
        const ally = catalogue.allies.find(({ id }) => id === move.ally);
        const text = describeMoveInFull('en', catalogue, move);
        const names = [ally?.name.en, ally?.seat.en].map((name) => text.includes(name ?? '?'));
        expect(names).toContain(true);
      }),
    );
  });

  it('say what they do for the one that makes them', () => {
    const help = (move: Move) => explainMove('en', move);
    const argue: Move = { kind: 'argue', by, argument: 'practical' };
    expect(help(argue)).toContain('public act');
    expect(help({ ...argue, by: 'DEU' })).not.toContain('public act');
    const offer: Move = { kind: 'offer', by, ally: 'DEU', ask: 'south' };
    expect(help(offer)).toContain('costs trust');
    expect(help({ ...offer, by: 'FRA' })).not.toContain('trust');
    const talk: Move = { kind: 'sound-out', by, ally: 'DEU', level: 'ambassador' };
    expect(help(talk)).toContain('trust');
    expect(help({ ...talk, by: 'FRA' })).not.toContain('trust');
    const amend: Move = { kind: 'amend', by, provision: 'form', option: 'embassy' };
    expect(help({ ...amend, by: 'FRA' })).toContain('who alone can amend the draft');
    expect(help(amend)).toContain('broken');
    const record: Move = { kind: 'go-on-record', by: 'partner', side: 'against' };
    expect(help(record)).toContain('stalemate hurts less');
    expect(help({ ...record, by: 'FRA' })).toContain('costly to retreat from');
  });

  it('reservation', () => {
    expect(nameReservation('fr', 'national-statement')).toBe('une déclaration nationale');
  });

  it('cost', () => {
    expect(describeCost('en', { slots: 2, capital: 6 })).toBe('2 slots · 6 capital');
    expect(describeCost('fr', { slots: 1, capital: 3 })).toBe('1 créneau · 3 de capital');
    expect(describeCost('en', { slots: 0, capital: 0 })).toBe('no cost');
  });
});
