import type { Path, Report } from '../problem.ts';
import type { ScenarioFile } from '../schema/file.ts';
import { known } from './names.ts';

/** Figures tell where they come from, facts have sources, and what is listed is used. */
export function checkOrigins(file: ScenarioFile, report: Report): void {
  const used = checkCitations(file, report);
  for (const [id, { kind, range, sources }] of Object.entries(file.bases)) {
    const path = ['bases', id];
    if (kind === 'coded' && range === null) report(path, 'no-range', undefined);
    if (kind === 'sourced' && sources.length === 0) report(path, 'no-source', undefined);
    if (!used.bases.has(id)) report(path, 'unused', { name: id });
  }
  for (const id of Object.keys(file.sources))
    if (!used.sources.has(id)) report(['sources', id], 'unused', { name: id });
  checkPositions(file, report);
  for (const kind of ['events', 'background'] as const)
    file[kind].forEach(({ sources }, i) => {
      if (sources.length === 0) report([kind, i], 'no-source', undefined);
    });
  if (file.history?.sources.length === 0) report(['history'], 'no-source', undefined);
}

/** Every `basis`, `source` and `sources` in the file, wherever it stands. */
function checkCitations({ sources, ...content }: ScenarioFile, report: Report) {
  const names = { bases: Object.keys(content.bases), sources: Object.keys(sources) };
  const used = { bases: new Set<string>(), sources: new Set<string>() };

  const visit = (value: unknown, path: Path): void => {
    if (Array.isArray(value)) return value.forEach((item, i) => visit(item, [...path, i]));
    if (typeof value !== 'object' || value === null) return;
    const cited: string[] = [];
    for (const [key, item] of Object.entries(value)) {
      const here = [...path, key];
      if (key === 'basis' && typeof item === 'string') {
        used.bases.add(item);
        known(item, names.bases, here, report);
      } else if (key === 'source' && typeof item === 'string') {
        cited.push(item);
        known(item, names.sources, here, report);
      } else if (key === 'sources' && Array.isArray(item)) {
        cited.push(...item.map(String));
        item.forEach((id, i) => known(String(id), names.sources, [...here, i], report));
      } else visit(item, here);
    }
    cited.forEach((id) => used.sources.add(id));
    if (cited.length > 0 && cited.every((id) => sources[id]?.quality === 'weak'))
      report(path, 'weak-source-alone', { sources: cited.join(', ') });
  };
  visit(content, []);
  return used;
}

/** No source states a position from 0 to 100. */
function checkPositions({ allies, partner, bases }: ScenarioFile, report: Report): void {
  const check = (basis: string, path: Path): void => {
    if (bases[basis]?.kind === 'sourced') report([...path, 'basis'], 'never-sourced', { basis });
  };
  allies.forEach(({ positions }, i) => {
    for (const [name, { basis }] of Object.entries(positions))
      check(basis, ['allies', i, 'positions', name]);
  });
  partner?.wants.forEach(({ basis }, i) => check(basis, ['partner', 'wants', i]));
}
