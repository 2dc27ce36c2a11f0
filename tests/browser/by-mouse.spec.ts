import { expect, test } from '@playwright/test';
import { untouched } from '../../src/analysis/lines.ts';
import { button, clickWords, fingerprintOf, movesOf, openGame, seat } from './support.ts';

test('the opening text goes under silence at once, and France breaks it', async ({ page }) => {
  await openGame(page, 5);
  await expect(seat(page, 'France')).toHaveAccessibleName('France: not yet sounded out');
  await expect(seat(page, 'Spain')).toHaveAccessibleName('Spain: not yet sounded out');

  await button(page, /^Place under silence, 7 days/).click();
  await expect(page.getByText('under silence', { exact: false }).first()).toBeVisible();
  await button(page, /^End the round/).click();
  await button(page, /^End the round/).click();

  await expect(page.getByRole('alert')).toContainText('France');
  await expect(seat(page, 'France')).toHaveAccessibleName('France: will break silence');

  for (let round = 3; round <= 6; round++) await button(page, /^End the round/).click();

  await expect(page.getByText('France wrote, naming “Words on geography”.')).toBeVisible();
  await expect(page.getByText('Red line:', { exact: false }).first()).toBeVisible();
  await expect(page.locator('[data-fingerprint]')).toHaveAttribute(
    'data-fingerprint',
    fingerprintOf(5, movesOf(5, untouched)),
  );

  await button(page, /^Play again, same seed/).click();
  await expect(seat(page, 'France')).toHaveAccessibleName('France: not yet sounded out');
  await expect(page).toHaveURL(/seed=5/);
});

test('a seat opens its dossier, talks fill it, and undo takes them back', async ({ page }) => {
  await openGame(page, 5);
  await seat(page, 'Hungary').click();
  const dossier = page.locator('#dossier');
  await expect(dossier.getByRole('heading', { level: 2 })).toContainText('Hungary');
  await expect(dossier).toContainText('Not revealed yet');
  await button(page, /^Minister-level visit to Budapest/).click();
  await expect(dossier).toContainText('Pressure at home');
  await expect(seat(page, 'Hungary')).not.toHaveAccessibleName(/not yet sounded out/);
  await button(page, /^Undo/).click();
  await expect(seat(page, 'Hungary')).toHaveAccessibleName(/not yet sounded out/);
});

test('the draft is amended in place', async ({ page }) => {
  await openGame(page, 5);
  const sheet = page.locator('.left');
  await expect(sheet).toContainText('are indivisible');
  await clickWords(page, sheet.getByRole('button', { name: /indivisible/ }));
  await button(page, /^Agreed language/).click();
  await expect(sheet).toContainText('as agreed in Madrid');
  await expect(sheet).toContainText(/Revision 1/i);
});
