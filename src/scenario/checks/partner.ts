import type { Path, Report } from '../problem.ts';
import type { ScenarioFile } from '../schema/file.ts';
import { allKnown, ids, known } from './names.ts';
import { checkConditions } from './tendencies.ts';

type Partner = NonNullable<ScenarioFile['partner']>;

/** A partner has no seat in the room: it can speak, but not touch the text, and speaks for it. */
const partnerDeeds: readonly string[] = ['brief-press', 'go-on-record', 'press-undecided', 'argue'];

export function checkPartner(file: ScenarioFile, report: Report): void {
  const { partner, allies, groups, provisions, map } = file;
  if (!partner) return;
  if (ids(allies).includes(partner.id))
    report(['partner', 'id'], 'duplicate', { name: partner.id });
  if (partner.place !== null) known(partner.place, ids(map), ['partner', 'place'], report);
  allKnown(partner.friends, [...ids(allies), ...ids(groups)], ['partner', 'friends'], report);
  partner.wants.forEach(({ provision }, i) => {
    const path = ['partner', 'wants', i, 'provision'];
    known(provision, ids(provisions), path, report);
    if (partner.wants.slice(0, i).some((earlier) => earlier.provision === provision))
      report(path, 'duplicate', { name: provision });
  });
  partner.tends.forEach((tendency, i) => {
    const path = ['partner', 'tends', i];
    checkDeed(file, tendency.does, [...path, 'does'], report);
    checkConditions(file, tendency.when, [...path, 'when'], report);
  });
}

function checkDeed(
  { arguments: all }: ScenarioFile,
  does: Partner['tends'][number]['does'],
  path: Path,
  report: Report,
): void {
  if (!partnerDeeds.includes(does.kind))
    report([...path, 'kind'], 'not-the-partners', { found: does.kind, names: partnerDeeds });
  if (does.kind !== 'argue') return;
  const argument = all.find(({ id }) => id === does.argument);
  if (!argument) known(does.argument, ids(all), [...path, 'argument'], report);
  else if (argument.side === 'against')
    report([...path, 'argument'], 'wrong-side', { name: argument.id });
}
