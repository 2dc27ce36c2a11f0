/** How much room a scenario leaves: its win-set, who finds a way through, and what the way depends on. */
import { newGame, engineVersion } from '../../council/game.ts';
import type { Text } from '../../council/draft.ts';
import type { Outcome } from '../../council/events.ts';
import type { Difficulty } from '../../council/model/difficulty.ts';
import type { Move } from '../../council/moves/types.ts';
import type { AllyId, Scenario } from '../../council/scenario.ts';
import type { Plan } from '../bots/best.ts';
import { withAllLevers } from '../win-set/levers.ts';
import {
  leastAmbitious,
  likelyTexts,
  mostAmbitious,
  paretoBest,
  pivotalAllies,
  textsOf,
  type Possible,
} from '../win-set/win-set.ts';
import { alarmsOf, type Alarm } from './alarms.ts';
import { bindsOf, type Bind } from './binds.ts';
import { bestArgument, idleArguments, idleEvents, inTheWay, type Idle } from './idle.ts';
import { agreedShare, interval, rounded, type Share } from './interval.ts';
import { bots, usual, type Result } from './job.ts';
import { playerOf, type Range, type Workforce } from './player.ts';
import { search } from './search.ts';
import { sensitivityOf, type Sensitivity } from './sensitivity.ts';
import { surfacingOf, type Surfacing } from './surfacing.ts';
import { decisiveFirstMove, winningLinesOf, type WinningLines } from './winning-lines.ts';

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
  mostDiluted: Possible | null; // the one that keeps least
  pareto: Possible[]; // of those with all levers, what no other beats in both ambition and probability
  pivotal: { ally: AllyId; adds: number }[]; // with all levers; those that add something
  bots: BotLine[];
  bestLine: { text: Text; guarantees: Plan['guarantees']; rounds: Move[][] } | null;
  winningLines: WinningLines;
  decisiveFirstMove: { move: Move; share: number } | null; // the commonest first move of the wins of all lines
  surfacing: Surfacing | null; // null: the untouched line brings no letter
  order: Share | null; // of the same moves in another order that no longer bring agreement, in won games of two lines
  binds: Bind[];
  idle: Idle;
  bestArgument: { argument: string; share: number } | null; // of the allies in the way, those whom it convinces most
  sensitivity: Sensitivity[]; // the five positions that change most
  alarms: Alarm[];
}

const sampled = 8;
const shuffles = 6;

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
  const pivotal = pivotalAllies(spent).filter(({ adds }) => adds > 0);

  const play = playerOf(setting, workforce);
  const tried = await search(scenario, tuning, play);
  const bestPlan = tried[0]?.plan ?? null;
  const lines = [...Object.keys(bots), ...(bestPlan ? [bestPlan] : [])];
  const reported = await play(
    lines.map((line) => ({ line, shuffles: line === usual || line === bestPlan ? shuffles : 0 })),
    report,
    'playing',
  );
  const games = [...reported.flat(), ...tried.flatMap(({ results }) => results)];
  const won = winningLinesOf(scenario, tried);
  const among = inTheWay(
    scenario,
    pivotal.map(({ ally }) => ally),
    games,
    won.guaranteeSets.flat().map((each) => each.split('/')[0] ?? ''),
  );
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
    mostDiluted: shortened(leastAmbitious(all)),
    pareto: paretoBest(all).flatMap((text) => shortened(text) ?? []),
    pivotal,
    bots: lines.map((line, i) =>
      lineOf(typeof line === 'string' ? line : 'best', reported[i] ?? []),
    ),
    bestLine: bestPlan,
    winningLines: won,
    decisiveFirstMove: decisiveFirstMove(games.filter(({ agreed }) => agreed)),
    surfacing: await surfacingOf(reported[lines.indexOf('untouched')] ?? [], report, play),
    order: orderOf(reported.flat()),
    binds: await bindsOf(
      { greedy: reported[lines.indexOf(usual)] ?? [], tried },
      scenario,
      report,
      tuning,
      play,
    ),
    idle: {
      allies: scenario.allies.map(({ id }) => id).filter((id) => !among.includes(id)),
      arguments: idleArguments(scenario, among),
      events: await idleEvents(scenario, bestPlan, tuning, play),
    },
    bestArgument: bestArgument(scenario, among),
    sensitivity: sensitivityOf(scenario, setting, all.length),
  };
  return { ...card, alarms: alarmsOf(card, scenario.expects) };
}

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
    agreed: agreedShare(results),
    ambition: agreed.length > 0 ? rounded(kept) : null,
    sample: results.slice(0, sampled).map(({ outcome }) => outcome),
  };
}

function orderOf(games: readonly Result[]): Share | null {
  const total = (of: 'tried' | 'flipped'): number =>
    games.reduce((so, { shuffled }) => so + shuffled[of], 0);
  return total('tried') > 0 ? interval(total('flipped'), total('tried')) : null;
}
