import type { About } from '../findings/index.ts';
import type { Report } from '../problem.ts';
import type { ScenarioFile } from '../schema/file.ts';
import { neverHolds } from './patterns.ts';
import { checkConditions } from './tendencies.ts';

type WorldEvent = ScenarioFile['events'][number];
type Because = About<'never-happens'>['because'];

/** Events wait for things that exist and can be, and not for each other. */
export function checkEvents(file: ScenarioFile, report: Report): void {
  file.events.forEach((event, i) => {
    checkConditions(file, event.when, ['events', i, 'when'], report);
    const cycle = cycleFrom(event.id, file.events);
    if (cycle) return report(['events', i, 'when'], 'cycle', { names: cycle });
    const because = impossible(file, event);
    if (because) report(['events', i], 'never-happens', { because });
  });
}

const awaited = (event: WorldEvent): string[] =>
  event.when.flatMap((condition) => (condition.kind === 'after' ? [condition.event] : []));

/** The shortest way from an event back to itself, both ends named; null where there is none. */
function cycleFrom(start: string, events: readonly WorldEvent[]): string[] | null {
  const ways = [[start]];
  const seen = new Set<string>();
  for (const way of ways) {
    const last = events.find(({ id }) => id === way.at(-1));
    for (const next of last ? awaited(last) : []) {
      if (next === start) return [...way, next];
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return null;
}

/** Why an event can never happen. @param beyond events already looked at, so that a cycle ends */
function impossible(
  file: ScenarioFile,
  event: WorldEvent,
  beyond: readonly string[] = [],
): Because | null {
  if (event.chance === 0 && (event.likelier?.by ?? 0) === 0) return 'chance';
  const asks = file.allies.reduce((sum, ally) => sum + ally.asks.length, 0);
  for (const condition of event.when) {
    if (condition.kind === 'sounded-out' && condition.atLeast > file.allies.length)
      return condition.kind;
    if (condition.kind === 'offered' && condition.atLeast > asks) return condition.kind;
    if (condition.kind === 'text' && condition.stands.every((text) => neverHolds(file, text)))
      return condition.kind;
    if (condition.kind !== 'after' || beyond.includes(condition.event)) continue;
    const before = file.events.find(({ id }) => id === condition.event);
    if (before && impossible(file, before, [...beyond, event.id])) return condition.kind;
  }
  return null;
}
