/** Figures in words, by hand: the same in every browser. */
import { say } from './say.ts';
import type { Lang } from './say.ts';

const words: Record<Lang, string[]> = {
  en: 'no,one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve'.split(','),
  fr: 'aucun,un,deux,trois,quatre,cinq,six,sept,huit,neuf,dix,onze,douze'.split(','),
};

/** `six`, `douze`; figures from thirteen on. */
export function numberWord(lang: Lang, count: number): string {
  return words[lang][count] ?? String(count);
}

/** `six days`, `un jour`. */
export function describeDays(lang: Lang, days: number): string {
  return say(lang, 'time.days', { n: days, word: numberWord(lang, days) });
}

/** `72 hours`, `7 days`: whole days from a week on. */
export function describeHours(lang: Lang, hours: number): string {
  return hours >= 168 && hours % 24 === 0
    ? say(lang, 'time.long', { n: hours / 24 })
    : say(lang, 'time.hours', { n: hours });
}

/** With its sign, and a true minus: `+14`, `−31`, `0`. */
export function signed(value: number): string {
  if (value === 0) return '0'; // and −0
  return value < 0 ? `−${-value}` : `+${value}`;
}

/** A plain figure with a true minus. */
export function figure(value: number): string {
  return value < 0 ? `−${-value}` : String(value + 0);
}

/** A share of one as `61%`, `61 %`. */
export function percent(lang: Lang, share: number): string {
  return `${figure(Math.round(share * 100) + 0)}${lang === 'fr' ? '\u202f' : ''}%`;
}

/** The same to a tenth: `11.9%`, `0,2\u202f%`. */
export function tenths(lang: Lang, share: number): string {
  const value = figure(Math.round(share * 1000) / 10);
  return lang === 'fr' ? `${value.replace('.', ',')}\u202f%` : `${value}%`;
}

/** A change of a share of one in whole points: `+14 points`, `−1 point`, `0 points`. */
export function describePoints(lang: Lang, change: number): string {
  const points = Math.sign(change) * Math.round(Math.abs(change) * 100) + 0; // as far down as up
  return say(lang, 'debrief.points', { points: signed(points), n: Math.abs(points) });
}
