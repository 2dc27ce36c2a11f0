import { grouped, type Answer } from './arrows.ts';
import { inWords } from './words.ts';

/** What an arrow says: each event, and under it the guards that let it pass. */
export function lettering(answers: Answer[]): string {
  const lines = grouped(answers, ({ event }) => event).flatMap((same) => [
    bold(inWords(same[0]?.event ?? '')),
    ...same.flatMap(guardOf),
  ]);
  return `<table border="0" cellspacing="0" cellpadding="3"><tr><td>${lines.join('<br/>')}</td></tr></table>`;
}

export const bold = (text: string): string => `<b>${escaped(text)}</b>`;

function guardOf({ guard, place }: Answer): string[] {
  if (guard === null && place === null) return [];
  const number = place === null ? '' : `${place}. `;
  return [escaped(`${number}[${guard === null ? 'otherwise' : inWords(guard)}]`)];
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
