import type { AllyId } from '../../council/scenario.ts';
import { interval, type Share } from './interval.ts';
import type { Result } from './job.ts';
import type { Player, Range } from './player.ts';

/** Hiding, counted: with one ally won over, another writes. */
export interface Surfacing {
  ally: AllyId; // who wrote most often when nobody lobbied
  others: Share; // of the games in which another writes once that one is won over
}

/** @param untouched games in which nobody lobbied; null where nobody wrote */
export async function surfacingOf(
  untouched: readonly Result[],
  report: Range,
  play: Player,
): Promise<Surfacing | null> {
  const counts = new Map<AllyId, number>();
  for (const ally of untouched.flatMap(({ writers }) => writers))
    counts.set(ally, (counts.get(ally) ?? 0) + 1);
  const [loudest] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (!loudest) return null;
  const [ally] = loudest;
  const line = { line: 'untouched', change: { kind: 'won-over', ally } as const };
  const [games = []] = await play([line], report, 'winning over');
  const others = games.filter(({ writers }) => writers.length > 0).length;
  return { ally, others: interval(others, games.length) };
}
