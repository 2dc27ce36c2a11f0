/** `?scenario=tokyo-2023&seed=5` names a game; the address always shows the one being played. */
import { isSeed } from '../council/replay.ts';

export interface Address {
  scenario: string | null;
  seed: number | null; // null: none, or not a seed
}

export function readAddress(search: string): Address {
  const params = new URLSearchParams(search);
  const given = params.get('seed');
  const seed = given === null || given.trim() === '' ? null : Number(given);
  return { scenario: params.get('scenario'), seed: isSeed(seed) ? seed : null };
}

export function showAddress({ scenario, seed }: Address): void {
  const params = new URLSearchParams(location.search);
  params.delete('scenario');
  params.delete('seed');
  if (scenario !== null) params.set('scenario', scenario);
  if (seed !== null) params.set('seed', String(seed));
  const query = params.toString();
  history.replaceState(null, '', `${location.pathname}${query ? `?${query}` : ''}`);
}
