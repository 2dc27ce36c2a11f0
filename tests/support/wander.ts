import { refusalOf } from '../../src/council/act.ts';
import { draw } from '../../src/council/draws.ts';
import { newGame, play } from '../../src/council/game.ts';
import { movesOf } from '../../src/council/moves/list.ts';
import type { Move, MoveKind } from '../../src/council/moves/types.ts';
import { seatsOf, turnOf } from '../../src/council/roles.ts';
import type { Scenario } from '../../src/council/scenario.ts';
import type { Game, Setting } from '../../src/council/state.ts';

/** A game of legal moves picked by the numbers given; moves that close it are left out so that it lasts. */
export function wander(
  scenario: Scenario,
  seed: number,
  picks: readonly number[],
  setting?: Setting,
): Game {
  let game = newGame(scenario, seed, setting);
  for (const pick of picks) {
    const seat = turnOf(game);
    if (seat === null) break;
    const legal = movesOf(game, seat).filter(
      (move) => move.kind !== 'defer' && move.kind !== 'withdraw' && !refusalOf(game, move),
    );
    game = done(game, legal[pick % legal.length]);
  }
  return game;
}

/**
 * A game in which anything may happen: each kind of legal move is as likely as any other, of the seat whose turn
 * it is or of the facilitator, until the game is over. Some games prefer moves that need others before them, some
 * are in a hurry.
 */
export function roam(scenario: Scenario, seed: number, setting: Setting, most = 120): Game {
  let game = newGame(scenario, seed, setting);
  for (let n = 0; n < most && game.state.game !== 'debrief'; n++) {
    const seat = turnOf(game);
    if (seat === null) break;
    const legal = [...movesOf(game, seat), ...(n % 9 === 8 ? facilitating(game) : [])].filter(
      (move) => !refusalOf(game, move) && mayClose(move, n),
    );
    const kinds = [...new Set(legal.map(({ kind }) => kind))].sort();
    const liked = n % 3 < 2 ? kinds.filter((kind) => tastes[seed % 3]?.includes(kind)) : [];
    const choice = liked.length > 0 ? liked : kinds;
    const kind = choice[at(seed, `kind ${n}`, choice.length)];
    const some = legal.filter((move) => move.kind === kind);
    game = done(game, some[at(seed, `move ${n}`, some.length)]);
  }
  return game;
}

const tastes: MoveKind[][] = [
  [],
  ['footnote', 'guarantee', 'national-statement', 'opt-out', 'sound-out'],
  ['amend', 'end-round', 'footnote', 'guarantee', 'opt-out', 'place-under-silence', 'sound-out'],
];

const at = (seed: number, subject: string, of: number): number =>
  Math.floor(draw(seed, 'roam', subject, 0) * of);

/** Games that close at once teach little. */
const mayClose = ({ kind }: Move, n: number): boolean =>
  !['defer', 'withdraw', 'end-now'].includes(kind) || n > 25;

function facilitating({ scenario, state, moves }: Game): Move[] {
  const by = 'facilitator';
  const [held = 'chair'] = state.persons;
  const free = seatsOf(scenario).find((seat) => !state.persons.includes(seat)) ?? 'chair';
  return [
    ...scenario.events.map(({ id }): Move => ({ kind: 'inject-event', by, event: id })),
    ...(moves.length > 0 ? [{ kind: 'take-back', by } as const] : []),
    ...(state.persons.length > 1
      ? [{ kind: 'hand-over', by, seat: held, to: 'engine' } as const]
      : []),
    { kind: 'hand-over', by, seat: free, to: 'person' },
    ...(state.rounds < scenario.calendar.rounds + 2 ? [{ kind: 'add-time', by } as const] : []),
    { kind: 'end-now', by },
  ];
}

function done(game: Game, move: Move | undefined): Game {
  if (!move) throw new Error('nothing is legal');
  const result = play(game, move);
  if (result.refusal) throw new Error(`${move.kind} was legal and is refused`);
  return result.game;
}
