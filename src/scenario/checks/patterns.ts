import type { Path, Report } from '../problem.ts';
import type { ScenarioFile } from '../schema/file.ts';
import { knownPattern, type Pattern } from './names.ts';

/** The texts that red lines and their waivers mean can be written, and the status quo crosses no red line. */
export function checkPatterns(file: ScenarioFile, report: Report): void {
  file.allies.forEach((ally, i) =>
    ally.redLines.forEach(({ names, crossedBy, waiver }, j) => {
      const path = ['allies', i, 'redLines', j];
      if (!crossedBy.some((pattern) => Object.hasOwn(pattern, names)))
        report([...path, 'names'], 'names-elsewhere', { name: names });
      crossedBy.forEach((pattern, k) => {
        const here = [...path, 'crossedBy', k];
        checkPattern(file, pattern, here, report);
        if (file.provisions.every(({ id, statusQuo }) => allows(pattern, id, statusQuo)))
          report(here, 'blocks-status-quo', undefined);
      });
      waiver?.holdsWhile.forEach((pattern, k) =>
        checkPattern(file, pattern, [...path, 'waiver', 'holdsWhile', k], report),
      );
    }),
  );
}

export function checkPattern(
  file: ScenarioFile,
  pattern: Pattern,
  path: Path,
  report: Report,
): void {
  knownPattern(pattern, file, path, report);
  const never = neverHolds(file, pattern);
  if (never) report(path, 'never-holds', never);
}

/** A pattern that asks for options of a provision while its gate is closed; null where it can hold. */
export function neverHolds(
  { provisions }: ScenarioFile,
  pattern: Pattern,
): { name: string; gate: string } | null {
  for (const { id, statusQuo, gate } of provisions) {
    const before = provisions.find((each) => each.id === gate);
    if (!before || allows(pattern, id, statusQuo)) continue;
    const opens = before.options.some(
      (option) => option.id !== before.statusQuo && allows(pattern, before.id, option.id),
    );
    if (!opens) return { name: id, gate: before.id };
  }
  return null;
}

export const allows = (pattern: Pattern, provision: string, option: string): boolean =>
  !Object.hasOwn(pattern, provision) || (pattern[provision]?.includes(option) ?? true);
