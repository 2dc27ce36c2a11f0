/** The chair's deeds, short enough to read a line of play at a glance. */
import type { Move } from '../../src/council/moves/types.ts';
import { by, type Deed } from '../support/scenarios.ts';

export const plan = (...rounds: Deed[][]): Move[][] =>
  rounds.map((deeds) => deeds.map((deed) => by(deed)));

export const ask = (ally: string, level: 'ambassador' | 'minister'): Deed => ({
  kind: 'sound-out',
  ally,
  level,
});
export const amend = (provision: string, option: string): Deed => ({
  kind: 'amend',
  provision,
  option,
});
export const assure = (ally: string, redLine: string): Deed => ({
  kind: 'guarantee',
  ally,
  redLine,
});
export const place: Deed = { kind: 'place-under-silence', hours: 72 };
