/** Averages and measures of a forecast, with intervals that are the same on every machine. */
import { draw } from '../../council/draws.ts';

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

export function groupedBy<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups.values()];
}

/** A figure over all issues, and over those decided by unanimity. */
export interface Split {
  all: number;
  unanimity: number;
}

export const split = <T extends { unanimity: boolean }>(
  cases: readonly T[],
  figure: (cases: readonly T[]) => number,
): Split => ({ all: figure(cases), unanimity: figure(cases.filter((each) => each.unanimity)) });

/** A forecast of something that came about or did not; cases of one cluster belong together. */
export interface Forecast {
  cluster: string;
  chance: number;
  came: boolean;
}

/**
 * Area under the ROC curve: how often a case in which it came about had the higher chance of the two, ties half.
 * NaN where all cases ended alike.
 */
export function areaUnderCurve(forecasts: readonly Forecast[]): number {
  const came = forecasts.filter((each) => each.came);
  const not = forecasts.filter((each) => !each.came);
  const wins = came.map(({ chance }) =>
    not.map((other) => (chance > other.chance ? 1 : chance === other.chance ? 0.5 : 0)),
  );
  return mean(wins.flat());
}

/** Mean squared distance between chance and what came; 0 is perfect. */
export const brierScore = (forecasts: readonly Forecast[]): number =>
  mean(forecasts.map(({ chance, came }) => (chance - (came ? 1 : 0)) * (chance - (came ? 1 : 0))));

export const baseRate = (forecasts: readonly Forecast[]): number =>
  mean(forecasts.map(({ came }) => (came ? 1 : 0)));

/**
 * Bootstrap over clusters, because the issues of one proposal were decided together. Samples in which all cases
 * ended alike say nothing about the curve and are passed over.
 *
 * @returns the middle 90 % of `figure`
 */
export function interval(
  forecasts: readonly Forecast[],
  figure: (forecasts: readonly Forecast[]) => number,
  samples = 2000,
): [low: number, high: number] {
  const clusters = groupedBy(forecasts, ({ cluster }) => cluster);
  const figures: number[] = [];
  for (let n = 0; n < samples; n++) {
    const sample = clusters.flatMap((_, k) => clusters[pick(clusters.length, n, k)] ?? []);
    const value = figure(sample);
    if (!Number.isNaN(value)) figures.push(value);
  }
  figures.sort((a, b) => a - b);
  const at = (share: number): number => figures[Math.round(share * (figures.length - 1))] ?? NaN;
  return [at(0.05), at(0.95)];
}

const pick = (count: number, sample: number, k: number): number =>
  Math.floor(draw(sample, 'bootstrap', String(k), 0) * count);
