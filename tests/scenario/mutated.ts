/** Broken on purpose: nodes of a scenario file deleted, doubled, retyped or swapped. */
import { isMap, isSeq, parseDocument, visit, type Document, type Node } from 'yaml';
import { draw } from '../../src/council/draws.ts';

/** The file with a few random changes; the same for the same seed. */
export function mutations(source: string): (seed: number) => string {
  const whole = parseDocument(source);
  return (seed) => mutated(whole.clone(), seed);
}

function mutated(document: Document, seed: number): string {
  const chance = (what: string): number => draw(seed, 'mutate', what, 0);
  const nodes: Node[] = [];
  visit(document, {
    Map: (_, node) => void nodes.push(node),
    Seq: (_, node) => void nodes.push(node),
  });
  const strange = [
    null,
    true,
    -1,
    -0,
    0.5,
    1e300,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '',
    '__proto__',
    'constructor',
    'all',
    '\u202e',
    'x'.repeat(5000),
    [],
    {},
    [[[[]]]],
  ];
  for (let n = 0; n <= Math.floor(chance('count') * 4); n++) {
    const node = nodes[Math.floor(chance(`node ${n}`) * nodes.length)];
    if (!(isMap(node) || isSeq(node)) || node.items.length === 0) continue;
    const at = Math.floor(chance(`item ${n}`) * node.items.length);
    const how = Math.floor(chance(`how ${n}`) * 5);
    const items = node.items as unknown[];
    if (how === 0) items.splice(at, 1);
    else if (how === 1) items.splice(at, 0, items[at]);
    else if (how === 2) {
      const value = document.createNode(strange[Math.floor(chance(`value ${n}`) * strange.length)]);
      if (isSeq(node)) items[at] = value;
      else (items[at] as { value: unknown }).value = value;
    } else if (how === 3) items.reverse();
    else {
      const other = nodes[Math.floor(chance(`other ${n}`) * nodes.length)];
      if (isMap(node) && isMap(other)) [node.items, other.items] = [other.items, node.items];
    }
  }
  return document.toString({ lineWidth: 0 });
}
