import { expect, test } from '@playwright/test';
import { button, openGame, seat } from './support.ts';

test('the adviser names a step and its reason; the step is taken only when it is followed', async ({
  page,
}) => {
  await openGame(page, 5);
  const ask = button(page, /^Ask your adviser/);
  await expect(ask).toHaveAccessibleDescription(/Sound out an ally first/);
  await seat(page, 'France').click();
  await button(page, /^Minister-level visit/).click();

  await ask.press('Enter');
  const advice = page.locator('.advice');
  await expect(advice).toContainText('Your adviser suggests: Call to the Permanent Representative');
  await expect(ask).toBeFocused();
  await expect(ask).toHaveAttribute('aria-disabled', 'true');
  const germany = seat(page, 'Germany');
  await expect(germany).toHaveAccessibleName(/not yet sounded out/i);

  await button(page, /^See the dossier: Germany/).press('Enter');
  await expect(page.getByRole('heading', { name: 'Germany', level: 2 })).toBeFocused();
  await expect(advice).toBeVisible();
  await button(page, /^Follow the advice/).press('Enter');
  await expect(germany).not.toHaveAccessibleName(/not yet sounded out/i);
  await expect(advice).toBeEmpty();
});
