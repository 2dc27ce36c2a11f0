import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GameEvent } from '../../src/council/events.ts';
import type { Move, Refusal } from '../../src/council/moves/types.ts';
import { termCodes } from '../../src/council/table.ts';
import {
  basisSources,
  describeBand,
  describeBasis,
  describeCost,
  describeEvent,
  describeMove,
  describeMoveInFull,
  describeOutcome,
  describeRefusal,
  describeStance,
  describeTerm,
  explainBand,
  explainMove,
  explainOutcome,
  explainTerm,
  nameOutcome,
} from '../../src/text/describe.ts';
import type { Lang } from '../../src/text/say.ts';
import { catalogue, known } from './catalogue.ts';
import { eventsByKind, movesByKind, oneOf, outcomes, refusalsByCode } from './samples.ts';
import { stances } from '../../src/text/stances.ts';

const langs: Lang[] = ['en', 'fr'];
const bands = ['unknown', 'quiet', 'uneasy', 'likely-to-break'] as const;

/** Words that can be shown: something said, nothing left over from the template, no hole in it. */
function expectWords(text: string) {
  expect(text).toMatch(/\S/);
  expect(text).not.toMatch(/[{}]|undefined|null|NaN|\[object| {2}|^ | $/);
}

/** Words that begin and end as a sentence does. */
function expectSentence(text: string) {
  expectWords(text);
  expect(text).toMatch(/^[\p{Lu}\p{N}«“]/u);
  expect(text).toMatch(/[.!?]$/);
}

describe('any code of the rule book', () => {
  const maybeKnown = fc.constantFrom(undefined, known);

  it('event', () => {
    fc.assert(
      fc.property(oneOf<GameEvent>(eventsByKind), maybeKnown, (event, knows) => {
        for (const lang of langs) expectSentence(describeEvent(lang, catalogue, event, knows));
      }),
    );
  });

  it('move', () => {
    fc.assert(
      fc.property(oneOf<Move>(movesByKind), maybeKnown, (move, knows) => {
        for (const lang of langs) {
          expectWords(describeMove(lang, catalogue, move, knows));
          expectWords(describeMoveInFull(lang, catalogue, move, knows));
          expectSentence(explainMove(lang, move));
        }
      }),
    );
  });

  it('refusal', () => {
    fc.assert(
      fc.property(oneOf<Refusal>(refusalsByCode), (refusal) => {
        for (const lang of langs) expectSentence(describeRefusal(lang, catalogue, refusal));
      }),
    );
  });

  it.each(langs)('term, stance, band, outcome: %s', (lang) => {
    for (const code of termCodes) {
      expectWords(describeTerm(lang, catalogue, { code, provision: null }));
      expectSentence(explainTerm(lang, { code }));
    }
    for (const stance of stances) expectWords(describeStance(lang, stance));
    for (const band of bands) {
      expectWords(describeBand(lang, band));
      expectSentence(explainBand(lang, band));
    }
    for (const outcome of outcomes) {
      for (const days of [0, 1, 6, 41]) {
        expectWords(describeOutcome(lang, catalogue, outcome, days));
      }
      expectSentence(explainOutcome(lang, outcome));
      expectWords(nameOutcome(lang, outcome));
    }
  });
});

const at = { round: 2, date: '2023-06-14' };

describe('events read as a cable', () => {
  const cases: [GameEvent, string, string][] = [
    [
      { ...at, kind: 'stance.expressed', ally: 'NLD', stance: 'holds-a-reserve' },
      'The Netherlands holds a reserve on the draft decision.',
      'Les Pays-Bas maintiennent une réserve sur le projet de décision.',
    ],
    [
      {
        ...at,
        kind: 'ally.sounded-out',
        ally: 'FRA',
        level: 'ambassador',
        terms: ['gain:geography', 'trust'],
        stance: 'will-break-silence',
      },
      'France, sounded out at ambassadors’ level: will break silence. Now known: Geography, Trust in your office.',
      'Entretien avec la France au niveau des ambassadeurs\u202f: rupture annoncée. Désormais connu\u202f: Géographie, Confiance à votre égard.',
    ],
    [
      {
        ...at,
        kind: 'argument.played',
        argument: 'practical',
        resonated: ['DNK'],
        grated: ['FRA'],
      },
      'An argument is put to the Council: A few people, practical work. It resonates with Denmark. It grates on France.',
      'Un argument est avancé devant le Conseil\u202f: Quelques personnes, un travail pratique. Il trouve un écho auprès du Danemark. Il heurte la France.',
    ],
    [
      {
        ...at,
        kind: 'draft.amended',
        provision: 'form',
        from: 'office',
        to: 'embassy',
        revision: 2,
      },
      'Revision 2: “Form” is amended from “Liaison office” to “Embassy”.',
      'Révision 2\u202f: la clause «\u202fForme\u202f» passe de «\u202fBureau de liaison\u202f» à «\u202fAmbassade\u202f».',
    ],
    [
      { ...at, kind: 'silence.placed', hours: 72, ends: '2023-07-01' },
      'The text is placed under silence for 72 hours, until 1 July 2023.',
      'Le texte est soumis à la procédure d’accord tacite pour 72 heures, jusqu’au 1er juillet 2023.',
    ],
    [
      { ...at, kind: 'silence.lapsed', askers: ['ISL', 'USA'] },
      'Silence lapses without refusal or agreement: Iceland and the United States asked for time.',
      'Le silence prend fin sans refus ni accord\u202f: l’Islande et les États-Unis ont demandé un délai.',
    ],
    [
      { ...at, kind: 'broker.spoke', ally: 'NLD', through: 'USA', terms: ['domestic'] },
      'The United States has spoken to the Netherlands. Now known: Pressure at home.',
      'Les États-Unis ont parlé aux Pays-Bas. Désormais connu\u202f: Pression intérieure.',
    ],
    [
      { ...at, kind: 'letter.arrived', ally: 'DEU', provision: 'term', redLine: 'review' },
      'Germany writes to the Secretary General and objects to “Term”. The letter invokes a red line: No open-ended commitments.',
      'L’Allemagne écrit au secrétaire général et s’oppose à la clause «\u202fDurée\u202f». La lettre invoque une ligne rouge\u202f: Pas d’engagement sans terme.',
    ],
    [
      { ...at, kind: 'world.news', event: 'patrol', spared: true },
      'China and Russia fly a joint patrol. The allies concerned had been consulted and take no offence.',
      'La Chine et la Russie mènent une patrouille conjointe. Les alliés concernés avaient été consultés et ne s’en offusquent pas.',
    ],
  ];
  it.each(cases)('%j', (event, en, fr) => {
    expect(describeEvent('en', catalogue, event, known)).toBe(en);
    expect(describeEvent('fr', catalogue, event, known)).toBe(fr);
  });

  it('states red lines, and names four terms of many', () => {
    const event: GameEvent = {
      ...at,
      kind: 'ally.sounded-out',
      ally: 'DEU',
      level: 'minister',
      terms: [
        'gain:form',
        'gain:term',
        'gain:geography',
        'trust',
        'domestic',
        'offer',
        'red-line:review',
      ],
      stance: 'holds-a-reserve',
    };
    expect(describeEvent('en', catalogue, event, known)).toBe(
      'Germany, sounded out at ministerial level: holds a reserve. A red line is stated: No open-ended commitments. Now known: Form, Term, Geography, Trust in your office and 2 more.',
    );
    expect(describeEvent('en', catalogue, { ...event, terms: ['red-line:review'] })).toBe(
      'Germany, sounded out at ministerial level: holds a reserve. A red line is stated.',
    );
    expect(describeEvent('en', catalogue, { ...event, terms: [] })).toContain('Nothing new');
  });

  it('leaves an unknown ask unnamed', () => {
    const event: GameEvent = { ...at, kind: 'offer.made', ally: 'DEU', ask: 'south' };
    expect(describeEvent('en', catalogue, event)).toBe(
      'Germany is offered a side payment on another file.',
    );
    expect(describeEvent('en', catalogue, event, known)).toBe(
      'Germany is offered a side payment: A southern-flank initiative.',
    );
  });
});

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
      { kind: 'broker', by, ally: 'FRA', through: 'DEU' },
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
  ];
  it.each(cases)('%j', (move, en, fr) => {
    expect(describeMove('en', catalogue, move, known)).toBe(en);
    expect(describeMove('fr', catalogue, move, known)).toBe(fr);
  });

  it('name their ally, or its capital, where they stand alone', () => {
    fc.assert(
      fc.property(oneOf<Move>(movesByKind), (move) => {
        if (!('ally' in move) || move.ally === 'XYZ') return;
        const ally = catalogue.allies.find(({ id }) => id === move.ally);
        const text = describeMoveInFull('en', catalogue, move);
        const names = [ally?.name.en, ally?.seat.en].map((name) => text.includes(name ?? '?'));
        expect(names).toContain(true);
      }),
    );
  });

  it('cost', () => {
    expect(describeCost('en', { slots: 2, capital: 6 })).toBe('2 slots · 6 capital');
    expect(describeCost('fr', { slots: 1, capital: 3 })).toBe('1 créneau · 3 de capital');
    expect(describeCost('en', { slots: 0, capital: 0 })).toBe('no cost');
  });
});

describe('the rest', () => {
  it('a gain is called by its provision', () => {
    expect(describeTerm('fr', catalogue, { code: 'gain', provision: 'geography' })).toBe(
      'Géographie',
    );
  });

  it('outcome', () => {
    expect(describeOutcome('en', catalogue, 'agreed', 6)).toBe(
      'Agreed by consensus, six days before the Vilnius summit',
    );
    expect(describeOutcome('fr', catalogue, 'agreed', 1)).toBe(
      'Adopté par consensus, un jour avant le sommet de Vilnius',
    );
    expect(describeOutcome('en', catalogue, 'agreed', 0)).toBe(
      'Agreed by consensus, just in time for the Vilnius summit',
    );
    expect(nameOutcome('en', 'deferred')).toBe('Deferred');
    expect(nameOutcome('en', 'headline.agreed')).toBe('headline.agreed');
  });

  it('a refusal says what would make the move legal', () => {
    expect(describeRefusal('en', catalogue, { code: 'gate-closed', provision: 'form' })).toBe(
      'This provision falls away while “Form” stands at the status quo. Amend “Form” first.',
    );
    const trust = { code: 'trust-too-low', needed: -25, has: -31 } as const;
    expect(describeRefusal('en', catalogue, trust)).toContain('−31');
  });

  it('basis', () => {
    expect(describeBasis('en', catalogue, 'speech')).toBe(
      'Sourced: He said so at Bratislava. Source: Élysée, speech, 31 May 2023.',
    );
    expect(describeBasis('fr', catalogue, 'proxy')).toBe(
      'Codé à ±10\u202f: Part des exportations, par tiers. Sources\u202f: Élysée, speech, 31 May 2023\u202f; A blog (source faible).',
    );
    expect(describeBasis('en', catalogue, 'play')).toBe('Invented for play: Makes for a choice.');
    expect(describeBasis('en', catalogue, null)).toBe('');
    expect(describeBasis('en', catalogue, 'toString')).toBe('');
    expect(basisSources(catalogue, 'proxy').map(({ quality }) => quality)).toEqual([
      'strong',
      'weak',
    ]);
  });
});
