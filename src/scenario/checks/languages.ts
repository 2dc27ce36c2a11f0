import { problem, type Path, type Problem } from '../problem.ts';
import type { ScenarioFile } from '../schema/file.ts';

const most = 150; // words of the brief: what a class reads in a minute

/** What the file says in one language alone, and whether the brief is brief. @param data the file before gaps were filled */
export function checkLanguages({ brief }: ScenarioFile, data: unknown): Problem[] {
  const problems: Problem[] = [];
  const gaps = gapsOf(data, []);
  const [first] = gaps;
  if (first) {
    const without = (lang: string): number => gaps.filter(({ lacks }) => lacks === lang).length;
    problems.push(problem(first.path, 'gap', { en: without('en'), fr: without('fr') }));
  }
  for (const lang of brief.en === brief.fr ? (['en'] as const) : (['en', 'fr'] as const)) {
    const words = countWords(brief[lang]);
    if (words > most) problems.push(problem(['brief', lang], 'long-brief', { words, lang, most }));
  }
  return problems;
}

/** Punctuation that stands alone, as French sets it, is no word. */
const countWords = (written: string): number =>
  written.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

interface Gap {
  path: Path;
  lacks: 'en' | 'fr';
}

/** A text is what has words in English or French and nothing else. */
function gapsOf(value: unknown, path: Path): Gap[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => gapsOf(item, [...path, i]));
  if (typeof value !== 'object' || value === null) return [];
  const fields = Object.entries(value);
  const [only] = fields;
  if (only && fields.length === 1 && typeof only[1] === 'string') {
    if (only[0] === 'en') return [{ path, lacks: 'fr' }];
    if (only[0] === 'fr') return [{ path, lacks: 'en' }];
  }
  return fields.flatMap(([name, item]) => gapsOf(item, [...path, name]));
}
