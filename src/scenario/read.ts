/** From the text of a scenario file to a `Scenario`, or to findings. Never throws, whatever the text. */
import type { Finding } from '../council/finding.ts';
import { hash } from '../council/hash.ts';
import type { Scenario } from '../council/scenario.ts';
import { checkLanguages } from './checks/languages.ts';
import { checkMeaning } from './checks/meaning.ts';
import { checkForm } from './form.ts';
import { limits } from './limits.ts';
import { place } from './place.ts';
import { problem, type Problem } from './problem.ts';
import { readYaml, type Plain } from './yaml.ts';

export type Reading = { scenario: Scenario | null; findings: Finding[] };

/** @param name the file's name, as the findings should give it */
export function readScenario(name: string, source: string): Reading {
  const plain = readYaml(source);
  const refused = (problems: readonly Problem[]): Reading => ({
    scenario: null,
    findings: placed(name, problems, plain),
  });
  if (plain.problems.length > 0) return refused(plain.problems);
  const formed = checkForm(plain.data);
  if ('problems' in formed) return refused(formed.problems);
  const problems = [...checkMeaning(formed.file), ...checkLanguages(formed.file, plain.data)];
  if (problems.some(({ severity }) => severity === 'error')) return refused(problems);
  return {
    scenario: { ...formed.file, hash: hash(formed.file) },
    findings: placed(name, problems, plain),
  };
}

/** What only play can tell, at its place in a file that has been read. */
export const placeFindings = (
  name: string,
  source: string,
  problems: readonly Problem[],
): Finding[] => placed(name, problems, readYaml(source));

/** In the order of the file; the first hundred. */
function placed(name: string, problems: readonly Problem[], plain: Plain): Finding[] {
  const first = problems.slice(0, limits.findings);
  const more = problems.length - first.length;
  return [
    ...first
      .map((each) => place(name, each, plain))
      .sort((a, b) => a.line - b.line || a.column - b.column),
    ...(more > 0 ? [place(name, problem([], 'and-more', { n: more }), plain)] : []),
  ];
}
