/** What all sentences about a file are made with. */
import type { Finding } from '../../council/finding.ts';
import type { Localised } from '../../council/scenario.ts';
import { nearest } from '../nearest.ts';

export interface Kind<About> {
  severity: Finding['severity'];
  say(about: About): Localised;
}

export const error = <About = void>(say: (about: About) => Localised): Kind<About> => ({
  severity: 'error',
  say,
});
export const warning = <About = void>(say: (about: About) => Localised): Kind<About> => ({
  severity: 'warning',
  say,
});

const shown = 12;

/** `“a”, “b” or “c”`; of many, the first dozen. */
export function oneOf(names: readonly string[]): Localised {
  const first = names.slice(0, shown);
  const rest = names.length > shown;
  return {
    en: joined(first.map(quoted.en), rest ? 'and others' : '', 'or'),
    fr: joined(first.map(quoted.fr), rest ? 'et d’autres' : '', 'ou'),
  };
}

function joined(items: readonly string[], others: string, or: string): string {
  if (others !== '') return `${items.join(', ')} ${others}`;
  const last = items.at(-1) ?? '';
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} ${or} ${last}` : last;
}

export const quoted = {
  en: (name: string): string => `“${name}”`,
  fr: (name: string): string => `« ${name} »`,
};

/** ` Did you mean “office”?`; nothing where no name is close. */
export function guess(name: string, names: readonly string[]): Localised {
  const close = nearest(name, names);
  return close === null
    ? { en: '', fr: '' }
    : {
        en: ` Did you mean ${quoted.en(close)}?`,
        fr: ` Vouliez-vous dire ${quoted.fr(close)} ?`,
      };
}

export const plural = (n: number, one: string, many: string): string =>
  `${n} ${n === 1 ? one : many}`;
/** As French counts: none is one. */
export const pluriel = (n: number, un: string, plusieurs: string): string =>
  `${n} ${n < 2 ? un : plusieurs}`;

/** A count in digits, in groups of three. */
export const digits = {
  en: (n: number): string => grouped(n, ','),
  fr: (n: number): string => grouped(n, ' '),
};

const grouped = (n: number, by: string): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, by);
