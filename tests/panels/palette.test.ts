import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/panels/shared/palette.css', 'utf8');

/** The colours of one theme, read off the style sheet. */
function coloursOf(selector: string): Record<string, string> {
  const block = css.slice(css.indexOf(`${selector} {`));
  const inside = block.slice(0, block.indexOf('}'));
  return Object.fromEntries(
    [...inside.matchAll(/--([a-z-]+): (#[0-9a-f]{6})/g)].map(([, name = '', hex = '']) => [
      name,
      hex,
    ]),
  );
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const text: [string, string[]][] = [
  ['ink', ['ground', 'panel', 'raised', 'track', 'for-tint', 'against-tint']],
  ['muted', ['ground', 'panel', 'raised']],
  ['link', ['ground', 'panel', 'raised']],
  ['stamp', ['ground', 'panel', 'raised']],
  ['accent-ink', ['accent']],
  ['alert-ink', ['alert']],
];

const signs: [string, string[]][] = [
  ['supports', ['halo', 'panel']],
  ['leaning', ['halo', 'panel']],
  ['stays-silent', ['halo', 'panel']],
  ['reserve', ['halo', 'panel']],
  ['break', ['halo', 'panel']],
  ['for', ['panel', 'track']],
  ['against', ['panel', 'track']],
  ['focus', ['ground', 'panel', 'raised']],
  ['muted', ['panel', 'raised']],
];

describe.each([
  ['light', ':root,\n.paper'],
  ['dark', ":root[data-theme='dark']"],
])('the %s theme', (_, selector) => {
  const colours = coloursOf(selector);
  const pairs = (rows: [string, string[]][]) =>
    rows.flatMap(([front, backs]) => backs.map((back): [string, string] => [front, back]));

  it.each(pairs(text))('has text in %s on %s at 4.5 to 1', (front, back) => {
    expect(contrast(colours[front] ?? '', colours[back] ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs(signs))('has signs in %s on %s at 3 to 1', (front, back) => {
    expect(contrast(colours[front] ?? '', colours[back] ?? '')).toBeGreaterThanOrEqual(3);
  });
});

it('has the same colours in both themes', () => {
  const names = (selector: string) => Object.keys(coloursOf(selector)).toSorted();
  expect(names(":root[data-theme='dark']")).toEqual(names(':root,\n.paper'));
});
