/** Text on a canvas. Letters are set one by one, so that spacing is the same in every browser. */

export const sans = '"Public Sans Variable", "Public Sans", system-ui, sans-serif';
export const mono = '"IBM Plex Mono", ui-monospace, monospace';

export interface Lettering {
  family: string;
  weight: number;
  size: number; // px
  colour: string;
  spacing?: number; // between letters, em
  align?: 'left' | 'center' | 'right';
  room?: number; // px; what is wider is set smaller
}

/** Writes one line; `y` is the middle of its capital letters. */
export function write(
  pen: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  lettering: Lettering,
): void {
  const { align = 'left', room = Infinity } = lettering;
  let { size } = lettering;
  let width = measure(pen, text, { ...lettering, size });
  if (width > room) {
    size *= room / width;
    width = measure(pen, text, { ...lettering, size });
  }
  let at = x - (align === 'center' ? width / 2 : align === 'right' ? width : 0);
  pen.fillStyle = lettering.colour;
  pen.textAlign = 'left';
  pen.textBaseline = 'alphabetic';
  const baseline = y + size * capHeight;
  const space = (lettering.spacing ?? 0) * size;
  for (const letter of text) {
    pen.fillText(letter, at, baseline);
    at += pen.measureText(letter).width + space;
  }
}

/** Half the height of capital letters, em. */
export const capHeight = 0.355;

/** Width in px of one line as `write` sets it. */
export function measure(pen: CanvasRenderingContext2D, text: string, lettering: Lettering): number {
  pen.font = `${lettering.weight} ${lettering.size}px ${lettering.family}`;
  const space = (lettering.spacing ?? 0) * lettering.size;
  let width = 0;
  for (const letter of text) width += pen.measureText(letter).width + space;
  return Math.max(0, width - space);
}

/** The first of several wordings that fits into `room` px if set a little smaller, or the last. */
export function fitting(
  pen: CanvasRenderingContext2D,
  wordings: readonly string[],
  room: number,
  lettering: Lettering,
): string {
  const found = wordings.find((wording) => measure(pen, wording, lettering) * 0.9 <= room);
  return found ?? wordings.at(-1) ?? '';
}
