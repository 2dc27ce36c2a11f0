import { expect, test, type Page } from '@playwright/test';
import { findsNothing } from './accessible.ts';
import { button, openGame } from './support.ts';

/** The opening text under silence at once; then the rounds run out. */
async function playToTheEnd(page: Page): Promise<void> {
  await openGame(page, 5, 'none');
  await button(page, /^Place under silence, 7 days/).click();
  for (let round = 1; round <= 6; round++) await button(page, /^End the round/).click();
}

async function seesTheDebrief(page: Page): Promise<void> {
  const mattered = page.getByRole('region', { name: 'What mattered' });
  await expect(mattered.getByRole('status')).toContainText('The only move was decisive');
  await expect(mattered.getByRole('listitem')).toHaveText([
    /Place under silence, 7 days.*Decisive.*Deferred\. No text would have been placed/,
  ]);
  const room = page.getByRole('region', { name: 'The room there was' });
  await expect(room).toContainText('The draft can come to 1,775 texts.');
  await expect(room).toContainText('Nothing was agreed; the text left on the table keeps 100%.');
  const best = room.getByText(/^Read the most ambitious text with everything spent/);
  await best.click();
  await expect(room.locator('details[open] ins').first()).toBeVisible();
}

test('a worker finds out what mattered and what room there was, and goes when it has', async ({
  page,
}) => {
  const worker = page.waitForEvent('worker');
  await playToTheEnd(page);
  const closed = (await worker).waitForEvent('close');
  await seesTheDebrief(page);
  await closed;
  await findsNothing(page);
});

test('where there is no worker the page finds out itself', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
  await playToTheEnd(page);
  await seesTheDebrief(page);
  expect(page.workers()).toEqual([]);
});

test('where a worker cannot start the page finds out itself', async ({ page }) => {
  await page.route(/worker-.*\.js$/, (route) => route.abort());
  await playToTheEnd(page);
  await seesTheDebrief(page);
});
