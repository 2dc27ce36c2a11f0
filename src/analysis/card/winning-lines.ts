/** What the plans that win have in common, and what they have not. */
import { canonical } from '../../council/hash.ts';
import type { Move } from '../../council/moves/types.ts';
import type { OptionId, ProvisionId, Scenario } from '../../council/scenario.ts';
import type { Plan } from '../bots/best.ts';
import type { Result } from './job.ts';
import { rounded } from './interval.ts';

export interface Tried {
  plan: Plan;
  results: readonly Result[]; // on the tuning seeds
}

export interface WinningLines {
  tried: number;
  winning: number; // agreed in at least three quarters of the tuning seeds
  medianLength: number; // moves
  firstMoves: number; // different ones
  guaranteeSets: string[][]; // those that win, smallest first
  apart: number; // the most of them that share no guarantee
  ambition: [number, number]; // least and most
  everyLine: { provision: ProvisionId; option: OptionId }[]; // options that stand in every winning text
}

const winning = 0.75;

/** @param tried best first */
export function winningLinesOf({ provisions }: Scenario, tried: readonly Tried[]): WinningLines {
  const won = tried.filter(({ results }) => shareOf(results) >= winning);
  const lengths = won.map(({ results }) => results[0]?.length ?? 0).sort((a, b) => a - b);
  const sets = guaranteeSetsOf(won);
  const kept = won.map(({ results }) => results[0]?.ambition ?? 0);
  return {
    tried: tried.length,
    winning: won.length,
    medianLength: lengths[Math.floor(lengths.length / 2)] ?? 0,
    firstMoves: new Set(won.map(({ plan }) => canonical(plan.rounds[0]?.[0] ?? null))).size,
    guaranteeSets: sets,
    apart: mostApart(sets),
    ambition: kept.length > 0 ? [rounded(Math.min(...kept)), rounded(Math.max(...kept))] : [0, 0],
    everyLine: provisions.flatMap(({ id: provision }) => {
      const [option, ...more] = new Set(won.map(({ plan }) => plan.text[provision]));
      return option !== undefined && more.length === 0 ? [{ provision, option }] : [];
    }),
  };
}

const shareOf = (results: readonly Result[]): number =>
  results.filter(({ agreed }) => agreed).length / (results.length || 1);

const guaranteeSetsOf = (won: readonly Tried[]): string[][] =>
  [
    ...new Set(
      won.map(({ plan }) => canonical(plan.guarantees.map((g) => `${g.ally}/${g.redLine}`).sort())),
    ),
  ]
    .map((set) => JSON.parse(set) as string[])
    .sort((a, b) => a.length - b.length || (canonical(a) < canonical(b) ? -1 : 1));

/** The most sets that share nothing, taken smallest first: a lower bound that is exact for the few sets there are. */
function mostApart(sets: readonly string[][]): number {
  const used = new Set<string>();
  let apart = 0;
  for (const set of sets) {
    if (set.some((each) => used.has(each))) continue;
    apart++;
    for (const each of set) used.add(each);
  }
  return apart;
}

/** The commonest first move of the wins of all lines. */
export function decisiveFirstMove(wins: readonly Result[]): { move: Move; share: number } | null {
  const counts = new Map<string, number>();
  for (const { first } of wins) {
    const key = canonical(first);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (!most) return null;
  return { move: JSON.parse(most[0]) as Move, share: rounded(most[1] / wins.length) };
}
