/** What stands in the file and makes no difference in play, and what makes all of it. */
import { tablesOf } from '../../council/model/tables.ts';
import type { AllyId, Scenario } from '../../council/scenario.ts';
import type { Plan } from '../bots/best.ts';
import { rounded } from './interval.ts';
import { usual, type Result } from './job.ts';
import type { Player, Range, Wanted } from './player.ts';

export interface Idle {
  allies: AllyId[]; // never in the way, in no game
  arguments: string[]; // that none of the others hears
  events: string[]; // of those with effects: without it no game tried ends otherwise
}

/** Resonance from which an ally hears an argument: a point of disposition. */
const heard = 20;

/** Every event is left out of so many games of each line. */
const seedsOfEvents = 12;

/** Allies that stood in the way somewhere: pivotal, an objector in some game, or reassured in a line that wins. */
export function inTheWay(
  { allies }: Scenario,
  pivotal: readonly AllyId[],
  games: readonly Result[],
  reassured: readonly AllyId[],
): AllyId[] {
  const some = new Set([...pivotal, ...games.flatMap(({ objected }) => objected), ...reassured]);
  return allies.map(({ id }) => id).filter((id) => some.has(id));
}

/** @param among those it would have to move to matter */
export const idleArguments = (scenario: Scenario, among: readonly AllyId[]): string[] =>
  scenario.arguments
    .map(({ id }) => id)
    .filter((id) => among.every((ally) => Math.abs(resonanceWith(scenario, id, ally)) < heard));

/** The argument for the text that is the best there is for the largest share of these allies. */
export function bestArgument(
  scenario: Scenario,
  among: readonly AllyId[],
): { argument: string; share: number } | null {
  const forIt = scenario.arguments.filter(({ side }) => side === 'for').map(({ id }) => id);
  const favourites = among.flatMap((ally) => {
    const by = (id: string): number => resonanceWith(scenario, id, ally);
    const most = Math.max(...forIt.map(by));
    return most >= heard ? [forIt.filter((id) => by(id) === most)] : [];
  });
  const [first] = forIt
    .map((argument) => ({
      argument,
      share: rounded(
        favourites.filter((some) => some.includes(argument)).length / favourites.length,
      ),
    }))
    .sort((a, b) => b.share - a.share || (a.argument < b.argument ? -1 : 1));
  return favourites.length > 0 && forIt.length > 1 ? (first ?? null) : null;
}

function resonanceWith(scenario: Scenario, argument: string, ally: AllyId): number {
  const { index, resonances } = tablesOf(scenario);
  return resonances[argument]?.[index.get(ally) ?? -1] ?? 0;
}

/** Whether two runs of the same line over the same seeds end alike, game by game. */
const endAlike = (some: readonly Result[], others: readonly Result[]): boolean =>
  some.every(({ outcome, ambition, objected }, i) => {
    const other = others[i];
    return (
      other?.outcome === outcome &&
      other.ambition === ambition &&
      other.objected.join() === objected.join()
    );
  });

/** Events with effects whose absence changes the end of no game of three lines. */
export async function idleEvents(
  { events }: Scenario,
  bestPlan: Plan | null,
  tuning: Range,
  play: Player,
): Promise<string[]> {
  const lines = ['untouched', usual, ...(bestPlan ? [bestPlan] : [])];
  const active = events.filter(({ effects }) => effects.length > 0).map(({ id }) => id);
  const wanted = [null, ...active].flatMap((event) =>
    lines.map((line): Wanted => ({
      line,
      ...(event && { change: { kind: 'without-event', event } }),
    })),
  );
  const few = { from: tuning.from, to: Math.min(tuning.to, tuning.from + seedsOfEvents - 1) };
  const results = await play(wanted, few, 'leaving out events');
  const of = (n: number): Result[] =>
    results.slice(n * lines.length, (n + 1) * lines.length).flat();
  return active.filter((_, n) => endAlike(of(0), of(n + 1)));
}
