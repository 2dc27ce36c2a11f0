import type { Report } from '../problem.ts';
import type { ScenarioFile } from '../schema/file.ts';
import { allKnown, ids, known, unique } from './names.ts';

/** Lists, groups, arguments, events and history name allies, groups and provisions that exist. */
export function checkReferences(file: ScenarioFile, report: Report): void {
  const allies = ids(file.allies);
  const provisions = ids(file.provisions);
  const audience = ['all', ...allies, ...ids(file.groups)];
  for (const list of ['groups', 'arguments', 'events', 'background', 'map'] as const)
    unique(file[list], [list], report);
  allKnown(file.consultFirst, allies, ['consultFirst'], report);
  allKnown(file.history?.objectors ?? [], allies, ['history', 'objectors'], report);
  file.groups.forEach(({ id, members }, i) => {
    if (id === 'all') report(['groups', i, 'id'], 'reserved-name', { name: id });
    allKnown(members, allies, ['groups', i, 'members'], report);
  });
  file.arguments.forEach(({ touches, resonance }, i) => {
    allKnown(touches, provisions, ['arguments', i, 'touches'], report);
    resonance.forEach((entry, j) =>
      allKnown(entry.with, audience, ['arguments', i, 'resonance', j, 'with'], report),
    );
  });
  file.events.forEach(({ unlessSoundedOut, effects }, i) => {
    if (unlessSoundedOut !== null)
      known(unlessSoundedOut, allies, ['events', i, 'unlessSoundedOut'], report);
    effects.forEach((effect, j) => {
      const path = ['events', i, 'effects', j];
      if (effect.kind === 'salience')
        known(effect.provision, provisions, [...path, 'provision'], report);
      if ('allies' in effect) allKnown(effect.allies, audience, [...path, 'allies'], report);
    });
  });
}
