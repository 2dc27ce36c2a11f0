/** Texts counted by how much of the opening they keep, for a picture. */

export interface Bin {
  from: number; // ambition
  count: number;
}

export interface Scale {
  from: number; // ambition at either end
  to: number;
}

export const width = 0.05; // of a bin

/** From the status quo to the opening text, and as far beyond as the texts go, in whole bins. */
export function scaleOf(ambitions: readonly number[]): Scale {
  let [least, most] = [0, 1];
  for (const each of ambitions) {
    least = Math.min(least, each);
    most = Math.max(most, each);
  }
  return { from: floor(least), to: floor(most) + width };
}

/** Bins that hold something, least ambitious first. */
export function binsOf(ambitions: readonly number[]): Bin[] {
  const counts = new Map<number, number>();
  for (const each of ambitions) {
    const from = floor(each);
    counts.set(from, (counts.get(from) ?? 0) + 1);
  }
  return [...counts].map(([from, count]) => ({ from, count })).toSorted((a, b) => a.from - b.from);
}

/** Where on the scale, 0-100. */
export const placeOn = ({ from, to }: Scale, value: number): number =>
  ((value - from) / (to - from)) * 100;

/** The lower end of a bin. A hair more for sums that rounding has touched. */
const floor = (value: number): number => Math.floor(value / width + 1e-9) * width;
