/** The same moves in another order: does it matter whom one asks first? */
import { isAgreed, outcomeOf } from '../../council/closing.ts';
import { draw } from '../../council/draws.ts';
import { newGame, play } from '../../council/game.ts';
import type { Move } from '../../council/moves/types.ts';
import type { Game } from '../../council/state.ts';

export interface Shuffled {
  tried: number;
  flipped: number; // that were no longer agreed
}

const by = 'chair';

/**
 * Plays the moves of an agreed game again in other orders, with as many in each round and the text placed when it was.
 * To be fair to the order, an amendment that was later amended again is left out, as are earlier silences, and an
 * ally is still sounded out before it is offered or assured anything. What is refused in its new place is left out.
 *
 * @param times how many orders are tried; none for a game that is not agreed even in its own order
 */
export function shufflesOf(game: Game, times: number): Shuffled {
  const rounds = roundsOf(game);
  const moves = rounds.flat();
  const inOrder = (order: readonly Move[]): boolean => isAgreedIn(game, laidOut(rounds, order));
  if (times === 0 || !inOrder(moves)) return { tried: 0, flipped: 0 };
  const orders = Array.from({ length: times }, (_, n) => shuffled(moves, game.seed, n));
  return { tried: times, flipped: orders.filter((order) => !inOrder(order)).length };
}

/** The chair's moves round by round up to the last placement, which closes the last round. */
function roundsOf({ moves }: Game): Move[][] {
  const placed = moves.findLastIndex(({ kind }) => kind === 'place-under-silence');
  const rounds: Move[][] = [[]];
  moves.slice(0, placed + 1).forEach((move, i) => {
    if (move.kind === 'end-round') rounds.push([]);
    else if (counts(move, moves.slice(i + 1, placed + 1)) || i === placed)
      rounds.at(-1)?.push(move);
  });
  return rounds;
}

const counts = (move: Move, later: readonly Move[]): boolean =>
  move.kind === 'amend'
    ? !later.some((other) => other.kind === 'amend' && other.provision === move.provision)
    : move.kind !== 'place-under-silence' && move.kind !== 'extend' && move.kind !== 'pull';

/** Another order of all moves but the placement at the end, by draws of the game's seed. */
function shuffled(moves: readonly Move[], seed: number, n: number): Move[] {
  const free = moves.slice(0, -1).map((move, i) => ({
    move,
    at: draw(seed, 'shuffle', `${n}/${i}`, 0),
  }));
  const order = free.sort((a, b) => a.at - b.at).map(({ move }) => move);
  return [...soundedFirst(order), ...moves.slice(-1)];
}

/** Where an ally is sounded out only after it was promised something, the two change places. */
function soundedFirst(order: readonly Move[]): Move[] {
  const moves = [...order];
  moves.forEach((move, i) => {
    if (!('ally' in move) || move.kind === 'sound-out') return;
    const isHeard = moves.slice(0, i).some((each) => hears(each, move.ally));
    const later = moves.findIndex((each, j) => j > i && hears(each, move.ally));
    if (!isHeard && later > i) [moves[i], moves[later]] = [moves[later] as Move, move];
  });
  return moves;
}

const hears = (move: Move, ally: string): boolean =>
  move.kind === 'sound-out' && move.ally === ally;

/** As many moves in each round as there were. */
function laidOut(rounds: readonly (readonly Move[])[], order: readonly Move[]): Move[][] {
  let from = 0;
  return rounds.map((round) => order.slice(from, (from += round.length)));
}

function isAgreedIn({ scenario, seed, setting }: Game, rounds: readonly Move[][]): boolean {
  let game = newGame(scenario, seed, setting);
  const tryTo = (move: Move): boolean => {
    const played = play(game, move);
    if (!played.refusal) game = played.game;
    return !played.refusal;
  };
  for (const [i, round] of rounds.entries()) {
    round.forEach(tryTo);
    if (i < rounds.length - 1) tryTo({ kind: 'end-round', by });
  }
  while (game.state.game !== 'debrief') {
    if (!tryTo({ kind: 'extend', by })) tryTo({ kind: 'end-round', by });
  }
  const outcome = outcomeOf(game.state.council);
  return outcome !== null && isAgreed(outcome);
}
