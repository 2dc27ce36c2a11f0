/** Every text that a draft can come to, as a tree of choices: what lies behind a closed gate is pinned to its status quo. */
import type { Text } from '../../council/draft.ts';
import type { OptionId, Scenario } from '../../council/scenario.ts';

export interface Level {
  provision: number; // its place in the scenario
  options: OptionId[];
  statusQuo: number; // place among the options
  all: number[]; // places of the options
  changed: number[]; // of those but the status quo
  gate: number | null; // level of its gate, which comes before it
}

/** One level for each provision; those that gates may close come last. */
export function levelsOf({ provisions }: Scenario): Level[] {
  const order = provisions
    .map((_, k) => k)
    .sort((a, b) => Number(isGated(a)) - Number(isGated(b)) || a - b);
  return order.map((provision) => {
    const { options, statusQuo, gate } = provisions[provision] as Scenario['provisions'][number];
    const standing = options.findIndex(({ id }) => id === statusQuo);
    const all = options.map((_, o) => o);
    return {
      provision,
      options: options.map(({ id }) => id),
      statusQuo: standing,
      all,
      changed: all.filter((o) => o !== standing),
      gate: gate === null ? null : order.findIndex((k) => provisions[k]?.id === gate),
    };
  });

  function isGated(k: number): boolean {
    return provisions[k]?.gate !== null;
  }
}

/** The options that may be taken at a level, given those taken before it. */
export function choicesAt(
  levels: readonly Level[],
  l: number,
  taken: ArrayLike<number>,
): readonly number[] {
  const { all, changed, gate, statusQuo } = levels[l] as Level;
  if (gate === null) return all;
  return taken[gate] === levels[gate]?.statusQuo ? [statusQuo] : changed;
}

/** The text of a leaf. */
export const textAt = ({ provisions }: Scenario, levels: readonly Level[], leaf: number): Text => {
  const taken = takenAt(levels, leaf);
  return Object.fromEntries(
    levels.map(({ provision, options }, l) => [
      (provisions[provision] as Scenario['provisions'][number]).id,
      options[taken[l] ?? 0] as OptionId,
    ]),
  );
};

/** A leaf's number is written in digits, one a level: the places of the options that are taken. */
function takenAt(levels: readonly Level[], leaf: number): number[] {
  let rest = leaf;
  return levels
    .map(({ options }) => options.length)
    .reverse()
    .map((count) => {
      const place = rest % count;
      rest = (rest - place) / count;
      return place;
    })
    .reverse();
}

/** The leaf at which nothing is decided. */
export const statusQuoLeaf = (levels: readonly Level[]): number =>
  levels.reduce((so, { options, statusQuo }) => so * options.length + statusQuo, 0);

/** How many texts there are. */
export function countTexts(levels: readonly Level[]): number {
  const taken: number[] = [];
  const count = (l: number): number => {
    if (l === levels.length) return 1;
    let so = 0;
    for (const o of choicesAt(levels, l, taken)) {
      taken[l] = o;
      so += count(l + 1);
    }
    return so;
  };
  return count(0);
}
