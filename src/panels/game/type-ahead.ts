/** Finding an ally by the first letters of its name. */

const pause = 800; // milliseconds after which a new word begins

export interface Typed {
  letters: string;
  at: number; // time of the last letter, in milliseconds
}

/** Whether a space now would belong to the word being typed, and not press the button. */
export const isTyping = ({ letters, at }: Typed, now: number): boolean =>
  letters !== '' && now - at <= pause;

/** Adds a letter, or begins anew after a pause. */
export function typeLetter(typed: Typed, letter: string, at: number): Typed {
  const letters = at - typed.at > pause ? letter : typed.letters + letter;
  return { letters, at };
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * The next name, from the current one on, that begins with the letters; -1 where there is none.
 * The same letter again and again walks through the names that begin with it.
 */
export function findTyped(names: readonly string[], current: number, letters: string): number {
  const wanted = fold(letters);
  const repeated = wanted === wanted.charAt(0).repeat(wanted.length);
  const prefix = repeated ? wanted.slice(0, 1) : wanted;
  const first = current + (prefix.length === 1 ? 1 : 0);
  for (let step = 0; step < names.length; step += 1) {
    const index = (first + step) % names.length;
    if (fold(names[index] ?? '').startsWith(prefix)) return index;
  }
  return -1;
}
