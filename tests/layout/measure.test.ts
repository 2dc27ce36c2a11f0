import { expect, it } from 'vitest';

import { plateSize, textWidth } from '../../src/layout/measure.ts';

it('knows wide from narrow letters', () => {
  expect(textWidth('MMM', 12)).toBeGreaterThan(textWidth('III', 12));
  expect(textWidth('', 12)).toBe(0);
});

it('counts accented letters as their base letters', () => {
  for (const [accented, plain] of [
    ['MACÉDOINE', 'MACEDOINE'],
    ['TÜRKIYE', 'TURKIYE'],
    ['ÉTATS-UNIS', 'ETATS-UNIS'],
    ['GRÈCE', 'GRECE'],
    ['ČESKO', 'CESKO'],
  ] as const) {
    expect(textWidth(accented, 12)).toBe(textWidth(plain, 12));
  }
});

it('errs on the wide side for letters it does not know', () => {
  expect(textWidth('Ж', 12)).toBeGreaterThanOrEqual(textWidth('W', 12));
});

it('makes a plate as wide as its longest line and as high as its lines', () => {
  const one = plateSize('UNITED KINGDOM', 12);
  const two = plateSize('UNITED\nKINGDOM', 12);
  expect(two.width).toBeLessThan(one.width);
  expect(two.height).toBeGreaterThan(one.height);
});
