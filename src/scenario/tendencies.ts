/** What others do unasked: the tendencies of allies and partner, and the events that answer to play. */
import type { Condition, Tendency } from '../council/scenario.ts';
import { ids, known, knownPattern, type Report } from './names.ts';
import type { Path } from './problem.ts';
import type { ScenarioFile } from './schema.ts';

type Ally = ScenarioFile['allies'][number];

export function checkTendencies(file: ScenarioFile, error: Report): void {
  file.allies.forEach((ally, i) =>
    ally.tends.forEach((tendency, j) => {
      const path = ['allies', i, 'tends', j];
      checkDeed(file, ally, tendency, [...path, 'does'], error);
      checkConditions(file, tendency.when, [...path, 'when'], error);
    }),
  );
  checkPartner(file, error);
  file.events.forEach((event, i) => {
    const path = ['events', i, 'when'];
    checkConditions(file, event.when, path, error);
    event.when.forEach((condition, j) => {
      if (condition.kind === 'after' && condition.event === event.id)
        error([...path, j, 'event'], 'after-itself', event.id, 'another event');
    });
  });
}

function checkDeed(
  { arguments: all, groups }: ScenarioFile,
  ally: Ally,
  { does }: Tendency,
  path: Path,
  error: Report,
): void {
  if (does.kind === 'name-its-price') known(does.ask, ids(ally.asks), [...path, 'ask'], error);
  if (does.kind === 'argue') known(does.argument, ids(all), [...path, 'argument'], error);
  if (does.kind === 'caucus') {
    const group = groups.find(({ id }) => id === does.group);
    if (!group) known(does.group, ids(groups), [...path, 'group'], error);
    else if (!group.members.includes(ally.id))
      error([...path, 'group'], 'not-a-member', group.id, `a group that contains ${ally.id}`);
  }
}

function checkConditions(
  file: ScenarioFile,
  conditions: readonly Condition[],
  path: Path,
  error: Report,
): void {
  conditions.forEach((condition, i) => {
    const here = [...path, i];
    const names = (field: string, name: string, items: readonly { id: string }[]): void =>
      known(name, ids(items), [...here, field], error);
    if ('ally' in condition) names('ally', condition.ally, file.allies);
    if ('argument' in condition) names('argument', condition.argument, file.arguments);
    if ('event' in condition) names('event', condition.event, file.events);
    if ('stands' in condition) {
      condition.stands.forEach((pattern, j) =>
        knownPattern(pattern, file, [...here, 'stands', j], error),
      );
    }
  });
}

/** A partner has no seat in the room: it can speak, but not touch the text, and speaks for it. */
const partnerDeeds = ['brief-press', 'go-on-record', 'press-undecided', 'argue'];

function checkPartner(file: ScenarioFile, error: Report): void {
  const { partner, allies, groups, provisions } = file;
  if (!partner) return;
  if (ids(allies).includes(partner.id))
    error(['partner', 'id'], 'duplicate', partner.id, 'an id of its own');
  partner.friends.forEach((id, i) =>
    known(id, [...ids(allies), ...ids(groups)], ['partner', 'friends', i], error),
  );
  partner.wants.forEach(({ provision }, i) => {
    const path = ['partner', 'wants', i, 'provision'];
    known(provision, ids(provisions), path, error);
    if (partner.wants.slice(0, i).some((earlier) => earlier.provision === provision))
      error(path, 'duplicate', provision, 'each provision once');
  });
  partner.tends.forEach((tendency, i) => {
    const path = ['partner', 'tends', i];
    checkPartnerDeed(file, tendency, [...path, 'does'], error);
    checkConditions(file, tendency.when, [...path, 'when'], error);
  });
}

function checkPartnerDeed(
  { arguments: all }: ScenarioFile,
  { does }: Tendency,
  path: Path,
  error: Report,
): void {
  if (!partnerDeeds.includes(does.kind))
    error([...path, 'kind'], 'not-the-partners', does.kind, `one of ${partnerDeeds.join(', ')}`);
  if (does.kind !== 'argue') return;
  const argument = all.find(({ id }) => id === does.argument);
  if (!argument) known(does.argument, ids(all), [...path, 'argument'], error);
  else if (argument.side === 'against')
    error([...path, 'argument'], 'wrong-side', argument.id, 'an argument for the text');
}
