/** The smallest change that would move an ally: found by supposing each move and reading the receipt again. */
import { ambition } from './draft.ts';
import { costOf, suppose } from './game.ts';
import { movesOf } from './moves/list.ts';
import type { Cost, Move } from './moves/types.ts';
import type { AllyId } from './scenario.ts';
import type { Game } from './state.ts';
import type { Flip } from './table.ts';
import { allyViewOf } from './views.ts';

/** What may stand in a flip: one amendment, offer or assurance, or a word from a neighbour. */
const kinds = ['guarantee', 'amend', 'offer', 'broker'] as const;

/**
 * For an ally that a minister has spoken for: of each kind the cheapest single move after which it is quiet;
 * where none suffices, the cheapest pairs. Empty where it is quiet already or nothing so small would do.
 * Null while its terms are not known well enough. Means are left aside: a flip names its cost.
 */
export function flipsOf(game: Game, ally: AllyId): Flip[] | null {
  const { soundedOut, band } = allyViewOf(game, ally);
  if (soundedOut === null || soundedOut === 'ambassador' || game.state.game === 'debrief')
    return null;
  if (band === 'quiet') return [];
  const singles = supposed(game, ally, []);
  const enough = singles.filter((step) => isQuiet(step.game, ally));
  if (enough.length > 0) {
    return kinds
      .flatMap((kind) =>
        cheapest(enough.filter(({ moves }) => moves[0]?.kind === kind)).slice(0, 1),
      )
      .map(asFlip);
  }
  const pairs = singles.flatMap((first) =>
    supposed(first.game, ally, first.moves).filter((second) => isQuiet(second.game, ally)),
  );
  return cheapest(pairs).slice(0, 2).map(asFlip);
}

interface Step {
  moves: Move[];
  cost: Cost;
  game: Game;
}

function supposed(game: Game, ally: AllyId, before: readonly Move[]): Step[] {
  return movesOf(game)
    .filter((move) => concerns(move, ally) && !repeats(move, before))
    .flatMap((move) => {
      const after = suppose(game, move);
      if (!after) return [];
      const moves = [...before, move];
      return [{ moves, cost: sumOf(moves.map((each) => costOf(game, each))), game: after }];
    });
}

const concerns = (move: Move, ally: AllyId): boolean =>
  move.kind === 'amend' ||
  ((kinds as readonly string[]).includes(move.kind) && 'ally' in move && move.ally === ally);

/** A pair is written once, and never amends one provision twice: amendments come first, in order. */
const repeats = (move: Move, before: readonly Move[]): boolean =>
  move.kind === 'amend' &&
  before.some((other) => other.kind !== 'amend' || other.provision >= move.provision);

const isQuiet = (game: Game, ally: AllyId): boolean => allyViewOf(game, ally).band === 'quiet';

const sumOf = (costs: readonly Cost[]): Cost => ({
  slots: costs.reduce((so, { slots }) => so + slots, 0),
  capital: costs.reduce((so, { capital }) => so + capital, 0),
});

/** Ambition lost weighs most, then political capital, then agenda slots. */
const cheapest = (steps: readonly Step[]): Step[] =>
  steps
    .map((step) => ({ step, left: ambition(step.game.scenario, step.game.state.text) }))
    .sort(
      (a, b) =>
        b.left - a.left ||
        a.step.cost.capital - b.step.cost.capital ||
        a.step.cost.slots - b.step.cost.slots,
    )
    .map(({ step }) => step);

const asFlip = ({ moves, cost, game }: Step): Flip => ({
  moves,
  cost,
  ambition: ambition(game.scenario, game.state.text),
});
