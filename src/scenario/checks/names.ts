/** What the checks of meaning share: whether a name refers to something, and whom an audience means. */
import type { Report } from '../problem.ts';
import type { Path } from '../problem.ts';
import type { ScenarioFile } from '../schema/file.ts';

export type AllyFile = ScenarioFile['allies'][number];
export type Pattern = Record<string, string[]>;

export const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

export function unique(items: readonly { id: string }[], path: Path, report: Report): void {
  const seen = new Set<string>();
  items.forEach(({ id }, i) => {
    if (seen.has(id)) report([...path, i, 'id'], 'duplicate', { name: id });
    seen.add(id);
  });
}

export function known(name: string, names: readonly string[], path: Path, report: Report): void {
  if (!names.includes(name)) report(path, 'unknown-name', { name, names });
}

export const allKnown = (
  list: readonly string[],
  names: readonly string[],
  path: Path,
  report: Report,
): void => list.forEach((name, i) => known(name, names, [...path, i], report));

/** A pattern of options, as a red line or a condition names them. */
export function knownPattern(
  pattern: Pattern,
  { provisions }: ScenarioFile,
  path: Path,
  report: Report,
): void {
  for (const [name, options] of Object.entries(pattern)) {
    const provision = provisions.find(({ id }) => id === name);
    if (provision) allKnown(options, ids(provision.options), [...path, name], report);
    else known(name, ids(provisions), [...path, name], report);
  }
}

/** The allies that an audience names: themselves, by a group, or all. */
export const members = ({ allies, groups }: ScenarioFile, audience: readonly string[]): string[] =>
  ids(allies).filter((ally) =>
    audience.some(
      (name) =>
        name === 'all' ||
        name === ally ||
        (groups.find(({ id }) => id === name)?.members.includes(ally) ?? false),
    ),
  );
