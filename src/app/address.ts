/**
 * `?scenario=tokyo-2023&seed=5&seat=FRA&difficulty=hard` names a game; the address always shows the one being
 * played. The chair and the standard difficulty go without saying. `?card=tokyo-2023` names a scenario's card.
 */
import { usualSetting } from '../council/game.ts';
import type { Difficulty } from '../council/model/difficulty.ts';
import type { Seat } from '../council/moves/types.ts';
import { isDifficulty, isSeed, type SavedGame } from '../council/replay.ts';

export interface Address {
  scenario: string | null;
  seed: number | null; // null: none, or not a seed
  seat: Seat | null;
  difficulty: Difficulty | null;
  card: string | null; // the scenario whose card is shown, instead of a game
}

const names = ['scenario', 'seed', 'seat', 'difficulty', 'card'] as const;

export const noGame: Address = {
  scenario: null,
  seed: null,
  seat: null,
  difficulty: null,
  card: null,
};

export function readAddress(search: string): Address {
  const params = new URLSearchParams(search);
  const given = params.get('seed');
  const seed = given === null || given.trim() === '' ? null : Number(given);
  const difficulty = params.get('difficulty');
  return {
    scenario: params.get('scenario'),
    seed: isSeed(seed) ? seed : null,
    seat: params.get('seat'),
    difficulty: isDifficulty(difficulty) ? difficulty : null,
    card: params.get('card'),
  };
}

/** The query that names a game, on top of what else the address says. */
export function writeAddress(search: string, address: Address): string {
  const params = new URLSearchParams(search);
  for (const name of names) {
    const value = address[name];
    if (value === null || isUsual(name, value)) params.delete(name);
    else params.set(name, String(value));
  }
  const query = params.toString();
  return query && `?${query}`;
}

export function showAddress(address: Address): void {
  history.replaceState(null, '', `${location.pathname}${writeAddress(location.search, address)}`);
}

/** Whether the address means this game. One without a seed means any of the scenario that it does not contradict. */
export function isMeant({ seed, seat, difficulty }: Address, save: SavedGame): boolean {
  if (seed === null) {
    return (
      (seat === null || save.seats.includes(seat)) &&
      (difficulty === null || save.difficulty === difficulty)
    );
  }
  return (
    save.seed === seed &&
    save.seats.includes(seat ?? usualSeat) &&
    save.difficulty === (difficulty ?? usualSetting.difficulty)
  );
}

export const usualSeat: Seat = usualSetting.seats[0] ?? 'chair';

const isUsual = (name: (typeof names)[number], value: unknown): boolean =>
  (name === 'seat' && value === usualSeat) ||
  (name === 'difficulty' && value === usualSetting.difficulty);
