/** Dates in words. Own tables: what `Intl` calls a month differs between engines, and a time zone may move a day. */
import type { Lang } from './say.ts';

const months: Record<Lang, string[]> = {
  en: 'January,February,March,April,May,June,July,August,September,October,November,December'.split(
    ',',
  ),
  fr: 'janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre'.split(
    ',',
  ),
};

const shortMonths: Record<Lang, string[]> = {
  en: 'Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec'.split(','),
  fr: 'janv.,févr.,mars,avr.,mai,juin,juil.,août,sept.,oct.,nov.,déc.'.split(','),
};

/** `6 June 2023`, `1er juillet 2023`; short: `6 Jun`, `1er juil.`. What is no date comes back as it is. */
export function describeDate(lang: Lang, iso: string, style: 'long' | 'short' = 'long'): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  const month = (style === 'long' ? months : shortMonths)[lang][Number(found?.[2]) - 1];
  if (!found || month === undefined) return iso;
  const day = Number(found[3]);
  const dayText = lang === 'fr' && day === 1 ? '1er' : String(day);
  return style === 'long' ? `${dayText} ${month} ${found[1]}` : `${dayText} ${month}`;
}
