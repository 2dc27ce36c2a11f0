/** From text to plain data, or to problems. Never throws, whatever the text. */
import {
  LineCounter,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type YAMLError,
} from 'yaml';
import { limits } from './limits.ts';
import { tooManyMarks } from './marks.ts';
import { problem, type Path, type Problem } from './problem.ts';
import { sayYamlError } from './yaml-errors.ts';

export interface Plain {
  document: Document | null;
  lines: LineCounter;
  data: unknown;
  problems: Problem[];
}

export function readYaml(source: string): Plain {
  const bytes = bytesOf(source);
  if (bytes > limits.bytes)
    return failed('', [problem([], 'too-large', { bytes, most: limits.bytes })]);
  const marks = tooManyMarks(source);
  if (marks) return failed(source, [marks]);
  try {
    const document = parseDocument(source, {
      version: '1.2',
      uniqueKeys: false, // the parser would compare every two of them
      prettyErrors: false,
      logLevel: 'error',
      strict: true,
    });
    // An unknown tag is but a warning to the parser; no field of the form has one.
    const refused = [...document.errors, ...document.warnings];
    if (refused.length > 0) return failed(source, refused.slice(0, limits.findings).map(said));
    const data: unknown = document.toJS({ maxAliasCount: limits.aliases });
    const size = sizeProblem(data);
    if (size) return failed(source, [size]);
    dropMinusZeros(data);
    return { document, lines: linesOf(source), data, problems: badKeys(document.contents, []) };
  } catch (error) {
    return failed(source, [failureOf(error)]);
  }
}

const failed = (source: string, problems: Problem[]): Plain => ({
  document: null,
  lines: linesOf(source),
  data: null,
  problems,
});

const said = ({ code, pos }: YAMLError): Problem => ({
  ...problem([], 'yaml', { what: sayYamlError(code) }),
  offset: pos[0],
});

function linesOf(source: string): LineCounter {
  const lines = new LineCounter();
  for (let start = 0; start >= 0; start = source.indexOf('\n', start) + 1 || -1)
    lines.addNewLine(start);
  return lines;
}

const bytesOf = (source: string): number =>
  source.length > limits.bytes ? source.length : new TextEncoder().encode(source).length;

/** A hash has one form for nothing only. */
function dropMinusZeros(data: unknown): void {
  if (typeof data !== 'object' || data === null) return;
  for (const [name, value] of Object.entries(data)) {
    if (Object.is(value, -0)) (data as Record<string, unknown>)[name] = 0;
    else dropMinusZeros(value);
  }
}

/** What the parser throws: it ran out of stack, or of patience with aliases. */
function failureOf(error: unknown): Problem {
  if (error instanceof RangeError) return problem([], 'too-deep', { most: limits.depth });
  if (error instanceof ReferenceError) return problem([], 'too-much', { most: limits.values });
  return problem([], 'yaml', { what: sayYamlError('IMPOSSIBLE') });
}

/** Aliases may repeat values, and may even hold themselves: depth and number are counted as they unfold. */
function sizeProblem(data: unknown): Problem | null {
  let values = 0;
  const tooDeep = (value: unknown, depth: number): boolean => {
    values++;
    if (values > limits.values || typeof value !== 'object' || value === null) return false;
    return depth === 0 || Object.values(value).some((item) => tooDeep(item, depth - 1));
  };
  if (tooDeep(data, limits.depth)) return problem([], 'too-deep', { most: limits.depth });
  return values > limits.values ? problem([], 'too-much', { most: limits.values }) : null;
}

/** Names that are given twice, that every object has already, or that are no names. */
function badKeys(node: unknown, path: Path): Problem[] {
  if (isSeq(node)) return node.items.flatMap((item, i) => badKeys(item, [...path, i]));
  if (!isMap(node)) return [];
  const seen = new Set<string>();
  return node.items.flatMap((pair) => {
    if (!isPair(pair) || !isScalar(pair.key))
      return [problem(path, 'yaml', { what: sayYamlError('NON_STRING_KEY') })];
    const name = String(pair.key.value);
    const here = [...path, name];
    const offset = pair.key.range?.[0] ?? 0;
    const bad: Problem[] = [];
    if (seen.has(name)) bad.push({ ...problem(here, 'duplicate-key', { name }), offset });
    if (reserved.has(name)) bad.push({ ...problem(here, 'reserved-name', { name }), offset });
    seen.add(name);
    return [...bad, ...badKeys(pair.value, here)];
  });
}

const reserved = new Set(['__proto__', 'constructor', 'prototype']);
