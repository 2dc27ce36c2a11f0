/** T1: how far three simple forecasts lie from the outcome. */
import type { Actor, Issue } from './data.ts';
import { mean, split, type Split } from './statistics.ts';

const weightOf = ({ power, salience }: Actor): number => power * Math.max(salience, 1e-9);

/** The centre of gravity: positions, weighted by power × salience. */
export function weightedMean(actors: readonly Actor[]): number {
  let weight = 0;
  let moment = 0;
  for (const actor of actors) {
    weight += weightOf(actor);
    moment += weightOf(actor) * actor.position;
  }
  return moment / weight;
}

/** The first position, going up, at which the weights so far reach half of all. */
export function weightedMedian(actors: readonly Actor[]): number {
  const sorted = [...actors].sort((a, b) => a.position - b.position);
  const half = sorted.reduce((sum, actor) => sum + weightOf(actor), 0) / 2;
  let reached = 0;
  const median = sorted.find((actor) => (reached += weightOf(actor)) >= half);
  return median?.position ?? NaN;
}

/** Mean absolute error of a forecast, over issues with an outcome. */
export const errorOf = <I extends Issue & { outcome: number }>(
  issues: readonly I[],
  forecast: (issue: I) => number,
): Split =>
  split(issues, (some) => mean(some.map((issue) => Math.abs(forecast(issue) - issue.outcome))));

export const centreOfGravity = (issues: readonly (Issue & { outcome: number })[]) => ({
  T1: {
    mean: errorOf(issues, ({ actors }) => weightedMean(actors)),
    median: errorOf(issues, ({ actors }) => weightedMedian(actors)),
    const50: errorOf(issues, () => 50),
  },
  T1_n: split(issues, (some) => some.length),
});
