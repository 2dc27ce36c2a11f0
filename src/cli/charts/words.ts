/** `time.ranOut`, `tourDeTable`, `stays-silent`: the names in the charts as words. */
export const inWords = (name: string): string =>
  name
    .replaceAll(/[.-]/g, ' ')
    .replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .trim();

export function asTitle(name: string): string {
  const words = inWords(name);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
