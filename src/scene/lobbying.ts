/** Shows what happens at the table: plays the beats of each move, and leaves their traces. */
import type { GameEvent } from '../council/events.ts';
import type { Stance } from '../council/scenario.ts';
import type { View } from '../council/table.ts';
import { faceOf, type Face } from './clock-face.ts';
import type { Look } from './look.ts';
import { makePlayer } from './player.ts';
import type { Layer, Room } from './room.ts';
import { score, sinceLastMove, type Act } from './score.ts';
import type { Trace } from './traces.ts';

/** What is shown of the game at this moment: it lags behind the game while things move. */
export interface Lobbying {
  readonly face: Face;
  readonly filled: number; // of the clock's ring, 0 to 1
  readonly stamped: number; // how far the stamp has come down, 0 to 1
  readonly traces: Trace[];
  readonly busy: boolean;
  stanceOf(ally: string): Stance;
  isOvertaken(ally: string): boolean; // its stance was shown before the latest words or promises
  /** A move was made: shows what came of it. Without events (a move was undone) just the view. */
  follow(view: View, events: readonly GameEvent[]): void;
  /** Time has passed, ms. */
  advance(ms: number): void;
  setLook(look: Look): void;
  /** Everything that lies in a room just furnished. */
  lay(room: Room): void;
}

export interface LobbyingHost {
  room(): Room | null;
  /** That layer has to be painted again. */
  stale(layer: Layer): void;
}

export function startLobbying(first: View, firstLook: Look, host: LobbyingHost): Lobbying {
  let look = firstLook;
  let view = first; // as shown
  let coming = first; // as it will be once the beats that are playing are over
  let face = faceOf(first, look.lang);
  let filled = 1;
  let stamped = 1;
  let traces: Trace[] = [];
  const stances = new Map<string, Stance>();
  const overtaken = new Set<string>();

  const layCards = () => {
    for (const { id } of view.allies) host.room()?.layCard(id, 1);
  };

  const show = (next: View) => {
    view = next;
    overtaken.clear();
    for (const { id, stance, overtaken: isOld } of next.allies) {
      stances.set(id, stance);
      if (isOld) overtaken.add(id);
    }
    face = faceOf(next, look.lang);
    filled = 1;
    stamped = 1;
    layCards();
    host.stale('clock');
    host.stale('seats');
  };

  const begin = (next: View) => {
    coming = next;
    traces = [];
    host.room()?.clearPapers();
    host.stale('traces');
  };

  const perform = (act: Act, progress: number) => {
    switch (act.kind) {
      case 'arc':
      case 'ripple':
        keep(act, progress);
        host.stale('traces');
        break;
      case 'letter':
      case 'slip':
        keep(act, progress);
        host.room()?.showPaper(act, progress);
        break;
      case 'card':
        stances.set(act.ally, act.stance);
        overtaken.delete(act.ally);
        host.room()?.layCard(act.ally, progress);
        host.stale('seats');
        break;
      case 'fill':
      case 'break':
        face = faceOf(coming, look.lang);
        filled = progress;
        host.stale('clock');
        break;
      case 'stamp':
        face = faceOf(coming, look.lang);
        stamped = progress;
        host.stale('clock');
        break;
    }
  };

  const keep = (act: Act, progress: number) => {
    const known = traces.find((trace) => trace.act === act);
    if (known === undefined) traces.push({ act, progress });
    else known.progress = progress;
  };

  const player = makePlayer(perform);

  show(first);
  // A game that is resumed shows what its last move left on the table.
  for (const act of score(sinceLastMove(first.wire, first.seat)).flat()) {
    if (act.kind !== 'fill' && act.kind !== 'break' && act.kind !== 'stamp') {
      if (act.kind !== 'card') keep(act, 1);
    }
  }

  return {
    get face() {
      return face;
    },
    get filled() {
      return filled;
    },
    get stamped() {
      return stamped;
    },
    get traces() {
      return traces;
    },
    get busy() {
      return player.busy;
    },
    stanceOf: (ally) => stances.get(ally) ?? 'not-yet-sounded-out',
    isOvertaken: (ally) => overtaken.has(ally),
    follow(next, events) {
      if (events.length === 0) {
        player.clear();
        begin(next);
        show(next);
        return;
      }
      player.play(
        score(events),
        () => begin(next),
        () => show(next),
      );
      if (!look.motion) player.finish();
    },
    advance(ms) {
      player.advance(ms);
    },
    setLook(next) {
      look = next;
      face = faceOf(player.busy ? coming : view, look.lang);
      if (!look.motion) player.finish();
    },
    lay(room) {
      layCards();
      for (const { act, progress } of traces) {
        if (act.kind === 'letter' || act.kind === 'slip') room.showPaper(act, progress);
      }
    },
  };
}
