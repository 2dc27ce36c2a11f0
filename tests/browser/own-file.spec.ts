import { expect, test, type Page } from '@playwright/test';
import { sourceOf } from '../support/scenarios.ts';
import { findsNothing, fitsAcross } from './accessible.ts';
import { button } from './support.ts';

const good = sourceOf('tests/support/small.yaml');
const broken = good.replace('opening: office', 'opening: offcie');
const line = good.split('\n').findIndex((text) => text.includes('opening: office')) + 1;

const choose = (page: Page, source: string, name = 'small.yaml') =>
  page.getByLabel(/^(Choose a scenario file|Choisir un fichier de scénario)/).setInputFiles({
    name,
    mimeType: 'text/yaml',
    buffer: Buffer.from(source),
  });

/** The card of the case that was read from a file. */
const card = (page: Page, name = 'small.yaml') =>
  page.getByRole('listitem').filter({ hasText: name });

test('a file of one’s own is played, stays in this browser, and goes when it is removed', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('./?renderer=canvas');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(asked.filter((url) => /\/read-/.test(url))).toEqual([]); // nobody needs the checker yet
  await choose(page, good);
  await expect(page.getByText('“A small case” is now among the cases.')).toBeVisible();
  await card(page).getByRole('button', { name: /^Play/ }).click();
  await expect(page).toHaveURL(/scenario=own\.small/);
  await button(page, /^Birch: /).click();
  await button(page, /^Call the Permanent Representative/).click();
  await page.reload();
  await expect(button(page, /^Birch: /)).not.toHaveAccessibleName(/not yet sounded out/);

  await page.goto('./?renderer=canvas');
  await expect(card(page).getByRole('button', { name: /^Continue/ })).toBeVisible();
  await button(page, /^Remove\s?: A small case/).press('Enter');
  await expect(button(page, 'Put it back as it was')).toBeFocused();
  await expect(card(page)).toBeHidden();
  await button(page, 'Put it back as it was').press('Enter');
  await expect(card(page).getByRole('button', { name: /^Continue/ })).toBeVisible();
  await button(page, /^Remove\s?: A small case/).click();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Cases' })).toBeVisible();
  await expect(card(page)).toBeHidden();
  await page.goto('./?scenario=own.small');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('no scenario file “small”');
});

test('a newer version replays what still fits of a game', async ({ page }) => {
  await page.goto('./?renderer=canvas');
  await choose(page, good);
  await card(page).getByRole('button', { name: /^Play/ }).click();
  await button(page, /^Elm: /).click();
  await button(page, /^Call the Permanent Representative/).click();
  await button(page, /^End the/).click();
  await page.goto('./?renderer=canvas');
  await choose(page, good.replaceAll('EEE', 'EEF').replaceAll('Elm', 'Elder'), 'newer.yaml');
  await expect(page.getByText('replaces the version that was here')).toBeVisible();
  await button(page, /^Continue/).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('another version');
  await button(page, 'Replay the moves that still fit').click();
  await expect(page.getByText(/1 move was replayed; 1 no longer fits/)).toBeVisible();
  await expect(button(page, /^Elder: /)).toBeVisible();
  await findsNothing(page);
  await fitsAcross(page);
});

test('a file with the id of a shipped case stands beside it', async ({ page }) => {
  await page.goto('./?renderer=canvas');
  await choose(page, good.replace('id: small', 'id: tokyo-2023'));
  await expect(page.getByText('It stays as it is; yours stands beside it')).toBeVisible();
  await button(page, /^Play\s?: A small case/).click();
  await expect(button(page, /^Birch: /)).toBeVisible();
  await page.goto('./?scenario=tokyo-2023&renderer=canvas');
  await expect(button(page, /^France: /)).toBeVisible();
});

for (const [colorScheme, locale, width] of [
  ['dark', 'en-GB', 1366],
  ['light', 'fr-FR', 390],
] as const) {
  test.describe(`${colorScheme}, ${locale}, ${width} pixels wide`, () => {
    test.use({ colorScheme, locale, viewport: { width, height: 844 } });
    test('a broken file that is dropped says where it is broken, and takes nothing away', async ({
      page,
    }) => {
      await page.goto('./?renderer=canvas');
      await choose(page, good);
      await expect(card(page)).toBeVisible();
      const dropped = await page.evaluateHandle((source) => {
        const data = new DataTransfer();
        data.items.add(new File([source], 'broken.yaml'));
        return data;
      }, broken);
      await page.dispatchEvent('h1', 'drop', { dataTransfer: dropped });
      await expect(page.getByText(`broken.yaml:${line}:14`)).toBeVisible();
      await expect(page.getByText(/“?«?\s?office\s?»?”?/).last()).toBeVisible();
      await expect(card(page)).toBeVisible();
      await findsNothing(page);
      await fitsAcross(page);
    });
  });
}
