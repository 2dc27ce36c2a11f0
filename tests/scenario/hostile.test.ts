/** Files that mean harm, or were not meant at all: always findings, never an exception, a hang or a crash. */
import { describe, expect, it } from 'vitest';
import { limits } from '../../src/scenario/limits.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { sourceOf } from '../support/scenarios.ts';

const good = sourceOf('tests/support/small.yaml');

/** As many of a piece as a file may hold. */
const full = (piece: string): string => piece.repeat(Math.floor(limits.bytes / piece.length));

const lines = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');

/** The good file with a change. */
function but(from: string, to: string): string {
  expect(good).toContain(from);
  return good.replaceAll(from, to);
}

const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'
  .split('')
  .map((c, i) => `${c}: &${c} [${`*${'abcdefghij'[i]},`.repeat(9)}]`)
  .join('\n')}`;

const ally = /^ {2}- id: DDD\n(?: {4}.*\n)+/m.exec(good)?.[0] ?? '';
const crowdOf = (count: number): string =>
  good.replace('consultFirst', `${lines(count, () => ally.trimEnd())}\nconsultFirst`);
describe('a scenario file', () => {
  it.each([
    ['nothing', '', 'wrong-type'],
    ['nothing but lines', full('\n'), 'too-much'],
    ['a number', '42', 'wrong-type'],
    ['a list', '- 1\n- 2', 'wrong-type'],
    ['tabs', '\t\t\tx: y', 'yaml'],
    ['too many bytes', 'é'.repeat(limits.bytes / 2 + 1), 'too-large'],
    ['one word', full('x'), 'too-long'],
    ['a tower of brackets', full('['), 'too-deep'],
    ['a tower of braces', full('{'), 'too-deep'],
    ['a tower of both', full('[{'), 'too-deep'],
    ['a tower of questions', full('? '), 'too-deep'],
    ['a tower of dashes', full('- '), 'too-deep'],
    ['a tower of colons', full(': '), 'too-deep'],
    ['a tower of indents', lines(900, (i) => `${' '.repeat(i)}a:`), 'too-deep'],
    ['a deep field', `${lines(17, (i) => `${' '.repeat(i)}a:`)} 1`, 'too-deep'],
    ['an alias bomb', bomb, 'too-much'],
    ['a snake that eats its tail', 'a: &a [*a]', 'too-deep'],
    ['many aliases', `a: &a 1\n${lines(200, (i) => `b${i}: *a`)}`, 'too-much'],
    ['many fields', lines(40_000, (i) => `k${i}: 1`), 'too-much'],
    ['many values', `[${'1,'.repeat(60_000)}]`, 'too-much'],
    ['many quotation marks', full('"'), 'too-much'],
    ['many tags', full('! '), 'too-much'],
    ['many escapes', `"${full('\\x').slice(4)}"`, 'too-long'],
    ['a script in a tag', 'a: !!js/function "x"', 'yaml'],
    ['several documents', `${good}---\n${good}`, 'yaml'],
    ['a list as a name', '? [a, b]\n: 1', 'yaml'],
    ['the name of all prototypes', `__proto__: {x: 1}\n${good}`, 'reserved-name'],
    ['the name of all constructors', but('form', 'constructor'), 'reserved-name'],
    ['a merge', `<<: {x: 1}\n${good}`, 'unknown-field'],
    ['a thousand allies', crowdOf(1000), 'too-much'],
    ['a hundred allies', crowdOf(100), 'out-of-range'],
    ['enormous numbers', but('value: 10', 'value: 1e999'), 'out-of-range'],
    ['infinity', but('value: 10', 'value: .inf'), 'out-of-range'],
    ['less than infinity', but('value: 10', 'value: -.inf'), 'out-of-range'],
    ['no number', but('value: 10', 'value: .nan'), 'wrong-type'],
    ['markup', but('A small case', '<img src=x onerror=alert(1)>'), 'strange-characters'],
    ['words that turn round', but('A small case', 'A \u202esmall case'), 'strange-characters'],
    ['words that hide', but('A small case', 'A small\u200bcase'), 'strange-characters'],
    ['half a character', but('A small case', 'A small \ud800case'), 'strange-characters'],
    ['towers of accents', but('A small case', `A${'\u0301'.repeat(40)}`), 'strange-characters'],
    ['provisions that need each other', but('gate: form', 'gate: term'), 'gate'],
  ])('made of %s gives a finding', (_, source, code) => {
    const { scenario, findings } = readScenario('x.yaml', source);
    expect(scenario).toBeNull();
    expect(findings.map((finding) => finding.code)).toContain(code);
    expect(findings.length).toBeLessThanOrEqual(limits.findings + 1);
    for (const { line, column } of findings) expect(Math.min(line, column)).toBeGreaterThan(0);
  });

  it('with less than nothing is a file with nothing', () => {
    const { scenario } = readScenario(
      'x.yaml',
      but('exposure: {value: 0,', 'exposure: {value: -0,'),
    );
    expect(scenario?.hash).toBe(readScenario('x.yaml', good).scenario?.hash);
  });

  it('is told where it is too much', () => {
    const [finding] = readScenario('x.yaml', `a: 1\nb: ${'['.repeat(50)}`).findings;
    expect(finding).toMatchObject({ code: 'too-deep', line: 2, column: 35 });
  });
});
