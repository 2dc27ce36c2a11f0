import { expect, test } from '@playwright/test';
import { button, openGame, seat } from './support.ts';

test('nothing is lost on reload: the game goes on where it was', async ({ page }) => {
  await openGame(page, 11);
  await seat(page, 'Hungary').click();
  await button(page, /^Call the Permanent Representative/).click();
  await expect(seat(page, 'Hungary')).not.toHaveAccessibleName(/not yet sounded out/);
  const heard = await seat(page, 'Hungary').getAttribute('aria-label');
  await page.reload();
  await expect(seat(page, 'Hungary')).toHaveAccessibleName(heard!);
  await page.goto('.');
  await button(page, /^Continue/).click();
  await expect(seat(page, 'Hungary')).toHaveAccessibleName(heard!);
});

test('the address names scenario and seed, and shows the seed that was drawn', async ({ page }) => {
  await page.goto('.');
  await button(page, /^Play\s?: Tokyo/).click();
  await expect(page).toHaveURL(/scenario=tokyo-2023&seed=\d+/);
});

test('an unknown scenario in the address is named, and the others are offered', async ({
  page,
}) => {
  await page.goto('./?scenario=atlantis');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('atlantis');
  await expect(button(page, /Tokyo 2023/).first()).toBeVisible();
});

for (const [what, change, says] of [
  ['a broken save', { moves: 'none' }, 'cannot be read'],
  ['a save of a changed scenario', { hash: '0'.repeat(64) }, 'another version'],
  ['a save of other rules', { engine: '0' }, 'other rules'],
] as const) {
  test(`${what} is named, kept for download, and a new game is offered`, async ({ page }) => {
    await openGame(page, 3);
    await button(page, /^End the round/).click();
    await page.evaluate(
      (fields) =>
        new Promise<void>((done, fail) => {
          const opening = indexedDB.open('silence-procedure');
          opening.addEventListener('error', () => fail(opening.error));
          opening.addEventListener('success', () => {
            const store = opening.result.transaction('games', 'readwrite').objectStore('games');
            const got = store.get('tokyo-2023');
            got.addEventListener('success', () => {
              store
                .put({ ...(got.result as object), ...fields }, 'tokyo-2023')
                .addEventListener('success', () => {
                  opening.result.close();
                  done();
                });
            });
          });
        }),
      change,
    );
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(says);
    const download = page.waitForEvent('download');
    await button(page, /^Download the save/).click();
    expect((await download).suggestedFilename()).toContain('tokyo-2023');
    await button(page, /^Start a new game.*Tokyo/).click();
    await expect(seat(page, 'France')).toBeVisible();
  });
}
