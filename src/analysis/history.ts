/** What became of a case in history, beside what becomes of it here when nobody lobbies. */
import type { Outcome } from '../council/events.ts';
import type { AllyId, History, Scenario } from '../council/scenario.ts';
import { interval, type Share } from './card/interval.ts';
import type { Result } from './card/job.ts';

export interface Beside<T> {
  what: T;
  share: Share; // of the games
}

export interface Comparison {
  games: number;
  outcomes: Beside<Outcome>[]; // the commonest first
  dates: Beside<string>[]; // of the end; the commonest first
  writers: Beside<AllyId>[]; // at the last silence; the commonest first, and every objector of history
}

/** @param results games of the untouched line */
export function compare({ history }: Historical, results: readonly Result[]): Comparison {
  const games = results.length;
  return {
    games,
    outcomes: sharesOf(results.map(({ outcome }) => [outcome])),
    dates: sharesOf(results.map(({ date }) => [date])),
    writers: sharesOf(
      results.map(({ writers }) => writers),
      history.objectors,
    ),
  };
}

/**
 * @param games what occurs in each
 * @param also shown even where it never occurs
 */
function sharesOf<T extends string>(
  games: readonly (readonly T[])[],
  also: readonly T[] = [],
): Beside<T>[] {
  const all = [...new Set([...games.flat(), ...also])];
  return all
    .map((what) => ({
      what,
      share: interval(games.filter((game) => game.includes(what)).length, games.length),
    }))
    .sort((a, b) => b.share.share - a.share.share || (a.what < b.what ? -1 : 1));
}

/** A case that happened. An invented one has no history. */
export type Historical = Scenario & { history: History };

export const hasHistory = (scenario: Scenario): scenario is Historical => scenario.history !== null;

/** How the first games went, so that a page that is out of date shows. */
export const sampleOf = (results: readonly Result[]): string =>
  results
    .slice(0, sampled)
    .map(({ outcome, writers }) => [outcome, ...writers].join(' '))
    .join('; ');

export const sampled = 8; // games
