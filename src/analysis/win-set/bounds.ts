/** What dispositions can come to below a node of the tree of texts. */
import { add, dispositionOf } from './rows.ts';
import type { Table } from './table.ts';

/** Bounds at the nodes of a walk; the walk says where it goes. */
export interface Bounds {
  /** Goes on to the node at which `taken` stands as far as level `l`, from its parent. */
  enter(taken: Uint8Array, l: number): void;
  /** The most of an ally's chance below that node, whose parent has been entered. */
  chanceAtMost(ally: number, taken: Uint8Array, l: number): number;
  /** The least of it below that node, which has been entered. */
  chanceAtLeast(ally: number, l: number): number;
}

/**
 * Only pressure at home, max(0, x), keeps a disposition from being a sum over levels. It is at least 0, at least x, and
 * at most its chord over all x that there are: three sums that enclose it, since no ally heeds another less than not at all.
 */
export function boundsOf(table: Table): Bounds {
  const all = (straight: Straight): Straight[] =>
    Array.from({ length: table.allies }, () => straight);
  const unpressed = boundOf(table, all(ignored), Math.max);
  const pressed = boundOf(table, all(whole), Math.max);
  const least = boundOf(table, chordsOf(table), Math.min);
  const rough = roughly(table);

  return {
    enter(taken, l) {
      for (const { rows, steps } of [unpressed, pressed, least])
        add(rows, steps, l - 1, taken[l - 1] as number);
    },
    chanceAtMost(i, taken, l) {
      const at = (taken[l - 1] as number) * table.allies + i;
      const most = Math.min(reached(unpressed, l, i, at), reached(pressed, l, i, at));
      return rough(i, most + slack);
    },
    chanceAtLeast: (i, l) => table.chance(i, (least.rows[l]?.[i] as number) - slack),
  };
}

/** Rounding may miss a bound by this much. */
const slack = 1e-9;

/** A bound of all dispositions, ally by ally. */
interface Bound {
  rows: Float64Array[]; // at the nodes on the way, the root first: with the best (or worst) choices from there on
  steps: Float64Array[]; // of each level, option × allies: what an option costs (or earns) against the best (or worst)
}

/** A bound one level below the node that was entered last. */
const reached = ({ rows, steps }: Bound, l: number, i: number, at: number): number =>
  (rows[l - 1]?.[i] as number) + (steps[l - 1]?.[at] as number);

/** Pressure at home, taken for `slope` (0-1) of what a text adds beyond `from`. */
interface Straight {
  slope: number;
  from: number;
}

const ignored: Straight = { slope: 0, from: 0 };
const whole: Straight = { slope: 1, from: 0 };

function boundOf(table: Table, straights: readonly Straight[], pick: typeof Math.max): Bound {
  const { allies, constant, domestic, gains, levels, pressures, statusQuoPressure } = table;
  const weights = domestic.map((value, i) => value * (straights[i]?.slope ?? 0));
  const start = constant.map((value, i) => {
    const before = (statusQuoPressure[i] as number) + (straights[i]?.from ?? 0);
    return value + (weights[i] as number) * before;
  });
  const root = pulled(table, start);
  const steps = levels.map((_, l) => {
    const values = pulled(
      table,
      net(gains[l] as Float64Array, pressures[l] as Float64Array, weights),
    );
    const extreme = extremes(values, allies, pick);
    for (let i = 0; i < allies; i++) root[i] = (root[i] as number) + (extreme[i] as number);
    for (let at = 0; at < values.length; at++)
      values[at] = (values[at] as number) - (extreme[at % allies] as number);
    return values;
  });
  return { rows: [root, ...levels.map(() => new Float64Array(allies))], steps };
}

/** Of each ally the straight line from end to end of max(0, x), x being what any text adds to the status quo's pressure. */
function chordsOf({ allies, pressures, statusQuoPressure }: Table): Straight[] {
  const ends = [Math.min, Math.max].map((pick) =>
    pressures.map((row) => extremes(row, allies, pick)),
  );
  return Array.from(statusQuoPressure, (before, i) => {
    const [low = 0, high = 0] = ends.map((rows) =>
      rows.reduce((so, row) => so + (row[i] as number), -before),
    );
    if (low >= 0) return whole;
    return high <= 0 ? ignored : { slope: high / (high - low), from: low };
  });
}

/** Gains less pressure, option by option. */
function net(gains: Float64Array, pressures: Float64Array, weights: Float64Array): Float64Array {
  const row = new Float64Array(gains.length);
  for (let at = 0; at < row.length; at++)
    row[at] =
      (gains[at] as number) - (weights[at % weights.length] as number) * (pressures[at] as number);
  return row;
}

/** Of each ally, the greatest (or least) value among the options. */
function extremes(values: Float64Array, allies: number, pick: typeof Math.max): Float64Array {
  const extreme = values.slice(0, allies);
  for (let at = allies; at < values.length; at++)
    extreme[at % allies] = pick(extreme[at % allies] as number, values[at] as number);
  return extreme;
}

/** Rows of own terms as the pull of the neighbours leaves them: formula 6 is linear. */
function pulled(table: Table, own: Float64Array): Float64Array {
  const { allies } = table;
  const row = new Float64Array(own.length);
  for (let at = 0; at < row.length; at++)
    row[at] = dispositionOf(table, own, at % allies, at - (at % allies));
  return row;
}

const scale = { from: -1, width: 1 / 256, buckets: 768 };

/** An ally's chance, looked up: that of a disposition a little higher. More disposition is never less chance. */
function roughly(table: Table): (i: number, disposition: number) => number {
  const { buckets, from, width } = scale;
  const known = new Float64Array(table.allies * buckets).fill(-1);
  return (i, disposition) => {
    const bucket = Math.max(0, Math.floor((disposition - from) / width));
    if (bucket >= buckets) return 1;
    const at = i * buckets + bucket;
    if ((known[at] as number) < 0) known[at] = table.chance(i, from + (bucket + 1) * width);
    return known[at] as number;
  };
}
