/** From each ally's own terms to its disposition: neighbours, then the price of standing alone. */
import type { Text } from '../draft.ts';
import { constants } from './constants.ts';
import { tablesOf } from './tables.ts';
import { ownRow, profileNow, totalOf, type Situation } from './terms.ts';

/** For every ally, in the order of the seats, its row of terms so far; `neighbours` closes each. */
export function settledRows(situation: Situation, text: Text): number[][] {
  const { allies } = situation.scenario;
  const { heeds } = tablesOf(situation.scenario);
  const rows: number[][] = [];
  const totals: number[] = [];
  for (let i = 0; i < allies.length; i++) {
    const row = ownRow(situation, i, text);
    rows.push(row);
    totals.push(totalOf(row));
  }
  for (let i = 0; i < allies.length; i++) {
    const { strongest } = profileNow(situation, i);
    (rows[i] as number[]).push(pullOf(heeds[i] ?? [], totals, i, strongest));
  }
  return rows;
}

/** Formula 6, one step: θ = 0.5 + 0.5 × highest salience is the weight of its own view. */
export function pullOf(
  row: readonly number[],
  totals: readonly number[],
  i: number,
  strongest: number,
): number {
  const openness = 1 - (constants.ownView + (1 - constants.ownView) * strongest);
  let heeded = 0;
  let theirs = 0;
  for (let j = 0; j < row.length; j++) {
    const weight = row[j] as number;
    if (weight === 0) continue;
    heeded += weight;
    theirs += weight * (totals[j] as number);
  }
  return openness * (theirs - heeded * (totals[i] ?? 0)) + 0;
}

/**
 * Formula 7: what a lone objector fears, gone once `constants.aloneWidth` of the Council's power stands beside it.
 *
 * @param beside power share of the *other* objectors, 0-1
 * @param company share of the fear that the length of the silence leaves, 0-1
 * @param spotlight what publicity adds to the fear, in units of disposition
 */
export function alone(beside: number, company: number, spotlight = 0): number {
  const left = 1 - Math.min(1, beside / constants.aloneWidth);
  return (constants.alone + spotlight) * company * left * left;
}

/**
 * Friends first: how much a talk or an offer counts now, 0.2 to 1.8. It grows with the share of the allies
 * it heeds that are content with the text at this moment; 1 for an ally that heeds nobody.
 */
export function friendsFactor(situation: Situation, ally: string, text: Text): number {
  const { heeds, index } = tablesOf(situation.scenario);
  const row = heeds[index.get(ally) ?? -1] ?? [];
  if (totalOf(row) === 0) return 1;
  let share = 0;
  settledRows(situation, text).forEach((terms, j) => {
    if (totalOf(terms) > constants.friendsContent) share += row[j] ?? 0;
  });
  return constants.friendsFloor + constants.friendsGain * share;
}
