/** Fits pieces of a text together: single spaces, and none where punctuation forbids it. */
import type { Lang } from './say.ts';

const narrow = '\u202f'; // French sets it before ; : ! ? and inside « »

/**
 * The same pieces, in the same number, so that their owners keep them; joined, they read as one text.
 * A piece that held nothing but a surplus space comes back empty.
 */
export function tidy(lang: Lang, pieces: string[]): string[] {
  const done: string[] = [];
  for (const piece of pieces) {
    let text = inside(lang, piece);
    const before = done.findLastIndex((one) => one !== '');
    const previous = done[before] ?? ' '; // the start of a text takes no space, like the end of a word
    if (previous.endsWith(' ')) {
      text = text.replace(/^ +/, '');
      if (before >= 0 && closes(text)) {
        done[before] = previous.slice(0, -1);
        if (lang === 'fr' && /^[;:!?»]/.test(text)) text = narrow + text;
      }
    }
    done.push(text);
  }
  const last = done.findLastIndex((one) => one !== '');
  const text = done[last];
  if (text !== undefined) done[last] = text.replace(/ +$/, '');
  return done;
}

/** Whether a text begins with what clings to the word before it. */
export function closes(text: string): boolean {
  return /^[,.;:!?)»\u00a0\u202f]/.test(text);
}

function inside(lang: Lang, text: string): string {
  const single = text.replace(/[ \t\r\n]+/g, ' ').replace(/ (?=[,.)\u00a0\u202f])/g, '');
  return lang === 'fr'
    ? single.replace(/ (?=[;:!?»])/g, narrow).replace(/« /g, `«${narrow}`)
    : single.replace(/ (?=[;:!?])/g, '');
}
