import { expect, test } from '@playwright/test';
import { findsNothing } from './accessible.ts';
import { button, clickWords, openGame, seat } from './support.ts';

for (const [colorScheme, locale] of [
  ['dark', 'en-GB'],
  ['light', 'fr-FR'],
] as const) {
  test.describe(`${colorScheme}, ${locale}`, () => {
    test.use({ colorScheme, locale, viewport: { width: 1366, height: 768 } });

    test('axe finds no violation from the start page to the ending', async ({ page }) => {
      const french = locale === 'fr-FR';
      await page.goto('.');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await findsNothing(page);
      await openGame(page, 5);
      await findsNothing(page);
      await seat(page, french ? 'Hongrie' : 'Hungary').click();
      await page.locator('.moves button:not([role=tab])').nth(2).click();
      await findsNothing(page);
      await clickWords(page, page.locator('.left').getByRole('button', { name: /indivisible/ }));
      await findsNothing(page);
      await page.keyboard.press('Escape');
      await button(page, french ? 'Tableau des alliés' : 'Table of allies').click();
      await findsNothing(page);
      for (let round = 1; round <= 6; round++)
        await button(page, french ? /^Terminer le tour/ : /^End the round/).click();
      await expect(page.locator('.room-strips')).toBeVisible();
      await findsNothing(page);
      await page.goto('./?scenario=atlantis');
      await expect(page.getByRole('heading', { level: 1 })).toContainText('atlantis');
      await findsNothing(page);
    });
  });
}

test.describe('light, fr-FR', () => {
  test.use({ colorScheme: 'light', locale: 'fr-FR', viewport: { width: 1366, height: 768 } });

  test('axe finds no violation in an ally’s seat', async ({ page }) => {
    await openGame(page, 1, 'canvas', 'FRA');
    await findsNothing(page);
    await button(page, /^Durée$/).click();
    await button(page, /^Mettre entre crochets/).click();
    await findsNothing(page);
    await page.keyboard.press('Escape');
    await seat(page, 'Allemagne').click();
    await findsNothing(page);
    const end = button(page, /^Terminer le tour/);
    for (let round = 1; round <= 3; round++) await end.click();
    await page.getByRole('tab').last().click();
    await button(page, /^Rompre le silence/).click();
    await findsNothing(page);
    for (let round = 4; round <= 6; round++) await end.click();
    await expect(page.locator('.room-strips')).toBeVisible();
    await findsNothing(page);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  test('axe finds no violation', async ({ page }) => {
    await openGame(page, 5);
    await findsNothing(page);
    await openGame(page, 5, 'canvas', 'FRA');
    await findsNothing(page);
  });
});
