import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/council/table.ts';
import { compareDrafts, draftSegments, draftText } from '../../src/text/draft.ts';
import type { Chosen, MarkedSegment } from '../../src/text/draft.ts';
import type { Lang } from '../../src/text/say.ts';
import { catalogue } from './catalogue.ts';

const office = { form: 'office', term: 'pilot', geography: 'treaty' };
const nothing = { form: 'none', term: null, geography: 'indivisible' };

describe('draft', () => {
  it('reads as one text', () => {
    expect(draftText('en', catalogue, office)).toBe(
      'The Council agrees to open a liaison office in Tokyo, for one year, it being understood that the area of Article 6 is unchanged.',
    );
    expect(draftText('fr', catalogue, nothing)).toBe(
      'Le Conseil convient de garder ses contacts actuels, étant entendu que la sécurité est indivisible.',
    );
  });

  it('is cut into its provisions; one that falls away leaves nothing', () => {
    expect(draftSegments('en', catalogue, nothing)).toEqual([
      { kind: 'text', text: 'The Council agrees ' },
      {
        kind: 'provision',
        provision: 'form',
        option: 'none',
        text: 'to keep its present contacts',
      },
      { kind: 'text', text: ', it being understood that ' },
      {
        kind: 'provision',
        provision: 'geography',
        option: 'indivisible',
        text: 'security is indivisible',
      },
      { kind: 'text', text: '.' },
    ]);
  });

  it('sets what French punctuation asks for', () => {
    const french = { ...catalogue, draft: { en: '', fr: 'Le Conseil :  {form} ; « fin »' } };
    expect(draftText('fr', french, office)).toBe(
      'Le Conseil\u202f: d’ouvrir un bureau de liaison à Tokyo\u202f; «\u202ffin\u202f»',
    );
  });
});

describe('compared with another draft', () => {
  const joined = (segments: MarkedSegment[], but: string) =>
    segments
      .filter(({ mark }) => mark !== but)
      .map(({ text }) => text)
      .join('');

  it('marks what went and what came', () => {
    const marked = compareDrafts('en', catalogue, office, nothing);
    expect(marked.map(({ mark, text }) => `${mark}: ${text}`)).toEqual([
      'kept: The Council agrees ',
      'removed: to open a liaison office in Tokyo ',
      'added: to keep its present contacts',
      'removed: , for one year',
      'kept: , it being understood that ',
      'removed: the area of Article 6 is unchanged ',
      'added: security is indivisible',
      'kept: .',
    ]);
  });

  it('keeps all of it where nothing changed', () => {
    const marks = compareDrafts('fr', catalogue, office, office).map(({ mark }) => mark);
    expect(new Set(marks)).toEqual(new Set(['kept']));
  });

  // Arbitrary templates and wordings, with spaces and punctuation where they hurt most.
  const scrap = fc
    .array(fc.constantFrom(' ', '  ', '\n', ',', '.', ';', ' :', '«', '»', '(', ')', 'a', 'mot'), {
      maxLength: 6,
    })
    .map((parts) => parts.join(''));
  const option = fc.constantFrom('one', 'two', null);
  const names = ['p', 'q', 'r'];
  const chosen = fc.record({ p: option, q: option, r: option }) as fc.Arbitrary<Chosen>;
  const sample = fc
    .record({
      words: fc.array(scrap, { minLength: 4, maxLength: 4 }),
      wordings: fc.array(scrap, { minLength: 6, maxLength: 6 }),
    })
    .map(({ words, wordings }): Catalogue => {
      const draft = words
        .map((word, index) => (index === 0 ? word : `{${names[index - 1]}}${word}`))
        .join('');
      const text = (at: number) => ({ en: wordings[at] ?? '', fr: wordings[at] ?? '' });
      const provisions = names.map((id, index) => ({
        id,
        label: { en: id, fr: id },
        weight: 1,
        statusQuo: 'one',
        opening: 'two',
        gate: null,
        options: ['one', 'two'].map((name, at) => ({
          id: name,
          at,
          value: at,
          label: { en: name, fr: name },
          wording: text(2 * index + at),
        })),
      }));
      return { ...catalogue, draft: { en: draft, fr: draft }, provisions };
    });
  const lang = fc.constantFrom<Lang>('en', 'fr');
  const letters = (text: string) => text.replace(/[ \n\u202f]/g, '');

  it('never leaves a double space, a space before punctuation, or a brace', () => {
    fc.assert(
      fc.property(lang, sample, chosen, (inLang, some, options) => {
        const text = draftText(inLang, some, options);
        expect(text).not.toMatch(/ {2}|\n| [,.;:)]|^ | $|[{}]/);
        expect(draftSegments(inLang, some, options)).not.toContainEqual({ kind: 'text', text: '' });
      }),
      { numRuns: 500 },
    );
  });

  it('reads as the text after without what went, and says all that was there before', () => {
    fc.assert(
      fc.property(lang, sample, chosen, chosen, (inLang, some, before, after) => {
        const marked = compareDrafts(inLang, some, before, after);
        expect(joined(marked, 'removed')).toBe(draftText(inLang, some, after));
        expect(letters(joined(marked, 'added'))).toBe(letters(draftText(inLang, some, before)));
        const all = marked.map(({ text }) => text).join('');
        expect(all).not.toMatch(/ {2}/);
      }),
      { numRuns: 500 },
    );
  });
});
