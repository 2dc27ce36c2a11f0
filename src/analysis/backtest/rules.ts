/** The soft layer with its constants, and with how opposition weighs, open to change: what the search of T4 tries. */
import { constants } from '../../council/model/constants.ts';
import type { Difficulty } from '../../council/model/difficulty.ts';
import { logistic } from '../../council/model/exact.ts';
import { atLeastOne, pulls, type Table } from './soft-layer.ts';

export interface Rules {
  a: number;
  b: number;
  ownView: number;
  confidence: number;
  alone: number;
  aloneWidth: number;
  /** 1: all that lose by the text count as company from the start. Today 0: none does until it objects. */
  losersAreCompany: number;
  /** The most that a loss can weigh, in units of disposition. Today 1: no limit. */
  deepestLoss: number;
  /** What it weighs on each that gains nothing that others gain nothing: × their share of power. Today 0. */
  opposition: number;
}

export const today = (difficulty: Difficulty): Rules => ({
  ...constants.privateLine[difficulty],
  ownView: constants.ownView,
  confidence: constants.confidence,
  alone: constants.alone,
  aloneWidth: constants.aloneWidth,
  losersAreCompany: 0,
  deepestLoss: 1,
  opposition: 0,
});

/** What the search may put in the place of each. */
export const levers: { [K in keyof Rules]: readonly number[] } = {
  a: [-8, -7, -6.2, -5.2, -4.6, -4],
  b: [2, 6, 10, 18],
  ownView: [0, 0.25, 0.75, 1],
  confidence: [0.3, 0.8, 1],
  alone: [0, 0.3, 0.6, 0.9],
  aloneWidth: [0.25, 0.5, 0.75, 1],
  losersAreCompany: [1],
  deepestLoss: [0, 0.05, 0.1, 0.2, 0.4],
  opposition: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1],
};

const nothing = 1e-9; // as little as rounding leaves

/** As `chanceOfBreaking` of the soft layer, which it equals under today's rules. */
export function chanceUnder(rules: Rules, table: Table): number {
  const openness = (1 - rules.ownView) / (1 - constants.ownView);
  const pulled = pulls(table, rules.confidence);
  const sums = table.gains.map((own, i) => own + openness * (pulled[i] ?? 0));
  const powerOf = (is: (sum: number) => boolean, except = -1): number =>
    sums.reduce(
      (share, sum, i) => share + (i !== except && is(sum) ? (table.power[i] ?? 0) : 0),
      0,
    );
  const opposition = powerOf((sum) => sum <= nothing);
  return atLeastOne(
    sums.map((sum, i) => {
      const beside = rules.losersAreCompany * powerOf((other) => other < -nothing, i);
      const left = 1 - Math.min(1, beside / rules.aloneWidth);
      const weight = sum <= nothing ? rules.opposition * opposition : 0;
      const disposition = Math.max(sum, -rules.deepestLoss) + rules.alone * left * left - weight;
      return logistic(rules.a - rules.b * disposition);
    }),
  );
}
