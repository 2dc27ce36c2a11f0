/** Which texts nobody blocks, and how surely: a plain scan of every text, and one that skips what cannot hold. Same answer. */
import { boundsOf } from './bounds.ts';
import { choicesAt, type Level } from './grid.ts';
import { add, dispositionOf } from './rows.ts';
import { isIn, type Table } from './table.ts';

export interface Holding {
  leaf: number; // its number in the tree: see `textAt`
  holds: number; // probability that silence holds; 0 or 1 for a game's own lines
}

/** Of the texts below a node of the tree: how many may reach the floor, as far as can be said there. */
type Below = 'none' | 'some' | 'all';

/** Every text whose probability is at least `floor`, in the order of the tree. */
export const plainScan = (table: Table, floor: number): Holding[] =>
  scan(table, floor, () => 'some');

/**
 * The same, skipping what cannot hold: a branch is left as soon as even its best end would fall below the floor, and
 * taken whole where even its worst end holds for certain.
 *
 * @param floor above 0
 */
export function prunedScan(table: Table, floor: number): Holding[] {
  const { allies, levels } = table;
  const bounds = boundsOf(table);
  const enough = floor * (1 - slack);
  const pivotal = Array.from({ length: allies }, (_, i) => i);
  const doubtful = [...pivotal];

  return scan(table, floor, (taken, l) => {
    if (isRuledOut(taken, l)) return 'none';
    if (l === levels.length) return 'some';
    bounds.enter(taken, l);
    return isCertain(taken, l) ? 'all' : 'some';
  });

  /** Red lines first, then the allies that have blocked most lately. */
  function isRuledOut(taken: Uint8Array, l: number): boolean {
    let holds = linesHoldAtMost(table, taken, l);
    for (let at = 0; at < allies && holds >= enough; at++) {
      const i = pivotal[at] as number;
      holds *= bounds.chanceAtMost(i, taken, l);
      if (holds < enough) toFront(pivotal, at);
    }
    return holds < enough;
  }

  function isCertain(taken: Uint8Array, l: number): boolean {
    const at = doubtful.findIndex((i) => bounds.chanceAtLeast(i, l) < 1);
    if (at >= 0) toFront(doubtful, at);
    return at < 0 && !mayBeCrossed(table, taken, l);
  }
}

/** A bound that rounding may miss by this much still is one. */
const slack = 1e-9;

function toFront(order: number[], at: number): void {
  const i = order[at] as number;
  order.copyWithin(1, 0, at);
  order[0] = i;
}

/** How a text as far as it is chosen adds up, ally by ally; one row for each level. */
interface Sums {
  gains: Float64Array[];
  pressures: Float64Array[];
}

/**
 * Walks the tree of texts and keeps those that reach the floor.
 *
 * @param below is asked at each node but the root, parents first, what the texts below it come to
 */
function scan(
  table: Table,
  floor: number,
  below: (taken: Uint8Array, l: number) => Below,
): Holding[] {
  const { allies, levels } = table;
  const found: Holding[] = [];
  const taken = new Uint8Array(levels.length);
  const rows = (): Float64Array[] =>
    Array.from({ length: levels.length + 1 }, () => new Float64Array(allies));
  const sums: Sums = { gains: rows(), pressures: rows() };
  const own = new Float64Array(allies);

  const keep = (leaf: number, isCertain: boolean): void => {
    const holds = isCertain ? 1 : holdsIn(table, taken, ownTerms(table, sums, own));
    if (holds >= floor) found.push({ leaf, holds });
  };
  const step = (l: number, node: number, isCertain: boolean): void => {
    if (l === levels.length) return keep(node, isCertain);
    const first = node * (levels[l] as Level).options.length;
    for (const o of choicesAt(levels, l, taken)) {
      taken[l] = o;
      const texts = isCertain ? 'all' : below(taken, l + 1);
      if (texts === 'none') continue;
      if (texts === 'some') {
        add(sums.gains, table.gains, l, o);
        add(sums.pressures, table.pressures, l, o);
      }
      step(l + 1, first + o, texts === 'all');
    }
  };
  step(0, 0, false);
  return found;
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

/** Probability that silence holds. */
function holdsIn(table: Table, taken: Uint8Array, own: Float64Array): number {
  let holds = linesHold(table, taken);
  for (let i = 0; i < table.allies; i++) holds *= table.chance(i, dispositionOf(table, own, i));
  return holds;
}

/** Probability that no red line stands in the way. */
const linesHold = (table: Table, taken: Uint8Array): number =>
  linesHoldAtMost(table, taken, table.levels.length);

/** The most of it that any text below a node reaches: red lines that all of them cross count. */
function linesHoldAtMost({ lines }: Table, taken: Uint8Array, l: number): number {
  let holds = 1;
  for (const { crossedBy, there, waivedIn } of lines) {
    if (there === 0 || !crossedBy.some((mask) => mask.until <= l && isIn(mask, taken, l))) continue;
    if (!waivedIn.some((mask) => isIn(mask, taken, l))) holds *= 1 - there;
  }
  return holds;
}

/** Is there a red line, perhaps there, that some text below this node may cross? */
const mayBeCrossed = ({ lines }: Table, taken: Uint8Array, l: number): boolean =>
  lines.some(
    ({ crossedBy, there, waivedIn }) =>
      there > 0 &&
      crossedBy.some((mask) => isIn(mask, taken, l)) &&
      !waivedIn.some((mask) => mask.until <= l && isIn(mask, taken, l)),
  );
