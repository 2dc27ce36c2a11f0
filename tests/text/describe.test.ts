import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomes } from '../../src/council/events.ts';
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
  describeScore,
  describeStance,
  describeTerm,
  explainBand,
  explainMeasure,
  explainMove,
  explainOutcome,
  explainTerm,
  nameMeasure,
  nameOutcome,
  nameReservation,
  seatName,
} from '../../src/text/describe.ts';
import type { Measure } from '../../src/text/describe.ts';
import type { Lang } from '../../src/text/say.ts';
import { catalogue, known } from './catalogue.ts';
import { eventsByKind, movesByKind, refusalsByCode } from './samples.ts';
import { stances } from '../../src/text/stances.ts';

const langs: Lang[] = ['en', 'fr'];
const measures: Measure[] = ['ambition', 'kept', 'unity', 'sore', 'reservations', 'interest'];
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
  const maybeKnown = fc.constantFrom(undefined, known, { ...known, seat: 'FRA' });

  it.each(Object.entries(eventsByKind))('event %s', (_, events) => {
    fc.assert(
      fc.property(events as Arbitrary<GameEvent>, maybeKnown, (event, knows) => {
        for (const lang of langs) expectSentence(describeEvent(lang, catalogue, event, knows));
      }),
    );
  });

  it.each(Object.entries(movesByKind))('move %s', (_, moves) => {
    fc.assert(
      fc.property(moves as Arbitrary<Move>, maybeKnown, (move, knows) => {
        for (const lang of langs) {
          expectWords(describeMove(lang, catalogue, move, knows));
          expectWords(describeMoveInFull(lang, catalogue, move, knows));
          expectSentence(explainMove(lang, move));
        }
      }),
    );
  });

  it.each(Object.entries(refusalsByCode))('refusal %s', (_, refusals) => {
    fc.assert(
      fc.property(refusals as Arbitrary<Refusal>, (refusal) => {
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
        by: 'chair',
        ally: 'FRA',
        level: 'ambassador',
        terms: ['gain:geography', 'trust'],
        stance: 'will-break-silence',
      },
      'France, sounded out at ambassadors’ level: will break silence. Now known: Geography, Trust in the Secretary General.',
      'Entretien avec la France au niveau des ambassadeurs\u202f: rupture annoncée. Désormais connu\u202f: Géographie, Confiance dans le secrétaire général.',
    ],
    [
      {
        ...at,
        kind: 'argument.played',
        by: 'chair',
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
        proposedBy: [],
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
      {
        ...at,
        kind: 'broker.spoke',
        by: 'chair',
        ally: 'NLD',
        through: 'USA',
        side: 'for',
        terms: ['domestic'],
      },
      'The United States has spoken to the Netherlands. Now known: Pressure at home.',
      'Les États-Unis ont parlé aux Pays-Bas. Désormais connu\u202f: Pression intérieure.',
    ],
    [
      { ...at, kind: 'letter.arrived', ally: 'DEU', provision: 'term', redLine: 'review' },
      'Germany writes to the Secretary General and objects to “Term”. The letter invokes a red line: No open-ended commitments.',
      'L’Allemagne écrit au secrétaire général et s’oppose à la clause «\u202fDurée\u202f». La lettre invoque une ligne rouge\u202f: Pas d’engagement sans terme.',
    ],
    [
      {
        ...at,
        kind: 'argument.played',
        by: 'FRA',
        argument: 'mandate',
        resonated: [],
        grated: ['DNK', 'USA'],
      },
      'France argues against the text: Too far from the treaty area. It grates on Denmark and the United States.',
      'La France plaide contre le texte\u202f: Trop loin de la zone du traité. Il heurte le Danemark et les États-Unis.',
    ],
    [
      {
        ...at,
        kind: 'broker.spoke',
        by: 'partner',
        ally: 'NLD',
        through: 'USA',
        side: 'for',
        terms: [],
      },
      'The United States has spoken to the Netherlands at the request of Japan.',
      'Les États-Unis ont parlé aux Pays-Bas à la demande du Japon.',
    ],
    [
      {
        ...at,
        kind: 'broker.spoke',
        by: 'FRA',
        ally: 'HUN',
        through: 'FRA',
        side: 'against',
        terms: [],
      },
      'France has spoken to Hungary against the text.',
      'La France a parlé à la Hongrie contre le texte.',
    ],
    [
      {
        ...at,
        kind: 'draft.amended',
        provision: 'form',
        from: 'office',
        to: 'embassy',
        revision: 3,
        proposedBy: ['NLD', 'FRA'],
      },
      'Revision 3: “Form” is amended from “Liaison office” to “Embassy”. The words are those proposed by the Netherlands and France.',
      'Révision 3\u202f: la clause «\u202fForme\u202f» passe de «\u202fBureau de liaison\u202f» à «\u202fAmbassade\u202f». La rédaction est celle que proposaient les Pays-Bas et la France.',
    ],
    [
      { ...at, kind: 'amendment.proposed', by: 'NLD', provision: 'form', option: 'embassy' },
      'The Netherlands proposes to amend “Form” to “Embassy”.',
      'Les Pays-Bas proposent «\u202fAmbassade\u202f» pour la clause «\u202fForme\u202f».',
    ],
    [
      { ...at, kind: 'words.unbracketed', by: 'USA', provision: 'term' },
      'The United States lifts its square brackets on “Term”.',
      'Les États-Unis lèvent leurs crochets sur la clause «\u202fDurée\u202f».',
    ],
    [
      { ...at, kind: 'offer.made', by: 'USA', ally: 'DEU', ask: 'south' },
      'Germany is offered a side payment by the United States: A southern-flank initiative.',
      'Une contrepartie est offerte à l’Allemagne par les États-Unis\u202f: Une initiative pour le flanc sud.',
    ],
    [
      { ...at, kind: 'price.named', ally: 'DEU', ask: 'south', dearer: true },
      'Germany names its price: A southern-flank initiative. So near the deadline, it is dearer.',
      'L’Allemagne fait connaître son prix\u202f: Une initiative pour le flanc sud. Si près de l’échéance, il est plus élevé.',
    ],
    [
      { ...at, kind: 'promise.broken', by: 'chair', ally: 'DEU', assurance: 'south' },
      'Germany holds a broken promise against the Secretary General.',
      'L’Allemagne tient rigueur au secrétaire général d’une promesse rompue.',
    ],
    [
      { ...at, kind: 'caucus.met', by: 'chair', group: 'quad' },
      'The Secretary General convenes the group “Quad” in caucus.',
      'Le secrétaire général réunit le groupe «\u202fQuad\u202f» en concertation.',
    ],
    [
      { ...at, kind: 'record.taken', by: 'partner', side: 'for' },
      'Japan goes on record for the draft decision.',
      'Le Japon prend position en public pour le projet de décision.',
    ],
    [
      {
        ...at,
        kind: 'reservation.offered',
        ally: 'HUN',
        reservation: 'opt-out',
        provision: 'term',
      },
      'Hungary is offered an opt-out on “Term”.',
      'Une option de retrait sur la clause «\u202fDurée\u202f» est proposée à la Hongrie.',
    ],
    [
      { ...at, kind: 'table.escalated', level: 'summit' },
      'The Council now meets at leaders’ level; what it agrees has the same legal force.',
      'Le Conseil siège désormais au niveau des chefs d’État et de gouvernement\u202f; ce qu’il adopte a la même valeur juridique.',
    ],
    [
      { ...at, kind: 'seat.handed-over', seat: 'NLD', to: 'engine' },
      'The game now plays the seat of the Netherlands.',
      'Le siège des Pays-Bas est désormais tenu par le jeu.',
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
    const event: GameEvent & { kind: 'ally.sounded-out' } = {
      ...at,
      kind: 'ally.sounded-out',
      by: 'chair',
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
      'Germany, sounded out at ministerial level: holds a reserve. A red line is stated: No open-ended commitments. Now known: Form, Term, Geography, Trust in the Secretary General and 2 more.',
    );
    expect(describeEvent('en', catalogue, { ...event, terms: ['red-line:review'] })).toBe(
      'Germany, sounded out at ministerial level: holds a reserve. A red line is stated.',
    );
  });

  it('leaves an unknown ask unnamed', () => {
    const event: GameEvent = { ...at, kind: 'offer.made', by: 'chair', ally: 'DEU', ask: 'south' };
    expect(describeEvent('en', catalogue, event)).toBe(
      'Germany is offered a side payment on another file.',
    );
    expect(describeEvent('en', catalogue, event, known)).toBe(
      'Germany is offered a side payment: A southern-flank initiative.',
    );
  });

  it('tells of talks no more than the reader heard', () => {
    const event: GameEvent & { kind: 'ally.sounded-out' } = {
      ...at,
      kind: 'ally.sounded-out',
      by: 'FRA',
      ally: 'HUN',
      level: 'minister',
      terms: [],
      stance: 'leaning',
    };
    expect(describeEvent('en', catalogue, event, { ...known, seat: 'DEU' })).toBe(
      'France spoke with Hungary.',
    );
    expect(describeEvent('en', catalogue, event, { ...known, seat: 'FRA' })).toBe(
      'France spoke with Hungary at ministerial level: leaning. Nothing new was learned.',
    );
    expect(describeEvent('fr', catalogue, { ...event, terms: ['domestic'] })).toBe(
      'La France a parlé avec la Hongrie au niveau des ministres\u202f: plutôt favorable. Désormais connu\u202f: Pression intérieure.',
    );
    const byChair: GameEvent = { ...event, by: 'chair' };
    expect(describeEvent('en', catalogue, byChair, { ...known, seat: 'DEU' })).toBe(
      'Hungary, sounded out at ministerial level: leaning.',
    );
    expect(describeEvent('en', catalogue, byChair, { ...known, seat: 'chair' })).toContain(
      'Nothing new was learned.',
    );
  });

  it('a paper names nobody that wrote it', () => {
    const event: GameEvent = {
      ...at,
      kind: 'paper.circulated',
      by: 'FRA',
      provision: 'form',
      option: 'embassy',
      welcomed: ['HUN', 'DEU'],
      bracketed: ['LTU'],
    };
    expect(describeEvent('en', catalogue, event)).toBe(
      'A food-for-thought paper tests other words for “Form”: “Embassy”. They would be welcomed by Hungary and Germany. They would be put in square brackets by Lithuania.',
    );
    const unheard: GameEvent = { ...event, welcomed: [], bracketed: [] };
    expect(describeEvent('en', catalogue, unheard)).toBe(
      'A food-for-thought paper tests other words for “Form”: “Embassy”.',
    );
    expect(describeEvent('en', catalogue, unheard, { ...known, seat: 'FRA' })).toContain(
      'No ally shows a reaction.',
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
    expect(describeOutcome('fr', catalogue, 'agreed-with-reservations', 2)).toBe(
      'Adopté par consensus avec des réserves, deux jours avant le sommet de Vilnius',
    );
    expect(nameOutcome('en', 'deferred')).toBe('Deferred');
    expect(nameOutcome('en', 'headline.agreed')).toBe('headline.agreed');
  });

  it.each(langs)('every measure of an outcome: %s', (lang) => {
    for (const measure of measures) {
      expectWords(nameMeasure(lang, measure));
      expectSentence(explainMeasure(lang, measure));
    }
  });

  it('score', () => {
    expect(
      describeScore('en', catalogue, {
        seat: 'NLD',
        measure: 'interest',
        value: 0.71,
        statusQuo: 0.5,
      }),
    ).toBe(
      'The Netherlands: 71% of the way from its worst text to its best; the status quo would have given it 50%.',
    );
    expect(
      describeScore('fr', catalogue, { seat: 'chair', measure: 'kept', value: 0.62, statusQuo: 0 }),
    ).toBe('Le secrétaire général\u202f: 62\u202f% du texte de départ conservé.');
  });

  it('seats have names, with their article', () => {
    expect(seatName(catalogue, 'partner').fr).toBe('le Japon');
    expect(seatName({ ...catalogue, partner: null }, 'partner').en).toBe('the partner');
    expect(seatName(catalogue, 'facilitator').fr).toBe('l’animateur');
    expect(seatName(catalogue, 'NLD').en).toBe('the Netherlands');
  });

  it('a refusal says what would make the move legal', () => {
    expect(describeRefusal('en', catalogue, { code: 'not-your-turn', turn: 'NLD' })).toBe(
      'It is the turn of the Netherlands. Wait until it has ended its round.',
    );
    expect(describeRefusal('fr', catalogue, { code: 'not-yours', roles: ['chair', 'ally'] })).toBe(
      'Cette action revient au secrétaire général et aux alliés. Choisissez-en une autre.',
    );
    expect(describeRefusal('en', catalogue, { code: 'not-a-member', group: 'benelux' })).toContain(
      '“Benelux”',
    );
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
