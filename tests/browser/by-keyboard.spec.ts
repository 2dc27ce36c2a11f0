import { expect, test, type Page } from '@playwright/test';
import type { Move } from '../../src/council/moves/types.ts';
import { fingerprintOf, labelOf, nameOf, negotiated, openGame, scenario } from './support.ts';

/** Tabs on until what has the focus is what is looked for. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let steps = 0; steps < 150; steps++) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    if (name.test(label.trim())) return;
  }
  throw new Error(`the keyboard never came to ${name}`);
}

async function pick(page: Page, ally: string): Promise<void> {
  const name = nameOf(ally);
  await tabTo(
    page,
    /: (supports|leaning|stays silent|holds a reserve|will break silence|not yet sounded out)(, said before a change)?$/,
  );
  await page.keyboard.type(name.slice(0, 4));
  await expect(page.locator(':focus')).toHaveAccessibleName(new RegExp(`^${name}: `));
  await page.keyboard.press('Enter');
}

async function make(page: Page, move: Move): Promise<void> {
  if ('ally' in move) await pick(page, move.ally);
  if (move.kind === 'amend') {
    const provision = scenario.provisions.find(({ id }) => id === move.provision)!;
    const option = provision.options.find(({ id }) => id === move.option)!;
    await tabTo(page, new RegExp(`^${provision.label.en}: `));
    await page.keyboard.press('Enter');
    await tabTo(page, new RegExp(`^${option.label.en}`));
  } else if (move.kind === 'place-under-silence') {
    await tabTo(page, /^At the table$/);
    await page.keyboard.press('Enter');
    await tabTo(page, labelOf(move));
  } else {
    await tabTo(page, labelOf(move));
  }
  await page.keyboard.press('Enter');
}

test('a negotiated text holds, played by keyboard alone and without a picture', async ({
  page,
}) => {
  const seed = 7;
  const moves = negotiated(seed);
  await openGame(page, seed, 'none');
  await page.getByRole('button', { name: 'Chamber', exact: true }).focus();
  await page.keyboard.press('Enter');
  for (const move of moves) await make(page, move);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/Agreed/);
  await expect(page.locator('[data-fingerprint]')).toHaveAttribute(
    'data-fingerprint',
    fingerprintOf(seed, moves),
  );
});

test('in the chamber, arrows lead to neighbours, letters to names, Escape back', async ({
  page,
}) => {
  await openGame(page, 7);
  await page.getByRole('button', { name: /^France: / }).focus();
  await page.keyboard.press('ArrowUp');
  await expect(page.locator(':focus')).not.toHaveAccessibleName(/^France/);
  await page.keyboard.press('Home');
  await expect(page.locator(':focus')).toHaveAccessibleName(/^Albania/);
  await page.keyboard.type('united s');
  await expect(page.locator(':focus')).toHaveAccessibleName(/^United States/);
  await page.keyboard.press('Enter');
  await expect(page.locator('#dossier')).toContainText('United States');
  await expect(page.locator('#dossier-title')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator(':focus')).toHaveAccessibleName(/^United States/);
});
