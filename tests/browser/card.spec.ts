import { expect, test } from '@playwright/test';
import { findsNothing, fitsAcross } from './accessible.ts';
import { button } from './support.ts';

test('a teacher finds how much room a case leaves, and the best line only on demand', async ({
  page,
}) => {
  await page.goto('.');
  await button(page, /^For teachers: how much room it leaves\s?: Tokyo 2023/).press('Enter');
  await expect(page).toHaveURL(/\?card=tokyo-2023$/);
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toBeFocused();
  await expect(page.getByText('gives solutions away')).toBeVisible();
  await expect(page.getByText('Out of date')).toBeHidden();
  await expect(page.getByText('Any legal move').first()).toBeVisible();

  const solution = page.getByText(/^Place under silence/);
  await expect(solution).toBeHidden();
  await page.getByText('Show the best line found').click();
  await expect(solution).toBeVisible();

  await page.reload();
  await expect(title).toHaveText('How much room does it leave?');
  await button(page, /^Back to the start page/).click();
  await expect(page).not.toHaveURL(/card=/);
});

test('a case without a card says so', async ({ page }) => {
  await page.goto('./?card=atlantis');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('atlantis');
});

for (const [colorScheme, locale, width] of [
  ['dark', 'en-GB', 1366],
  ['light', 'fr-FR', 390],
] as const) {
  test(`axe finds no violation in a card: ${colorScheme}, ${locale}, ${width} pixels wide`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      baseURL: baseURL!,
      colorScheme,
      locale,
      viewport: { width, height: 844 },
    });
    const page = await context.newPage();
    await page.goto('./?card=tokyo-2023');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const summary of await page.locator('summary').all()) await summary.click();
    await findsNothing(page);
    await fitsAcross(page);
    await context.close();
  });
}
