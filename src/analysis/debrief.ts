/** What is worked out once a game is over, a piece at a time: what mattered, and the room there was. */
import {
  counterfactuals,
  variantsOf,
  type Counterfactual,
} from './counterfactuals/counterfactuals.ts';
import { endOf, pathOf, type Played } from './counterfactuals/path.ts';
import { roomOf, type Room } from './room.ts';

export type { Counterfactual } from './counterfactuals/counterfactuals.ts';
export type { Played } from './counterfactuals/path.ts';
export type { Measured, Room, Space } from './room.ts';

/** As far as it has come. */
export interface Debrief {
  replays: number | null; // how many games there are to replay; null: not yet known
  counterfactuals: Counterfactual[]; // in the order of the moves
  room: Room | null;
}

export type Piece =
  | { kind: 'replays'; count: number }
  | { kind: 'counterfactual'; counterfactual: Counterfactual }
  | { kind: 'room'; room: Room };

export const emptyDebrief: Debrief = { replays: null, counterfactuals: [], room: null };

/** The debrief with one piece more. */
export function withPiece(debrief: Debrief, piece: Piece): Debrief {
  switch (piece.kind) {
    case 'replays':
      return { ...debrief, replays: piece.count };
    case 'counterfactual':
      return {
        ...debrief,
        counterfactuals: [...debrief.counterfactuals, piece.counterfactual],
      };
    case 'room':
      return { ...debrief, room: piece.room };
  }
}

/** One step is one replay, or as much work as takes a few milliseconds; null where a step has nothing to tell yet. */
export function* debriefOf(played: Played): Generator<Piece | null, void> {
  const path = pathOf(played);
  const variants = variantsOf(path);
  yield { kind: 'replays', count: variants.length };
  for (const counterfactual of counterfactuals(path, variants))
    yield { kind: 'counterfactual', counterfactual };
  const room = roomOf(endOf(path));
  let step = room.next();
  for (; !step.done; step = room.next()) yield null;
  yield { kind: 'room', room: step.value };
}
