/** The games that this browser keeps: of each case the one to go on with, and the one before it, set aside. */
import { asSavedGame, savedGame } from '../council/replay.ts';
import type { Game } from '../council/state.ts';
import type { KeptGame, ScenarioCard } from '../panels/shell.ts';
import { usualSeat } from './address.ts';
import type { Drawer } from './saves.ts';
import type { OnTheShelf } from './shelf.ts';

export interface Games {
  /** Looks again: another window may have played on. */
  refresh(): Promise<void>;
  get(id: string): unknown;
  has(id: string): boolean;
  keep(game: Game): void;
  /** Nothing is lost by starting again. A game in which nothing has happened yet is not worth it. */
  setAside(id: string): Promise<void>;
  /** The earlier game becomes the one to go on with, and the other way round. */
  swap(id: string): Promise<void>;
  /** Returns what puts both back. */
  remove(id: string): Promise<() => Promise<void>>;
  cardOf(entry: OnTheShelf): ScenarioCard;
}

const earlier = (id: string): string => `${id}/earlier`;

export function keptGames(drawer: Drawer): Games {
  let kept = new Map<string, unknown>();

  async function put(key: string, data: unknown): Promise<void> {
    if (data === undefined) {
      kept.delete(key);
      await drawer.remove(key);
    } else {
      kept.set(key, data);
      await drawer.put(key, data);
    }
  }

  async function putBoth(id: string, present: unknown, before: unknown): Promise<void> {
    await put(id, present);
    await put(earlier(id), before);
  }

  return {
    async refresh() {
      kept = await drawer.all();
    },
    get: (id) => kept.get(id),
    has: (id) => kept.has(id),
    keep: (game) =>
      void put(game.scenario.id, { ...savedGame(game), over: game.state.game === 'debrief' }),
    async setAside(id) {
      if (hasMoves(kept.get(id))) await put(earlier(id), kept.get(id));
    },
    swap: (id) => putBoth(id, kept.get(earlier(id)), kept.get(id)),
    async remove(id) {
      const [present, before] = [kept.get(id), kept.get(earlier(id))];
      await putBoth(id, undefined, undefined);
      return () => putBoth(id, present, before);
    },
    cardOf(entry) {
      const { id, file, title, summary, rounds, allies, partner, findings } = entry;
      return {
        id,
        file,
        title,
        summary: summary ?? { en: '', fr: '' },
        allies,
        partner,
        findings,
        hasCard: entry.loadCard !== null,
        saved: described(kept.get(id), rounds),
        earlier: described(kept.get(earlier(id)), rounds),
      };
    },
  };
}

/** Anything but a game in which nothing has happened yet. */
const hasMoves = (data: unknown): boolean =>
  data !== undefined && asSavedGame(data)?.moves.length !== 0;

/** @param rounds how many the scenario has */
function described(data: unknown, rounds: number): KeptGame | null {
  const save = asSavedGame(data);
  if (!save) return null;
  const ended = save.moves.filter(({ kind }) => kind === 'end-round').length;
  return {
    round: Math.min(ended + 1, rounds),
    rounds,
    over: isOver(data),
    moves: save.moves.length,
    seed: save.seed,
    seat: save.seats[0] ?? usualSeat,
    difficulty: save.difficulty,
  };
}

/** Said beside the save, so that the shelf need not play it again. */
const isOver = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'over' in data && data.over === true;
