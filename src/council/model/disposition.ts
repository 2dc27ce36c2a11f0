/** From each ally's own terms to its disposition: neighbours, then the price of standing alone. */
import { places, type Text } from '../draft.ts';
import { constants } from './constants.ts';
import { tablesOf } from './tables.ts';
import { allyState, ownTerms, salience, sum, type ModelTerm, type Situation } from './terms.ts';

/** For every ally, in the order of the seats, its terms so far; a term `neighbours` closes each list. */
export function settledTerms(situation: Situation, text: Text): ModelTerm[][] {
  const { scenario, state } = situation;
  const { heeds } = tablesOf(scenario);
  const at = places(scenario, text);
  const own = scenario.allies.map((ally) => ownTerms(situation, ally, text, at));
  const totals = own.map(total);
  return scenario.allies.map((ally, i) => {
    const row = heeds[i] ?? [];
    const heeded = sum(row);
    const strongest = Math.max(
      ...scenario.provisions.map(({ id }) => salience(ally, allyState(state, ally.id), id)),
    );
    // Formula 6, one step: θ = 0.5 + 0.5 × highest salience is the weight of its own view.
    const openness = 1 - (constants.ownView + (1 - constants.ownView) * strongest);
    const others = sum(row.map((weight, j) => weight * (totals[j] ?? 0)));
    const value = openness * (others - heeded * (totals[i] ?? 0)) + 0;
    return [...(own[i] ?? []), { key: 'neighbours', code: 'neighbours', provision: null, value }];
  });
}

/** Left to right: the sum *is* the total. */
export const total = (terms: readonly ModelTerm[]): number =>
  terms.reduce((so, { value }) => so + value, 0);

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
  if (sum(row) === 0) return 1;
  const content = settledTerms(situation, text).map(
    (terms) => total(terms) > constants.friendsContent,
  );
  const share = sum(row.map((weight, j) => (content[j] ? weight : 0)));
  return constants.friendsFloor + constants.friendsGain * share;
}
