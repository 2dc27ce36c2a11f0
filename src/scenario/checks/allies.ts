import { isDate } from '../../council/calendar.ts';
import type { Path, Report } from '../problem.ts';
import type { ScenarioFile } from '../schema/file.ts';
import { allKnown, ids, known, unique, type AllyFile } from './names.ts';

/** Allies sit in order, have a position on everything, and mean provisions that exist. */
export function checkAllies({ allies, provisions }: ScenarioFile, report: Report): void {
  const names = ids(provisions);
  unique(allies, ['allies'], report);
  allies.forEach((ally, i) => {
    const path = ['allies', i];
    const before = allies[i - 1];
    if (before && sortKey(before.name.en) > sortKey(ally.name.en))
      report([...path, 'name'], 'order', { found: ally.name.en, of: 'names' });
    for (const provision of names) {
      if (!Object.hasOwn(ally.positions, provision))
        report([...path, 'positions'], 'no-position', { provision });
    }
    for (const id of Object.keys(ally.positions))
      known(id, names, [...path, 'positions', id], report);
    checkRedLines(ally, names, path, report);
    unique(ally.asks, [...path, 'asks'], report);
    ally.asks.forEach(({ restsOn }, j) =>
      allKnown(restsOn, names, [...path, 'asks', j, 'restsOn'], report),
    );
    checkDates(ally, path, report);
  });
}

/** English alphabetical order of the plain names: without article, accents or case. */
const sortKey = (name: string): string =>
  name.replace(/^the /i, '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function checkRedLines({ redLines }: AllyFile, names: string[], path: Path, report: Report): void {
  unique(redLines, [...path, 'redLines'], report);
  redLines.forEach((line, i) => {
    known(line.names, names, [...path, 'redLines', i, 'names'], report);
    allKnown(
      line.waiver?.restsOn ?? [],
      names,
      [...path, 'redLines', i, 'waiver', 'restsOn'],
      report,
    );
  });
}

function checkDates({ quotations, stance }: AllyFile, path: Path, report: Report): void {
  if (stance && !isDate(stance.date))
    report([...path, 'stance', 'date'], 'date', { found: stance.date });
  quotations.forEach(({ date }, i) => {
    if (!isDate(date)) report([...path, 'quotations', i, 'date'], 'date', { found: date });
  });
}
