/** Names of allies in a sentence. A scenario gives them with their article: `the Netherlands`, `les Pays-Bas`. */
import type { Localised } from '../council/scenario.ts';
import type { Lang } from './say.ts';

/** How a name stands in a sentence: alone, with its article, after `of`, or after `to`. */
export type NameForm = 'plain' | 'the' | 'of' | 'to';

const articles: Record<Lang, RegExp> = { en: /^(the) /, fr: /^(?:(les|la|le) |(l)['’])/ };

function split(lang: Lang, name: Localised): { article: string; bare: string } {
  const text = name[lang];
  const found = articles[lang].exec(text);
  return found
    ? { article: found[1] ?? found[2] ?? '', bare: text.slice(found[0].length) }
    : { article: '', bare: text };
}

/** Without its article, for labels: `Netherlands`, `Pays-Bas`. */
export function plainName(lang: Lang, name: Localised): string {
  return capitalise(split(lang, name).bare);
}

/** With its article: `the Netherlands`, `les Pays-Bas`, `l’Albanie`. */
export function theName(lang: Lang, name: Localised): string {
  const { article, bare } = split(lang, name);
  if (article === '') return bare;
  return article === 'l' ? `l’${bare}` : `${article} ${bare}`;
}

/** `of the Netherlands`, `de la France`, `du Danemark`, `de l’Albanie`, `des Pays-Bas`. */
export function ofName(lang: Lang, name: Localised): string {
  if (lang === 'en') return `of ${theName(lang, name)}`;
  const { article, bare } = split(lang, name);
  if (article === 'le') return `du ${bare}`;
  if (article === 'les') return `des ${bare}`;
  if (article === '') return startsWithVowel(bare) ? `d’${bare}` : `de ${bare}`;
  return `de ${theName(lang, name)}`;
}

/** `to the Netherlands`, `à la France`, `au Danemark`, `à l’Albanie`, `aux Pays-Bas`. */
export function toName(lang: Lang, name: Localised): string {
  if (lang === 'en') return `to ${theName(lang, name)}`;
  const { article, bare } = split(lang, name);
  if (article === 'le') return `au ${bare}`;
  if (article === 'les') return `aux ${bare}`;
  return `à ${theName(lang, name)}`;
}

/** Whether the verb takes the plural: French `les Pays-Bas ont`, but English `the Netherlands has`. */
export function isPlural(lang: Lang, name: Localised): boolean {
  return lang === 'fr' && split(lang, name).article === 'les';
}

/** Several names as one phrase: `France, Hungary and Germany`, `de la France et de la Hongrie`. */
export function listNames(lang: Lang, names: Localised[], form: NameForm = 'the'): string {
  const inForm = { plain: plainName, the: theName, of: ofName, to: toName }[form];
  // English says `of` once for them all, French repeats it.
  if (lang === 'en' && (form === 'of' || form === 'to')) {
    return names.length === 0 ? '' : `${form} ${listNames(lang, names)}`;
  }
  return joinList(
    lang,
    names.map((name) => inForm(lang, name)),
  );
}

/** `a, b and c`. By hand: `Intl.ListFormat` differs between engines, and adds a comma in some. */
export function joinList(lang: Lang, items: string[]): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  if (items.length === 1) return last;
  return `${items.slice(0, -1).join(', ')} ${lang === 'fr' ? 'et' : 'and'} ${last}`;
}

/** A capital first letter, for the start of a sentence. */
export function capitalise(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

function startsWithVowel(text: string): boolean {
  return /^[aeiouy]/i.test(text.normalize('NFD'));
}
