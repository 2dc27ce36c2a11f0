/** Receipts as data: ordered terms, known or hidden, whose shown figures add up. */
import { alone, settledRows } from './model/disposition.ts';
import { tablesOf } from './model/tables.ts';
import { allyState, named, sum, type ModelTerm, type Situation } from './model/terms.ts';
import type { Text } from './draft.ts';
import { stanceTo } from './moves/rule.ts';
import type { Seat } from './moves/types.ts';
import type { Ally, BasisId } from './scenario.ts';
import type { Receipt } from './table.ts';

/** Terms that follow from what everybody saw; the others must be revealed by talks. */
const seenByAll: readonly string[] = ['grievance', 'record'];

/**
 * Every ally's terms for a text, in the order of the seats. Standing alone is what this seat would
 * think: the allies counted beside an objector are those that it heard say that they will break silence.
 */
export function roomTerms(situation: Situation, text: Text, seat: Seat): ModelTerm[][] {
  const { scenario, state } = situation;
  const { power } = tablesOf(scenario);
  const said = scenario.allies.map(
    ({ id }) => stanceTo(allyState(state, id), seat).shown === 'will-break-silence',
  );
  const weight = sum(said.map((speaks, i) => (speaks ? (power[i] ?? 0) : 0)));
  return settledRows(situation, text).map((row, i) => {
    row.push(alone(said[i] ? weight - (power[i] ?? 0) : weight, 1, state.spotlight));
    return named(scenario, row);
  });
}

export function receiptOf(
  ally: Ally,
  terms: readonly ModelTerm[],
  revealed: readonly string[] | 'all',
): Receipt {
  const known = terms.map(
    ({ key }) => revealed === 'all' || seenByAll.includes(key) || revealed.includes(key),
  );
  const values = terms.map(({ value }, i) => (known[i] ? value : 0));
  const shown = largestRemainder(values.map((value) => value * 100));
  const hidden = known.filter((isKnown) => !isKnown).length;
  return {
    terms: terms.map(({ code, provision, value }, i) => ({
      code,
      provision,
      value: known[i] ? value : null,
      shown: known[i] ? (shown[i] ?? 0) : null,
      basis: basisOf(ally, code, provision),
    })),
    total: hidden === 0 ? terms.reduce((so, { value }) => so + value, 0) : null,
    shownTotal: sum(shown),
    hidden,
  };
}

function basisOf(ally: Ally, code: ModelTerm['code'], provision: string | null): BasisId | null {
  if (code === 'gain') return ally.positions[provision ?? '']?.basis ?? null;
  if (code === 'trust') return ally.trust.basis;
  if (code === 'stalemate') return ally.patience.basis;
  if (code === 'domestic') return ally.exposure.basis;
  return null;
}

/** Whole numbers that add up to the rounded total, each within one of its own value. */
export function largestRemainder(values: readonly number[]): number[] {
  const floors = values.map((value) => Math.floor(value));
  let missing = Math.round(sum(values)) - sum(floors);
  const order = values
    .map((value, i) => ({ i, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i);
  for (const { i } of order) {
    if (missing <= 0) break;
    floors[i] = (floors[i] ?? 0) + 1;
    missing--;
  }
  return floors;
}
