import { expect, test } from '@playwright/test';
import { button, openGame, seat } from './support.ts';

for (const renderer of ['webgl', 'canvas'] as const) {
  test(`the chamber is painted (${renderer}), and sleeps when nothing moves`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.addInitScript(() => {
      const real = window.requestAnimationFrame.bind(window);
      const counter = window as unknown as { frames: number };
      counter.frames = 0;
      window.requestAnimationFrame = (callback) => {
        counter.frames++;
        return real(callback);
      };
    });
    await openGame(page, 5, renderer);
    await expect(page.locator('.chamber[data-stage=painted] canvas')).toBeVisible();
    await seat(page, 'Poland').click();
    await button(page, /^Call the Permanent Representative/).click();
    const frames = () => page.evaluate(() => (window as unknown as { frames: number }).frames);
    await expect
      .poll(async () => {
        const before = await frames();
        await page.waitForTimeout(500);
        return (await frames()) - before;
      })
      .toBe(0);
    expect(faults).toEqual([]);
  });
}

test('without any picture the panels play, and say so', async ({ page }) => {
  await openGame(page, 5, 'none');
  await expect(
    page.getByText('The chamber cannot be painted here.', { exact: false }),
  ).toBeVisible();
  await expect(page.getByRole('table').first()).toBeVisible();
});

test('leaving the game leaves no canvas behind', async ({ page }) => {
  await openGame(page, 5);
  await expect(page.locator('canvas')).toHaveCount(1);
  await button(page, /^Menu/).click();
  await button(page, /^Leave/).click();
  await expect(page.locator('canvas')).toHaveCount(0);
});
