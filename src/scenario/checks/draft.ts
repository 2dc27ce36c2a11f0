import type { Report } from '../problem.ts';
import type { ScenarioFile } from '../schema/file.ts';
import { ids, known } from './names.ts';

/** The draft has a place for each provision, and for nothing else. */
export function checkDraft({ draft, provisions }: ScenarioFile, report: Report): void {
  const names = ids(provisions);
  const languages = draft.en === draft.fr ? (['en'] as const) : (['en', 'fr'] as const);
  for (const lang of languages) {
    const found = [...draft[lang].matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
    for (const name of found) known(name, names, ['draft', lang], report);
    for (const name of names) {
      const times = found.filter((each) => each === name).length;
      if (times !== 1) report(['draft', lang], 'placeholder', { name, times });
    }
  }
}
