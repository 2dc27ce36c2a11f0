/** From what the form refuses to problems that an author understands. */
import type { z } from 'zod';
import { expected, namesOf } from './expected.ts';
import type { Code } from './findings/index.ts';
import { memberOf, nodeAt } from './json-schema.ts';
import { problem, type Path, type Problem } from './problem.ts';
import { scenarioFile, type ScenarioFile } from './schema/file.ts';
import { shown } from './shown.ts';

type Issue = z.core.$ZodIssue;

export type Formed = { file: ScenarioFile } | { problems: Problem[] };

export function checkForm(data: unknown): Formed {
  const parsed = scenarioFile.safeParse(data);
  if (parsed.success) return { file: parsed.data };
  const problems = parsed.error.issues.flatMap((issue) => problemsOf(issue, data));
  // A number may break two rules of one field: it is said once.
  const once = new Map(problems.map((each) => [`${each.code} ${each.path.join('/')}`, each]));
  return { problems: [...once.values()] };
}

function problemsOf(issue: Issue, data: unknown): Problem[] {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') {
    const names = Object.keys(nodeAt(path, data)?.properties ?? {});
    return issue.keys.map((name) =>
      problem([...path, name], 'unknown-field', { name, names }, true),
    );
  }
  return [issue.code === 'invalid_key' ? badKey(path, data) : badValue(issue, path, data)];
}

/** A record's name that is not of its form. */
function badKey(path: Path, data: unknown): Problem {
  const form = nodeAt(path.slice(0, -1), data)?.propertyNames ?? null;
  return problem(path, 'bad-name', { found: shown(path.at(-1)), expected: expected(form) }, true);
}

function badValue(issue: Issue, path: Path, data: unknown): Problem {
  const value = path.reduce<unknown>(memberOf, data);
  const node = nodeAt(path, data);
  const about = { found: shown(value), expected: expected(node) };
  const custom: unknown = issue.code === 'custom' ? issue.params?.['finding'] : null;
  if (value === undefined || custom === 'missing') return problem(path, 'missing', about);
  if (custom === 'strange-characters') return problem(path, custom, about);
  if (custom === 'reserved-name') return problem(path, custom, { name: plainly(value) });
  const names = node ? namesOf(node) : [];
  if (names.length > 0)
    return problem(path, 'not-one-of', { found: shown(value), name: plainly(value), names });
  return problem(path, codeOf(issue, value), about);
}

/** For the guess: the name that was written, if it was one. */
const plainly = (value: unknown): string => (typeof value === 'string' ? value : '');

type Unlike = Extract<Code, 'wrong-type' | 'out-of-range' | 'bad-name'>;

function codeOf(issue: Issue, value: unknown): Unlike {
  if (issue.code === 'invalid_format') return 'bad-name';
  if (issue.code === 'too_big' || issue.code === 'too_small') return 'out-of-range';
  // Half a point where only whole ones count, or an infinity: a number all the same.
  const number = issue.code === 'invalid_type' && /^(?:int|number)$/.test(issue.expected);
  return number && typeof value === 'number' && !Number.isNaN(value)
    ? 'out-of-range'
    : 'wrong-type';
}
