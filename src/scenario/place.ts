/** From a problem's path in the data to its place in the file. */
import { isMap, isPair, isScalar, type Document } from 'yaml';
import type { Finding } from '../council/finding.ts';
import { memberOf } from './json-schema.ts';
import type { Path, Problem } from './problem.ts';
import type { Plain } from './yaml.ts';

/** @param file its name, as the finding should give it */
export function place(file: string, problem: Problem, { document, lines, data }: Plain): Finding {
  const { severity, code, message, path, atKey, offset } = problem;
  const { line, col } = lines.linePos(offset ?? (document ? offsetOf(document, path, atKey) : 0));
  const where = inWords(path, data);
  return {
    file,
    line: Math.max(line, 1),
    column: Math.max(col, 1),
    severity,
    code,
    message: where
      ? { en: `${where}: ${message.en}`, fr: `${where}\u202f: ${message.fr}` }
      : message,
  };
}

/** `allies.FRA.redLines.no-office`: items of a list by their own names, where they have one. */
function inWords(path: Path, data: unknown): string {
  let at = data;
  const steps = path.map((step) => {
    at = memberOf(at, step);
    const name = typeof step === 'number' ? memberOf(at, 'id') : step;
    return typeof name === 'string' && name.length <= 40 ? name : String(step).slice(0, 40);
  });
  return steps.join('.').replace(/[^\P{C} ]/gu, '?');
}

/** The place of the deepest node on the path that exists: a missing field is reported at its parent. */
function offsetOf(document: Document, path: Path, atKey: boolean): number {
  for (let length = path.length; length > 0; length--) {
    const parent = nodeAt(document, path.slice(0, length - 1));
    const key = keyOf(parent, path[length - 1]);
    if (key !== null && (atKey || length < path.length)) return key;
    const node = startOf(nodeAt(document, path.slice(0, length)));
    if (node !== null) return node;
  }
  return startOf(document.contents) ?? 0;
}

const nodeAt = (document: Document, path: Path): unknown =>
  path.length === 0 ? document.contents : document.getIn(path, true);

function keyOf(node: unknown, name: string | number | undefined): number | null {
  if (!isMap(node)) return null;
  const pair = node.items.find(
    (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === name,
  );
  return isScalar(pair?.key) ? (pair.key.range?.[0] ?? null) : null;
}

function startOf(node: unknown): number | null {
  if (!node || typeof node !== 'object' || !('range' in node) || !Array.isArray(node.range))
    return null;
  return Number(node.range[0]);
}
