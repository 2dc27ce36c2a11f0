export interface Share {
  share: number; // 0-1
  low: number; // Wilson score interval, 95 %
  high: number;
}

/** A share with its Wilson score interval (E. B. Wilson 1927), which stays inside 0-1 for few games. */
export function interval(successes: number, trials: number): Share {
  if (trials === 0) return { share: 0, low: 0, high: 1 };
  const z = 1.959964;
  const p = successes / trials;
  const centre = p + (z * z) / (2 * trials);
  const spread = z * Math.sqrt((p * (1 - p)) / trials + (z * z) / (4 * trials * trials));
  const scale = 1 + (z * z) / trials;
  return {
    share: rounded(p),
    low: rounded(Math.max(0, (centre - spread) / scale)),
    high: rounded(Math.min(1, (centre + spread) / scale)),
  };
}

export const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

export const agreedShare = (games: readonly { agreed: boolean }[]): Share =>
  interval(games.filter(({ agreed }) => agreed).length, games.length);
