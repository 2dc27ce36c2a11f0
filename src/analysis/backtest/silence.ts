/** T4: does the game know on which issues nothing changes? */
import { difficulties } from '../../council/model/difficulty.ts';
import { statesOf, type Decided } from './data.ts';
import { chanceOfBreaking, tableOf } from './soft-layer.ts';
import {
  areaUnderCurve,
  baseRate,
  brierScore,
  interval,
  mean,
  type Forecast,
} from './statistics.ts';

export const forecastsOf = (
  issues: readonly Decided[],
  chanceOf: (issue: Decided) => number,
): Forecast[] =>
  issues.map((issue) => ({
    cluster: issue.proposal,
    chance: chanceOf(issue),
    came: issue.outcome === issue.reference,
  }));

export const figuresOf = (forecasts: readonly Forecast[]) => ({
  auc: areaUnderCurve(forecasts),
  auc_90: interval(forecasts, areaUnderCurve),
  brier: brierScore(forecasts),
  brier_90: interval(forecasts, brierScore),
  mean_chance: mean(forecasts.map(({ chance }) => chance)),
});

/** How often nothing changed, and how well one does who always names that rate. */
export function baseOf(forecasts: readonly Forecast[]) {
  const rate = baseRate(forecasts);
  return {
    n: forecasts.length,
    no_change: forecasts.filter(({ came }) => came).length,
    base_rate: rate,
    base_rate_brier: rate * (1 - rate),
  };
}

/** Salience share of those whose position is the status quo: the weight of opposition. */
export function shareOfHolders(issue: Decided): number {
  const states = statesOf(issue);
  const salienceOf = (some: typeof states): number =>
    some.reduce((sum, { salience }) => sum + salience, 0);
  return (
    salienceOf(states.filter(({ position }) => position === issue.reference)) / salienceOf(states)
  );
}

/** The text asks for something: where the centre of gravity is the reference point, nobody wants a change. */
export const asksForSomething = (issue: Decided): boolean =>
  Math.abs(tableOf(issue).at - issue.reference / 100) > 1e-9;

export function silence(unanimous: readonly Decided[]) {
  const holders = forecastsOf(unanimous, shareOfHolders);
  return {
    T4: {
      ...baseOf(holders),
      game: Object.fromEntries(
        difficulties.map((difficulty) => [
          difficulty,
          figuresOf(forecastsOf(unanimous, (issue) => chanceOfBreaking(issue, difficulty))),
        ]),
      ),
      share_of_status_quo_holders: {
        auc: areaUnderCurve(holders),
        auc_90: interval(holders, areaUnderCurve),
      },
    },
  };
}
