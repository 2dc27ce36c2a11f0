/** What the checks of meaning share: how they report, and whether a name refers to something. */
import { nearest } from './nearest.ts';
import type { Path } from './problem.ts';
import type { ScenarioFile } from './schema.ts';

export type Report = (path: Path, code: string, found: string, expected: string) => void;

export const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

export function unique(items: readonly { id: string }[], path: Path, error: Report): void {
  const seen = new Set<string>();
  items.forEach(({ id }, i) => {
    if (seen.has(id)) error([...path, i, 'id'], 'duplicate', id, 'an id of its own');
    seen.add(id);
  });
}

export function known(name: string, names: readonly string[], path: Path, error: Report): void {
  if (names.includes(name)) return;
  const guess = nearest(name, names);
  const others =
    names.length > 0 ? `one of ${names.slice(0, 8).join(', ')}` : 'nothing: there is none';
  error(path, 'unknown-name', name, guess ? `a known name, perhaps ${guess}` : others);
}

/** A pattern of options, as a red line or a condition names them. */
export function knownPattern(
  pattern: Record<string, string[]>,
  { provisions }: ScenarioFile,
  path: Path,
  error: Report,
): void {
  for (const [name, options] of Object.entries(pattern)) {
    const provision = provisions.find(({ id }) => id === name);
    if (provision)
      options.forEach((id, i) => known(id, ids(provision.options), [...path, name, i], error));
    else known(name, ids(provisions), [...path, name], error);
  }
}
