/** T2: the point that no state would rather do without, once having nothing costs something. */
import { gain } from '../../council/model/terms.ts';
import { profileOf } from '../../council/model/tables.ts';
import { errorOf, weightedMean } from './centre.ts';
import { statesOf, type Actor, type Decided } from './data.ts';
import type { Split } from './statistics.ts';

/** What a state accepts: all within so many points of its position. */
type Reach = (state: Actor, reference: number) => number;

/** Linear and in points: |x − o| ≤ |x − q| + κ. */
export const costlyReference =
  (kappa: number): Reach =>
  ({ position }, reference) =>
    Math.abs(position - reference) + kappa;

/** The same with the game's gain, on the scale from 0 to 1: interest × ((x − q)² − (x − o)²) + κ ≥ 0. */
export const costlyReferenceByGain =
  (kappa: number): Reach =>
  ({ position, salience }, reference) => {
    const at = position / 100;
    const { interest } = profileOf([at], [salience / 100], [reference / 100]);
    return 100 * Math.sqrt(gain(at, reference / 100, at) + kappa / interest);
  };

/**
 * The accepted interval is what all states with a salience of 1 or more accept. Of it, the point nearest the
 * states' centre of gravity; the reference point where nothing is accepted by all.
 */
export function costlyReferenceWinSet(issue: Decided, reach: Reach): number {
  const states = statesOf(issue);
  let low = 0;
  let high = 100;
  for (const state of states.filter(({ salience }) => salience >= 1)) {
    low = Math.max(low, state.position - reach(state, issue.reference));
    high = Math.min(high, state.position + reach(state, issue.reference));
  }
  if (low > high) return issue.reference;
  const centre = weightedMean(states.length > 0 ? states : issue.actors);
  return Math.min(high, Math.max(low, centre));
}

const kappas = [0, 20, 40, 60, 80, 100];

const byKappa = (issues: readonly Decided[], reachOf: (kappa: number) => Reach) =>
  Object.fromEntries(
    kappas.map((kappa): [string, Split] => [
      String(kappa),
      errorOf(issues, (issue) => costlyReferenceWinSet(issue, reachOf(kappa))),
    ]),
  );

export const winSets = (issues: readonly Decided[]) => ({
  T2: {
    status_quo: errorOf(issues, ({ reference }) => reference).all,
    n: issues.length,
    kappa: byKappa(issues, costlyReference),
  },
  T2_gain: { kappa: byKappa(issues, (kappa) => costlyReferenceByGain(kappa / 100)) },
});
