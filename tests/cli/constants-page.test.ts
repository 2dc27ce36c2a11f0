import { describe, expect, it } from 'vitest';
import { constantsPage, inCell } from '../../src/cli/constants-page.ts';
import { constants } from '../../src/council/model/constants.ts';
import { sourceOf } from '../support/scenarios.ts';
import { rowsOf } from './pages.ts';

const page = sourceOf('docs/constants.md');
const cells = new Map(rowsOf(page).map(([name = '', ...rest]) => [name, rest]));

describe('docs/constants.md', () => {
  it('is what `npm run -s docs` writes', () => {
    expect(page).toBe(constantsPage());
  });

  it('has a row for each constant, with a value, a unit, words, a kind and a ground', () => {
    expect([...cells.keys()]).toEqual(Object.keys(constants).map((name) => `\`${name}\``));
    for (const [name, rest] of cells) {
      expect(rest, name).toHaveLength(5);
      expect(
        rest.filter((cell) => cell === ''),
        name,
      ).toEqual([]);
    }
  });

  it.each([
    [0.04, '0.04'],
    [-0.3, '−0.3'],
    [2 / 3, '0.6667'],
    [{ floor: 0.5, trust: -0.03 }, 'floor = 0.5, trust = −0.03'],
    [{ easy: { a: -5, b: 10 }, hard: { a: -6.45 } }, 'easy: a = −5, b = 10<br>hard: a = −6.45'],
  ])('writes %j as: %s', (value, words) => {
    expect(inCell(value)).toBe(words);
  });
});
