/** The texts that nobody blocks: of one game, with its own lines, or of a scenario, with a probability for each text. */
import { ambition, isStatusQuo, type Text } from '../../council/draft.ts';
import type { Situation } from '../../council/model/terms.ts';
import type { AllyId } from '../../council/scenario.ts';
import { countTexts, statusQuoLeaf, textAt } from './grid.ts';
import { prunedScan } from './scan.ts';
import { tableOf, type Table } from './table.ts';

export interface Possible {
  text: Text;
  holds: number; // probability that silence holds; 1 in a game's own win-set
  ambition: number;
}

/** Silence is taken to last a day: the fear of standing alone is whole. */
const hours = 24;

/** From this probability a text counts as unanimous on a scenario's card. */
export const unanimous = 0.9;

/** Every text but the status quo that nobody blocks with this game's private lines, in the situation as it is. */
export const winSetOf = (game: Situation): Possible[] => possible(game, 'drawn', 1);

/** Every text but the status quo under which silence holds with at least this probability. */
export const likelyTexts = (situation: Situation, floor = unanimous): Possible[] =>
  possible(situation, 'any', floor);

function possible(situation: Situation, lines: 'drawn' | 'any', floor: number): Possible[] {
  const { scenario } = situation;
  const table = tableOf(situation, lines, hours);
  return prunedScan(table, floor)
    .map(({ leaf, holds }) => ({ text: textAt(scenario, table.levels, leaf), holds }))
    .filter(({ text }) => !isStatusQuo(scenario, text))
    .map(({ text, holds }) => ({ text, holds, ambition: ambition(scenario, text) }));
}

/** How many texts there are, the status quo left out. */
export const textsOf = (situation: Situation): number =>
  countTexts(tableOf(situation, 'any', hours).levels) - 1;

/** The one that keeps most ambition; among equals the surest, then the first. */
export const mostAmbitious = (texts: readonly Possible[]): Possible | null =>
  [...texts].sort((a, b) => b.ambition - a.ambition || b.holds - a.holds)[0] ?? null;

/** The one that keeps least; among equals the surest, then the first. */
export const leastAmbitious = (texts: readonly Possible[]): Possible | null =>
  [...texts].sort((a, b) => a.ambition - b.ambition || b.holds - a.holds)[0] ?? null;

/** Those that no other text beats in both ambition and probability. */
export const paretoBest = (texts: readonly Possible[]): Possible[] =>
  texts.filter(
    (one) =>
      !texts.some(
        (other) =>
          other.ambition >= one.ambition &&
          other.holds >= one.holds &&
          (other.ambition > one.ambition || other.holds > one.holds),
      ),
  );

export interface Pivot {
  ally: AllyId;
  adds: number; // texts
}

/** How many texts more would be unanimous if this ally alone consented to everything; the most first. */
export const pivotalAllies = (situation: Situation): Pivot[] =>
  inOrder([...pivots(situation, 'any', unanimous)]);

/** How many texts more nobody would block in this game if this ally alone consented to everything. One ally a step. */
export const pivotsOf = (game: Situation): Generator<Pivot, void> => pivots(game, 'drawn', 1);

export const inOrder = (found: readonly Pivot[]): Pivot[] =>
  [...found].sort((a, b) => b.adds - a.adds || (a.ally < b.ally ? -1 : 1));

function* pivots(
  situation: Situation,
  lines: 'drawn' | 'any',
  floor: number,
): Generator<Pivot, void> {
  const table = tableOf(situation, lines, hours);
  const nothing = statusQuoLeaf(table.levels);
  const count = (of: Table): number =>
    prunedScan(of, floor).filter(({ leaf }) => leaf !== nothing).length;
  const now = count(table);
  for (const [i, { id: ally }] of situation.scenario.allies.entries())
    yield { ally, adds: count(consenting(table, i)) - now };
}

/** The same table, with one ally that lives with everything. What others take from it as neighbours stays as it is. */
const consenting = (table: Table, i: number): Table => ({
  ...table,
  lines: table.lines.filter(({ ally }) => ally !== i),
  chance: (ally, disposition) => (ally === i ? 1 : table.chance(ally, disposition)),
});
