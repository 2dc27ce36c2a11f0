/** How much room a scenario leaves: the card that an author reads before a class plays it. */
import { engineVersion, newGame } from '../../council/game.ts';
import { canonical } from '../../council/hash.ts';
import type { Outcome } from '../../council/events.ts';
import type { Text } from '../../council/draft.ts';
import type { Move } from '../../council/moves/types.ts';
import type { Difficulty } from '../../council/model/difficulty.ts';
import type { AllyId, Scenario } from '../../council/scenario.ts';
import { plansFor, standingOf, type Plan } from '../bots/best.ts';
import { withAllLevers } from '../win-set/levers.ts';
import {
  likelyTexts,
  mostAmbitious,
  paretoBest,
  pivotalAllies,
  textsOf,
  type Possible,
} from '../win-set/win-set.ts';
import { alarmsOf, type Alarm } from './alarms.ts';
import { interval, type Share } from './interval.ts';
import { bots, type Job, type Result } from './job.ts';
import { sensitivityOf, type Sensitivity } from './sensitivity.ts';

export interface BotLine {
  name: string;
  games: number;
  outcomes: Partial<Record<Outcome, number>>; // games
  agreed: Share;
  ambition: number | null; // mean, of the agreed texts
  sample: Outcome[]; // of the first seeds, so that a card that is out of date shows
}

export interface Card {
  scenario: string;
  hash: string; // of the scenario's content
  engine: string;
  difficulty: Difficulty;
  seeds: { report: [number, number]; tuning: [number, number] }; // kept apart
  texts: number; // the status quo left out
  unanimousNow: { texts: number; share: number }; // probability that silence holds at least 0.9
  unanimousWithAllLevers: { texts: number; share: number };
  best: Possible | null; // of those with all levers, the one that keeps most ambition
  pareto: Possible[]; // of those with all levers, what no other beats in both ambition and probability
  pivotal: { ally: AllyId; adds: number }[]; // with all levers; those that add something
  bots: BotLine[];
  bestLine: { text: Text; guarantees: Plan['guarantees']; rounds: Move[][] } | null;
  winningLines: {
    tried: number;
    winning: number; // agreed in at least three quarters of the tuning seeds
    medianLength: number; // moves
    firstMoves: number; // different ones
    guaranteeSets: string[][]; // those that win, smallest first
    apart: number; // the most of them that share no guarantee
    ambition: [number, number]; // least and most
  };
  decisiveFirstMove: { move: Move; share: number } | null; // the commonest first move of the wins of all lines
  sensitivity: Sensitivity[]; // the five positions that change most
  alarms: Alarm[];
}

export interface Range {
  from: number;
  to: number;
}

/** Does jobs, perhaps on many cores; results in the order of the jobs. */
export type Workforce = (jobs: Job[], progress: string) => Promise<Result[][]>;

const winning = 0.75;
const chunk = 10; // seeds of one job
const sampled = 8;

/** @param report seeds whose games are reported; `tuning` must not meet them */
export async function cardOf(
  scenario: Scenario,
  difficulty: Difficulty,
  report: Range,
  tuning: Range,
  workforce: Workforce,
): Promise<Card> {
  const setting = { seats: ['chair'], difficulty };
  const opening = newGame(scenario, 0, setting);
  const spent = withAllLevers(opening);
  const texts = textsOf(opening);
  const now = likelyTexts(opening);
  const all = likelyTexts(spent);

  const play = async (
    lines: (string | Plan)[],
    seeds: Range,
    what: string,
  ): Promise<Result[][]> => {
    const chunks = chunksOf(seeds);
    const jobs = lines.flatMap((line) =>
      chunks.map((each): Job => ({ line, seeds: each, setting })),
    );
    const done = await workforce(jobs, what);
    return lines.map((_, i) => done.slice(i * chunks.length, (i + 1) * chunks.length).flat());
  };
  const plans = plansFor(scenario);
  const tries = await play(plans, tuning, 'searching');
  const ranked = plans
    .map((plan, i) => ({ plan, results: tries[i] ?? [], i }))
    .sort((a, b) => standingOf(b.results) - standingOf(a.results) || a.i - b.i);
  const bestPlan = ranked[0]?.plan ?? null;

  const names = Object.keys(bots);
  const reported = await play(bestPlan ? [...names, bestPlan] : names, report, 'playing');
  const lines = [...names, ...(bestPlan ? ['best'] : [])].map((name, i) =>
    lineOf(name, reported[i] ?? []),
  );
  const wins = [...reported, ...tries].flat().filter(({ agreed }) => agreed);
  const card: Omit<Card, 'alarms'> = {
    scenario: scenario.id,
    hash: scenario.hash,
    engine: engineVersion,
    difficulty,
    seeds: { report: [report.from, report.to], tuning: [tuning.from, tuning.to] },
    texts,
    unanimousNow: { texts: now.length, share: rounded(now.length / texts) },
    unanimousWithAllLevers: { texts: all.length, share: rounded(all.length / texts) },
    best: shortened(mostAmbitious(all)),
    pareto: paretoBest(all).flatMap((text) => shortened(text) ?? []),
    pivotal: pivotalAllies(spent).filter(({ adds }) => adds > 0),
    bots: lines,
    bestLine: bestPlan,
    winningLines: winningLinesOf(
      ranked
        .filter(({ results }) => shareOf(results) >= winning)
        .map(({ plan, results }) => ({ plan, results })),
      plans.length,
    ),
    decisiveFirstMove: decisive(wins),
    sensitivity: sensitivityOf(scenario, setting, all.length),
  };
  return { ...card, alarms: alarmsOf(scenario, card) };
}

const chunksOf = ({ from, to }: Range): number[][] => {
  const chunks: number[][] = [];
  for (let first = from; first <= to; first += chunk) {
    const last = Math.min(to, first + chunk - 1);
    chunks.push(Array.from({ length: last - first + 1 }, (_, i) => first + i));
  }
  return chunks;
};

const shareOf = (results: readonly Result[]): number =>
  results.filter(({ agreed }) => agreed).length / (results.length || 1);

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

const shortened = (text: Possible | null): Possible | null =>
  text && { ...text, holds: rounded(text.holds), ambition: rounded(text.ambition) };

function lineOf(name: string, results: readonly Result[]): BotLine {
  const outcomes: BotLine['outcomes'] = {};
  for (const { outcome } of results) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  const agreed = results.filter((result) => result.agreed);
  const kept = agreed.reduce((so, { ambition }) => so + ambition, 0) / agreed.length;
  return {
    name,
    games: results.length,
    outcomes,
    agreed: interval(agreed.length, results.length),
    ambition: agreed.length > 0 ? rounded(kept) : null,
    sample: results.slice(0, sampled).map(({ outcome }) => outcome),
  };
}

function winningLinesOf(
  won: readonly { plan: Plan; results: readonly Result[] }[],
  tried: number,
): Card['winningLines'] {
  const lengths = won.map(({ results }) => results[0]?.length ?? 0).sort((a, b) => a - b);
  const sets = [
    ...new Set(
      won.map(({ plan }) => canonical(plan.guarantees.map((g) => `${g.ally}/${g.redLine}`).sort())),
    ),
  ]
    .map((set) => JSON.parse(set) as string[])
    .sort((a, b) => a.length - b.length || (canonical(a) < canonical(b) ? -1 : 1));
  const kept = won.map(({ results }) => results[0]?.ambition ?? 0);
  return {
    tried,
    winning: won.length,
    medianLength: lengths[Math.floor(lengths.length / 2)] ?? 0,
    firstMoves: new Set(won.map(({ plan }) => canonical(plan.rounds[0]?.[0] ?? null))).size,
    guaranteeSets: sets,
    apart: mostApart(sets),
    ambition: [rounded(Math.min(...kept, 9)), rounded(Math.max(...kept, -9))],
  };
}

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

function decisive(wins: readonly Result[]): Card['decisiveFirstMove'] {
  const counts = new Map<string, number>();
  for (const { first } of wins) {
    const key = canonical(first);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (!most) return null;
  return { move: JSON.parse(most[0]) as Move, share: rounded(most[1] / wins.length) };
}
