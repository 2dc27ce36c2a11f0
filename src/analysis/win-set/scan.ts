/** Which texts nobody blocks, and how surely: a plain scan of every text, and one that skips what cannot hold. Same answer. */
import { choicesAt } from './grid.ts';
import { isIn, type Table } from './table.ts';

export interface Holding {
  taken: number[]; // option at each level
  holds: number; // probability that silence holds; 0 or 1 for a game's own lines
}

/** How a text as far as it is chosen adds up, ally by ally; one row for each level. */
interface Sums {
  gains: Float64Array[];
  pressures: Float64Array[];
}

/** Every text whose probability is at least `floor`, in the order of the tree. */
export function plainScan(table: Table, floor: number): Holding[] {
  const found: Holding[] = [];
  walk(
    table,
    () => true,
    (taken, own) => {
      let holds = linesHold(table, taken);
      for (let i = 0; i < table.allies; i++) holds *= table.chance(i, dispositionOf(table, own, i));
      if (holds >= floor) found.push({ taken: [...taken], holds });
    },
  );
  return found;
}

/**
 * The same, skipping what cannot hold: red lines first, then the allies that have blocked most lately; a branch is
 * left as soon as even its best end would fall below the floor.
 *
 * @param floor above 0
 */
export function prunedScan(table: Table, floor: number): Holding[] {
  const found: Holding[] = [];
  const pivotal = Array.from({ length: table.allies }, (_, i) => i);
  const best = bestRemaining(table);
  const blocks = (at: number): void => void pivotal.unshift(...pivotal.splice(at, 1));

  walk(
    table,
    (taken, sums, l) => {
      if (surelyCrossed(table, taken, l)) return false;
      const bound = best[l] as Float64Array;
      const gains = sums.gains[l] as Float64Array;
      const most = (i: number): number =>
        (table.constant[i] as number) + (gains[i] as number) + (bound[i] as number);
      for (let at = 0; at < Math.min(pivotal.length, 3); at++) {
        const i = pivotal[at] as number;
        if (table.chance(i, pulled(table, i, most) + slack) >= floor) continue;
        blocks(at);
        return false;
      }
      return true;
    },
    (taken, own) => {
      let holds = linesHold(table, taken);
      for (let at = 0; at < pivotal.length && holds >= floor; at++) {
        const i = pivotal[at] as number;
        holds *= table.chance(i, dispositionOf(table, own, i));
        if (holds < floor) blocks(at);
      }
      if (holds < floor) return;
      // Once more in the allies' own order: the last digit of a product depends on it.
      let product = linesHold(table, taken);
      for (let i = 0; i < table.allies; i++)
        product *= table.chance(i, dispositionOf(table, own, i));
      if (product >= floor) found.push({ taken: [...taken], holds: product });
    },
  );
  return found;
}

/** A bound that rounding may miss by this much still is one. */
const slack = 1e-9;

/**
 * Walks the tree of texts.
 *
 * @param enter may say no at a node: nothing below it is visited
 * @param visit is given what was taken and each ally's own terms
 */
function walk(
  table: Table,
  enter: (taken: Uint8Array, sums: Sums, l: number) => boolean,
  visit: (taken: Uint8Array, own: Float64Array) => void,
): void {
  const { allies, levels } = table;
  const taken = new Uint8Array(levels.length);
  const rows = (): Float64Array[] =>
    Array.from({ length: levels.length + 1 }, () => new Float64Array(allies));
  const sums: Sums = { gains: rows(), pressures: rows() };
  const own = new Float64Array(allies);

  const step = (l: number): void => {
    if (l === levels.length) return visit(taken, ownTerms(table, sums, own));
    for (const o of choicesAt(levels, l, taken)) {
      taken[l] = o;
      add(sums.gains[l], table.gains[l], sums.gains[l + 1], o);
      add(sums.pressures[l], table.pressures[l], sums.pressures[l + 1], o);
      if (enter(taken, sums, l + 1)) step(l + 1);
    }
  };
  step(0);

  function add(
    from: Float64Array | undefined,
    values: Float64Array | undefined,
    to: Float64Array | undefined,
    o: number,
  ): void {
    if (!from || !values || !to) return;
    const start = o * allies;
    for (let i = 0; i < allies; i++) to[i] = (from[i] as number) + (values[start + i] as number);
  }
}

function ownTerms(table: Table, sums: Sums, own: Float64Array): Float64Array {
  const { allies, constant, domestic, levels, statusQuoPressure } = table;
  const gains = sums.gains[levels.length] as Float64Array;
  const pressures = sums.pressures[levels.length] as Float64Array;
  for (let i = 0; i < allies; i++) {
    const added = (pressures[i] as number) - (statusQuoPressure[i] as number);
    const pressed = added > 0 ? (domestic[i] as number) * added : 0;
    own[i] = (constant[i] as number) + (gains[i] as number) - pressed;
  }
  return own;
}

const dispositionOf = (table: Table, own: Float64Array, i: number): number =>
  pulled(table, i, (j) => own[j] as number);

/** Own terms and the pull of the neighbours (formula 6). */
function pulled({ heeded, heeds, openness }: Table, i: number, own: (i: number) => number): number {
  let theirs = 0;
  for (const { j, weight } of heeds[i] ?? []) theirs += weight * own(j);
  const mine = own(i);
  return mine + (openness[i] as number) * (theirs - (heeded[i] as number) * mine);
}

/** Probability that no red line stands in the way. */
function linesHold({ levels, lines }: Table, taken: Uint8Array): number {
  let holds = 1;
  for (const { crossedBy, there, waivedIn } of lines) {
    if (there === 0 || !crossedBy.some((mask) => isIn(mask, taken, levels.length))) continue;
    if (!waivedIn.some((mask) => isIn(mask, taken, levels.length))) holds *= 1 - there;
  }
  return holds;
}

/** Is there a red line, surely there, that every text below this node crosses? */
const surelyCrossed = ({ lines }: Table, taken: Uint8Array, l: number): boolean =>
  lines.some(
    ({ crossedBy, there, waivedIn }) =>
      there === 1 &&
      crossedBy.some((mask) => mask.until <= l && isIn(mask, taken, l)) &&
      !waivedIn.some((mask) => isIn(mask, taken, l)),
  );

/** The most that each ally can still gain from the levels to come. */
function bestRemaining({ allies, gains, levels }: Table): Float64Array[] {
  const best = Array.from({ length: levels.length + 1 }, () => new Float64Array(allies));
  for (let l = levels.length - 1; l >= 0; l--) {
    const options = levels[l]?.options.length ?? 0;
    for (let i = 0; i < allies; i++) {
      let most = -Infinity;
      for (let o = 0; o < options; o++) most = Math.max(most, gains[l]?.[o * allies + i] ?? 0);
      (best[l] as Float64Array)[i] = most + ((best[l + 1] as Float64Array)[i] ?? 0);
    }
  }
  return best;
}
