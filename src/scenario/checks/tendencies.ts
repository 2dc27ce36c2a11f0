import type { Condition } from '../../council/scenario.ts';
import type { Path, Report } from '../problem.ts';
import type { ScenarioFile } from '../schema/file.ts';
import { ids, known, type AllyFile } from './names.ts';
import { checkPattern } from './patterns.ts';

/** What allies do unasked is theirs to do, and waits for things that exist. */
export function checkTendencies(file: ScenarioFile, report: Report): void {
  file.allies.forEach((ally, i) =>
    ally.tends.forEach((tendency, j) => {
      const path = ['allies', i, 'tends', j];
      checkDeed(file, ally, tendency.does, [...path, 'does'], report);
      checkConditions(file, tendency.when, [...path, 'when'], report);
    }),
  );
}

function checkDeed(
  { arguments: all, groups }: ScenarioFile,
  ally: AllyFile,
  does: AllyFile['tends'][number]['does'],
  path: Path,
  report: Report,
): void {
  if (does.kind === 'name-its-price') known(does.ask, ids(ally.asks), [...path, 'ask'], report);
  if (does.kind === 'argue') known(does.argument, ids(all), [...path, 'argument'], report);
  if (does.kind !== 'caucus') return;
  const group = groups.find(({ id }) => id === does.group);
  if (!group) known(does.group, ids(groups), [...path, 'group'], report);
  else if (!group.members.includes(ally.id))
    report([...path, 'group'], 'not-a-member', { group: group.id, ally: ally.id });
}

export function checkConditions(
  file: ScenarioFile,
  conditions: readonly Condition[],
  path: Path,
  report: Report,
): void {
  conditions.forEach((condition, i) => {
    const here = [...path, i];
    const names = (field: string, name: string, items: readonly { id: string }[]): void =>
      known(name, ids(items), [...here, field], report);
    if ('ally' in condition) names('ally', condition.ally, file.allies);
    if ('argument' in condition) names('argument', condition.argument, file.arguments);
    if ('event' in condition) names('event', condition.event, file.events);
    if ('stands' in condition) {
      condition.stands.forEach((pattern, j) =>
        checkPattern(file, pattern, [...here, 'stands', j], report),
      );
    }
  });
}
