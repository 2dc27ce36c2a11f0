/** Every text that a draft can come to, as a tree of choices: what lies behind a closed gate is pinned to its status quo. */
import type { Text } from '../../council/draft.ts';
import type { OptionId, Scenario } from '../../council/scenario.ts';

export interface Level {
  provision: number; // its place in the scenario
  options: OptionId[];
  statusQuo: number; // place among the options
  gate: number | null; // level of its gate, which comes before it
}

/** One level for each provision; those that gates may close come last. */
export function levelsOf({ provisions }: Scenario): Level[] {
  const order = provisions
    .map((_, k) => k)
    .sort((a, b) => Number(isGated(a)) - Number(isGated(b)) || a - b);
  return order.map((provision) => {
    const { options, statusQuo, gate } = provisions[provision] as Scenario['provisions'][number];
    return {
      provision,
      options: options.map(({ id }) => id),
      statusQuo: options.findIndex(({ id }) => id === statusQuo),
      gate: gate === null ? null : order.findIndex((k) => provisions[k]?.id === gate),
    };
  });

  function isGated(k: number): boolean {
    return provisions[k]?.gate !== null;
  }
}

/** The options that may be taken at a level, given those taken before it. */
export function choicesAt(levels: readonly Level[], l: number, taken: ArrayLike<number>): number[] {
  const { options, statusQuo, gate } = levels[l] as Level;
  if (gate === null) return options.map((_, o) => o);
  const isClosed = taken[gate] === levels[gate]?.statusQuo;
  return isClosed ? [statusQuo] : options.map((_, o) => o).filter((o) => o !== statusQuo);
}

export const textAt = (
  { provisions }: Scenario,
  levels: readonly Level[],
  taken: ArrayLike<number>,
): Text =>
  Object.fromEntries(
    levels.map(({ provision, options }, l) => [
      (provisions[provision] as Scenario['provisions'][number]).id,
      options[taken[l] ?? 0] as OptionId,
    ]),
  );

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
