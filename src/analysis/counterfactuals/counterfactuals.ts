/** What mattered: each move of a game replayed without it, and each amendment with the other options of its provision. */
import { refusalOf } from '../../council/act.ts';
import { daysBetween } from '../../council/calendar.ts';
import { isAgreed, outcomeOf } from '../../council/closing.ts';
import { ambition, provisionOf } from '../../council/draft.ts';
import type { Outcome } from '../../council/events.ts';
import type { Move } from '../../council/moves/types.ts';
import type { AllyId, OptionId } from '../../council/scenario.ts';
import type { Game } from '../../council/state.ts';
import { endOf, playOn, type Path } from './path.ts';

/** How a game ended, or would have. */
export interface Finish {
  outcome: Outcome;
  ambition: number; // of the final text; 1 is the opening's
  kept: number; // ambition if agreed, else 0
  writers: AllyId[]; // at the last silence that ran out
  blockers: AllyId[]; // all that could not live with the text then
  askers: AllyId[]; // whose capital asked for time then
  silences: number; // how often a text was placed
}

/** A game that differs in one move, beside the real one. */
export interface Counterfactual extends Finish {
  at: number; // place of the move among those that stand, from 0
  round: number; // in which it was made
  move: Move; // as it was really made
  instead: OptionId | null; // the option that it gives the provision; null: the move is left out
  refused: number; // later moves that were no longer possible, ends of rounds aside
  change: number; // ambition less the real game's
  keptChange: number; // the same for what is kept
  daysLater: number; // end of the game against the real one's; negative: earlier
  decisive: boolean; // another outcome code, or ambition moved by 0.05 or more
}

/** One game to replay. */
export interface Variant {
  at: number;
  move: Move | null; // null: left out
}

/** From this change of ambition a move is decisive; a hair less for sums that rounding has touched. */
const decisive = 0.05 - 1e-9;

/**
 * All games to replay, in the order of the moves. What a facilitator does is the frame of the game and stays in all of
 * them, as do the ends of rounds; another option that could not have stood at the time is left out.
 */
export function variantsOf({ moves, games }: Path): Variant[] {
  return moves.flatMap((move, at): Variant[] => {
    if (move.kind === 'end-round' || move.by === 'facilitator') return [];
    const before = games[at] as Game;
    const others = otherOptions(before, move).filter((other) => !refusalOf(before, other));
    return [null, ...others].map((each) => ({ at, move: each }));
  });
}

function otherOptions({ scenario }: Game, move: Move): Move[] {
  if (move.kind !== 'amend') return [];
  const options = provisionOf(scenario, move.provision)?.options ?? [];
  return options.filter(({ id }) => id !== move.option).map(({ id }) => ({ ...move, option: id }));
}

/** One replay a step, each from the last game that it has in common with the real one. */
export function* counterfactuals(
  path: Path,
  variants: readonly Variant[] = variantsOf(path),
): Generator<Counterfactual, void> {
  const real = endOf(path);
  for (const { at, move } of variants) {
    const rest = path.moves.slice(at + 1);
    const { game, refused } = playOn(path.games[at] as Game, move ? [move, ...rest] : rest);
    yield {
      at,
      round: (path.games[at] as Game).state.round,
      move: path.moves[at] as Move,
      instead: move?.kind === 'amend' ? move.option : null,
      refused,
      ...compare(game, real),
    };
  }
}

function compare(game: Game, real: Game) {
  const [would, is] = [finishOf(game), finishOf(real)];
  const change = would.ambition - is.ambition;
  return {
    ...would,
    change,
    keptChange: would.kept - is.kept,
    daysLater: daysBetween(real.state.date, game.state.date),
    decisive: would.outcome !== is.outcome || Math.abs(change) >= decisive,
  };
}

function finishOf({ scenario, state }: Game): Finish {
  const outcome = outcomeOf(state.council) ?? 'deferred';
  const worth = ambition(scenario, state.text);
  return {
    outcome,
    ambition: worth,
    kept: isAgreed(outcome) ? worth : 0,
    writers: state.last?.writers.map(({ ally }) => ally) ?? [],
    blockers: state.last?.blockers ?? [],
    askers: state.last?.askers ?? [],
    silences: state.silences,
  };
}
