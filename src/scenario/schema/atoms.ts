/** What the fields of a scenario file are made of: names, words, figures, lists. */
import { z } from 'zod';
import type { Localised } from '../../council/scenario.ts';

z.config({ jitless: true }); // zod's compiled checks need `Function`, which a strict content policy forbids

/** How a name must be written, and how that is said to whoever wrote it otherwise. */
export const forms = {
  id: {
    pattern: /^[a-z][a-z0-9-]{0,39}$/,
    en: 'at most 40 small letters, digits and hyphens, the first a letter',
    fr: 'au plus 40 minuscules, chiffres et traits d’union, dont d’abord une lettre',
  },
  ally: {
    pattern: /^[A-Z]{3}$/,
    en: 'three capitals, such as FRA',
    fr: 'trois capitales, comme FRA',
  },
  audience: {
    pattern: /^(?:[A-Z]{3}|[a-z][a-z0-9-]{0,39})$/,
    en: 'the three capitals of an ally, the name of a group, or all',
    fr: 'les trois capitales d’un allié, le nom d’un groupe, ou all',
  },
  source: {
    pattern: /^[A-Z][A-Za-z0-9]{0,7}$/,
    en: 'a capital and at most seven letters or digits, such as S12',
    fr: 'une capitale et au plus sept lettres ou chiffres, comme S12',
  },
  date: {
    pattern: /^\d{4}-\d{2}-\d{2}$/,
    en: 'a date such as 2023-05-31',
    fr: 'une date comme 2023-05-31',
  },
  flag: {
    pattern: /^[a-z]{2}$/,
    en: 'two small letters, such as fr',
    fr: 'deux minuscules, comme fr',
  },
  url: {
    pattern: /^https:\/\/[a-zA-Z0-9.-]+\.[a-zA-Z]{2,}(\/[^\s"'<>\\]*)?$/,
    en: 'an address that begins with https://',
    fr: 'une adresse qui commence par https://',
  },
} satisfies Record<string, Localised & { pattern: RegExp }>;

const named = (form: keyof typeof forms) => z.string().regex(forms[form].pattern);

/** Markup, control characters, halves of characters, marks that turn or hide letters, towers of accents. */
const strange =
  /[<>]|[^\P{Cc}\t\n]|[\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\ufdd0-\ufdef\ufffe\uffff]|\p{M}{4}/u;

// Every plain object has a constructor already.
export const id = named('id').refine((name) => name !== 'constructor', {
  params: { finding: 'reserved-name' },
});
export const allyId = named('ally');
export const sourceId = named('source');
export const date = named('date');
export const flag = named('flag');
export const url = named('url').max(300);
export const audience = z.array(named('audience')).min(1).max(60);

const plain = (written: z.ZodString) =>
  written.refine((each) => !strange.test(each), { params: { finding: 'strange-characters' } });

export const words = (max: number) => plain(z.string().trim().min(1).max(max));

/** Words that are fitted into others: the space at either end is theirs. */
const piece = (max: number) =>
  plain(z.string().min(1).max(max)).refine((each) => /\S/.test(each), {
    params: { finding: 'missing' },
  });

/** Words in English, in French or in both; one language stands in for the other where that is missing. */
export const text = (max: number) => inBoth(words(max));
export const pieceOfText = (max: number) => inBoth(piece(max));

const inBoth = (written: ReturnType<typeof words>) =>
  z
    .strictObject({
      en: written.optional().describe('In English.'),
      fr: written.optional().describe('In French.'),
    })
    .refine(({ en, fr }) => en !== undefined || fr !== undefined, {
      params: { finding: 'missing' },
    })
    .transform(({ en, fr }) => ({ en: en ?? fr ?? '', fr: fr ?? en ?? '' }))
    .meta({ minProperties: 1 });

export const number = (min: number, max: number) => z.number().min(min).max(max);
export const whole = (min: number, max: number) => number(min, max).int();
export const points = number(0, 100);
export const signed = number(-100, 100);
export const probability = number(0, 1);

export const list = <T extends z.ZodType>(item: T, max: number) =>
  z.array(item).max(max).default([]);

/** Null where it is left out. */
export const orNull = <T extends z.ZodType>(inner: T) => inner.nullable().default(null);

export const basis = id.describe('Where the figure comes from: the name of an entry of `bases`.');
export const figure = (value: z.ZodNumber) =>
  z.strictObject({ value: value.describe('The figure itself.'), basis });

export const pattern = z
  .record(id, z.array(id).min(1).max(12))
  .describe(
    'For each provision that matters, the options at which it holds: `{form: [point, office]}`.',
  );
export const some = z.array(id).min(1).max(8); // provisions
export const patterns = z.array(pattern).min(1).max(8);
export const side = z.enum(['for', 'against']);
