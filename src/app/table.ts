/** The live game behind the panels and the scene. */
import { catalogueOf } from '../council/catalogue.ts';
import type { GameEvent } from '../council/events.ts';
import { flipsOf } from '../council/flips.ts';
import { hashOf, play } from '../council/game.ts';
import { replay } from '../council/replay.ts';
import type { Game } from '../council/state.ts';
import { wireOf } from '../council/sight.ts';
import type { Table, View } from '../council/table.ts';
import { viewOf } from '../council/views.ts';

export interface LiveTable extends Table {
  game(): Game;
  /** Takes the last move back; false where there is none. */
  undo(): boolean;
}

/** @param changed called after each change, before the listeners: this is where a game is saved */
export function openTable(start: Game, changed: (game: Game) => void): LiveTable {
  let game = start;
  let view = viewOf(game);
  const listeners = new Set<(view: View, events: GameEvent[]) => void>();

  const become = (next: Game, events: GameEvent[]): void => {
    game = next;
    view = viewOf(game);
    changed(game);
    const seen = wireOf(view.seat, game.scenario.groups, events);
    for (const listener of listeners) listener(view, seen);
  };

  return {
    catalogue: catalogueOf(game.scenario),
    game: () => game,
    view: () => view,
    fingerprint: () => hashOf(game),
    flips: (ally) => flipsOf(game, ally, view.seat),
    dispatch(move) {
      const played = play(game, move);
      if (played.refusal) return played.refusal;
      become(played.game, played.events);
      return null;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    undo() {
      if (game.moves.length === 0) return false;
      const { scenario, seed, moves, setting } = game;
      become(replay(scenario, seed, moves.slice(0, -1), setting).game, []);
      return true;
    },
  };
}
