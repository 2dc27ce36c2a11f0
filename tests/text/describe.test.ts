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
