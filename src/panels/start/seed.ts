const largest = 4_294_967_295;

/** Whether a text can stand in the seed field: nothing, or a whole number of 32 bits. */
export function isSeedText(text: string): boolean {
  const digits = text.trim();
  return digits === '' || (/^\d{1,10}$/.test(digits) && Number(digits) <= largest);
}

/** The seed in a field that can hold one; nothing where it is to be drawn. */
export function asSeed(text: string): { seed?: number } {
  return text.trim() === '' ? {} : { seed: Number(text) };
}
