import type { Report } from '../problem.ts';
import type { ScenarioFile } from '../schema/file.ts';
import { members } from './names.ts';

/** Arguments reach somebody, and each line of their resonance counts for somebody. */
export function checkHearing(file: ScenarioFile, report: Report): void {
  file.arguments.forEach(({ id, resonance }, i) => {
    const path = ['arguments', i];
    const named = new Set<string>();
    let heard = false;
    resonance.forEach((entry, j) => {
      const anew = members(file, entry.with).filter((ally) => !named.has(ally));
      if (anew.length === 0) report([...path, 'resonance', j], 'shadowed', undefined);
      else if (entry.by > 0) heard = true;
      anew.forEach((ally) => named.add(ally));
    });
    if (!heard) report(path, 'unheard', { name: id });
  });
}
