/**
 * How wide a name plate's text is, from a committed table, so that geometry is the same in every
 * browser, in a worker and in a test. Font: Public Sans, weight 600, without kerning.
 */

/** How plates are set. The scene draws with the very same values. */
export const plateType = {
  family: 'Public Sans Variable',
  weight: 600,
  spacing: 0.06, // between letters, em
  leading: 1.18, // line height, em
  padX: 4, // px, left and right of the text
  padY: 1, // px, above and below
} as const;

/** Advance in thousandths of an em, by the letters that share it. */
const advances: readonly (readonly [number, string])[] = [
  [234, '  '],
  [248, "’'`"],
  [261, '.,:;·'],
  [268, '!|'],
  [297, 'IÌÍÎÏĨĪĬĮİ'],
  [324, '()[]/'],
  [386, '-‑'],
  [396, 'JĴ'],
  [419, '1'],
  [578, 'LĹĻĽĿ–'],
  [586, 'Ł'],
  [605, 'FTŢŤŦȚ'],
  [630, 'EÈÉÊËĒĔĖĘĚ0278'],
  [640, 'YÝŶŸ'],
  [645, 'P34695'],
  [655, 'ZŹŻŽ'],
  [682, 'BSŚŜŞŠȘÞ'],
  [690, 'RŔŖŘV'],
  [705, 'CÇĆĈĊČDĎKĶX'],
  [719, 'AÀÁÂÃÄÅĀĂĄUÙÚÛÜŨŪŬŮŰŲ'],
  [730, 'ÐĐ'],
  [750, 'OÒÓÔÕÖŌŎŐGĜĞĠĢ&'],
  [765, 'QØ'],
  [770, 'HĤNÑŃŅŇŊ'],
  [810, 'Ħ'],
  [903, 'M'],
  [962, 'WŴ'],
  [1010, 'Æ'],
  [1134, 'Œ—'],
];

/** Anything the table lacks counts as wide as the widest common letter. */
const unknownAdvance = 962;

const advanceOf = new Map<string, number>();
for (const [advance, letters] of advances) {
  for (const letter of letters) advanceOf.set(letter, advance);
}

/** Width in px of one line of plate text, letter spacing included; `size` is the font size in px. */
export function textWidth(line: string, size: number): number {
  let em = 0;
  let letters = 0;
  for (const letter of line) {
    em += (advanceOf.get(letter) ?? unknownAdvance) / 1000 + plateType.spacing;
    letters += 1;
  }
  return letters === 0 ? 0 : Math.ceil((em - plateType.spacing) * size);
}

/** Size in px of a plate that holds `label`, whose lines are parted by line breaks. */
export function plateSize(label: string, size: number): { width: number; height: number } {
  const lines = label.split('\n');
  return {
    width: Math.max(...lines.map((line) => textWidth(line, size))) + 2 * plateType.padX,
    height: lines.length * lineHeight(size) + 2 * plateType.padY,
  };
}

/** Height in px of a line of plate text. */
export function lineHeight(size: number): number {
  return Math.round(size * plateType.leading);
}
