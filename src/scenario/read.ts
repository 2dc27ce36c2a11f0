/** From the text of a scenario file to a `Scenario`, or to findings. Never throws, whatever the text. */
import { LineCounter, isMap, isPair, isScalar, parseDocument, type Document } from 'yaml';
import { hash } from '../council/hash.ts';
import type { Scenario } from '../council/scenario.ts';
import { checkMeaning } from './meaning.ts';
import { scenarioFile, type ScenarioFile } from './schema.ts';
import type { Finding } from '../council/finding.ts';
import type { Path, Problem } from './problem.ts';

/** Work is bounded by size, not by the clock. */
export const limits = { characters: 512 * 1024, aliases: 20, depth: 16 };

export type Reading = { scenario: Scenario | null; findings: Finding[] };

/** @param name the file's name, as the findings should give it */
export function readScenario(name: string, source: string): Reading {
  if (source.length > limits.characters) {
    const problem: Problem = {
      path: [],
      severity: 'error',
      code: 'too-large',
      found: `${source.length} characters`,
      expected: `at most ${limits.characters}`,
    };
    return { scenario: null, findings: [place(name, problem, null, null)] };
  }
  const lines = new LineCounter();
  let document: Document;
  let plain: unknown;
  try {
    document = parseDocument(source, {
      lineCounter: lines,
      version: '1.2',
      uniqueKeys: true,
      strict: true,
    });
    const first = document.errors.map((error) => {
      const { line, col } = lines.linePos(error.pos[0]);
      return finding(
        name,
        line,
        col,
        'error',
        'yaml',
        firstLine(error.message),
        'well-formed YAML 1.2',
      );
    });
    if (first.length > 0) return { scenario: null, findings: first };
    plain = document.toJS({ maxAliasCount: limits.aliases });
  } catch (error) {
    const message = error instanceof Error ? firstLine(error.message) : 'unreadable';
    return {
      scenario: null,
      findings: [finding(name, 1, 1, 'error', 'yaml', message, 'well-formed YAML 1.2')],
    };
  }
  if (tooDeep(plain, limits.depth)) {
    return {
      scenario: null,
      findings: [
        finding(name, 1, 1, 'error', 'too-deep', 'nested lists', `at most ${limits.depth} levels`),
      ],
    };
  }

  const parsed = scenarioFile.safeParse(plain);
  if (!parsed.success) {
    const problems = parsed.error.issues.flatMap((issue): Problem[] => {
      const path = issue.path as Path;
      if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => ({
          path: [...path, key],
          severity: 'error',
          code: 'unknown-field',
          found: key,
          expected: 'a field of format 1',
          atKey: true,
        }));
      }
      return [
        {
          path,
          severity: 'error',
          code: 'form',
          found: shown(plain, path),
          expected: issue.message,
        },
      ];
    });
    return {
      scenario: null,
      findings: problems.map((problem) => place(name, problem, document, lines)),
    };
  }
  const problems = checkMeaning(parsed.data);
  const findings = problems.map((problem) => place(name, problem, document, lines));
  const broken = findings.some(({ severity }) => severity === 'error');
  return { scenario: broken ? null : compile(parsed.data), findings };
}

const compile = (file: ScenarioFile): Scenario => ({ ...file, hash: hash(file) });

const firstLine = (message: string): string => message.split('\n', 1)[0] ?? message;

function tooDeep(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth === 0 || Object.values(value).some((item) => tooDeep(item, depth - 1));
}

function shown(value: unknown, path: Path): string {
  let at: unknown = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return 'nothing';
    at = (at as Record<string | number, unknown>)[key];
  }
  return at === undefined ? 'nothing' : (JSON.stringify(at)?.slice(0, 60) ?? 'nothing');
}

function place(
  name: string,
  problem: Problem,
  document: Document | null,
  lines: LineCounter | null,
): Finding {
  const offset = document ? offsetOf(document, problem.path, problem.atKey ?? false) : 0;
  const { line, col } = lines?.linePos(offset) ?? { line: 1, col: 1 };
  const where = problem.path.join('.');
  const found = where ? `${where}: ${problem.found}` : problem.found;
  return finding(
    name,
    Math.max(line, 1),
    Math.max(col, 1),
    problem.severity,
    problem.code,
    found,
    problem.expected,
  );
}

/** The place of the deepest node on the path that exists: a missing field is reported at its parent. */
function offsetOf(document: Document, path: Path, atKey: boolean): number {
  for (let length = path.length; length >= 0; length--) {
    const parent =
      length === 0 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    if (length > 0 && isMap(parent)) {
      const pair = parent.items.find(
        (item) => isPair(item) && isScalar(item.key) && item.key.value === path[length - 1],
      );
      const key = pair?.key;
      if (isScalar(key) && (atKey || length < path.length)) return key.range?.[0] ?? 0;
    }
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (node && typeof node === 'object' && 'range' in node && Array.isArray(node.range)) {
      return Number(node.range[0]);
    }
  }
  return 0;
}

function finding(
  file: string,
  line: number,
  column: number,
  severity: Finding['severity'],
  code: string,
  found: string,
  expected: string,
): Finding {
  return {
    file,
    line,
    column,
    severity,
    code,
    message: {
      en: `found ${found}; expected ${expected}`,
      fr: `trouvé : ${found} ; attendu : ${expected}`,
    },
  };
}
