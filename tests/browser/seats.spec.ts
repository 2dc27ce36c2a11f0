import { expect, test, type Page } from '@playwright/test';
import type { Move } from '../../src/council/moves/types.ts';
import { button, fingerprintOf, openGame, seat, sitting } from './support.ts';

const endRound = (page: Page) => button(page, /^End the round/).click();

/** Ends the round, and waits until the next one has begun. */
async function toRound(page: Page, round: number): Promise<void> {
  await endRound(page);
  await expect(page.getByText(`${round} of 6`, { exact: true })).toBeVisible();
}

test('as France: words in brackets, a letter, and an ending that speaks to France', async ({
  page,
}) => {
  await page.goto('./?renderer=none');
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Tokyo 2023' })
    .getByLabel('Your seat')
    .selectOption('France');
  await page.getByLabel('Seed (optional)').fill('1');
  await button(page, /^Play\s?: Tokyo/).click();
  await expect(page).toHaveURL(/seed=1&seat=FRA/);
  await expect(page.getByRole('heading', { name: 'Your instructions' })).toBeVisible();
  await expect(page.getByText('it crosses a red line of yours', { exact: false })).toBeVisible();
  await expect(page.getByText('Secretary General', { exact: false }).first()).toBeVisible();

  await button(page, /^Words on geography$/).click();
  await button(page, /^Put in square brackets/).click();
  await button(page, /^Lift the brackets/).click();
  await expect(button(page, /^Put in square brackets/)).toHaveAttribute('aria-disabled', 'true');
  await button(page, 'Undo').click();
  await button(page, 'Close').click();
  await expect(page.getByText('in brackets: France')).toBeVisible();

  await button(page, /^Go on record against the text/).click({ force: true });
  await expect(page.getByRole('status')).toContainText('Not possible now');

  for (const round of [2, 3, 4]) await toRound(page, round);
  await expect(page.getByText(/^Under silence for 72 hours/)).toBeVisible();
  await page.getByLabel('Provision that the letter names').selectOption('Mandate');
  await button(page, /^Break silence over “Mandate”/).click();
  await button(page, 'Cancel').click();
  await button(page, /^Break silence over “Mandate”/).click();
  await button(page, 'Yes, send the letter').click();
  await expect(page.getByText('You have written', { exact: false })).toBeVisible();
  await toRound(page, 5);
  await expect(page.getByRole('alert')).toContainText('Silence is broken by France');
  await toRound(page, 6);
  await endRound(page);

  await expect(page.getByText('France: 91% of the way', { exact: false })).toBeVisible();
  await expect(page.getByText('You broke the silence.', { exact: false })).toBeVisible();
  const end: Move = { kind: 'end-round', by: 'FRA' };
  const moves: Move[] = [
    { kind: 'bracket', by: 'FRA', provision: 'geography' },
    end,
    end,
    end,
    { kind: 'break-silence', by: 'FRA', provision: 'mandate' },
    end,
    end,
    end,
  ];
  await expect(page.locator('[data-fingerprint]')).toHaveAttribute(
    'data-fingerprint',
    fingerprintOf(1, moves, sitting('FRA')),
  );
});

test('as Hungary: a public position asks once more, speaks to others, and is kept on reload', async ({
  page,
}) => {
  await openGame(page, 5, 'canvas', 'HUN');
  await button(page, /^Go on record against the text/).click();
  await expect(page.getByText('costly to retreat from', { exact: false })).toBeVisible();
  await button(page, 'Yes, say so in public').click();
  await expect(seat(page, 'Hungary')).toHaveAccessibleName(
    'Hungary, your seat: will break silence',
  );
  await toRound(page, 2);
  await seat(page, 'Czechia').click();
  await button(page, /^Speak against the text to Prague/).click();
  await expect(page.getByRole('status')).toContainText('Hungary has spoken to Czechia against');
  await page.reload();
  await expect(page.getByText('2 of 6', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Your instructions' })).toBeVisible();
  await page.goto('.');
  await expect(page.getByText('Hungary, standard, 3 moves, seed 5')).toBeVisible();
});

test('as Japan: friends are heard and speak, and an ending says what it was worth', async ({
  page,
}) => {
  await openGame(page, 1, 'none', 'partner');
  await button(page, 'Chamber').click();
  await seat(page, 'Denmark').click();
  await button(page, /^Call the Permanent Representative/).click();
  await toRound(page, 2);
  await page.getByRole('tab', { name: 'At the table' }).click();
  await button(page, /^Go on record for the text/).click();
  await button(page, 'Yes, say so in public').click();
  await toRound(page, 3);
  await seat(page, 'Norway').click();
  await button(page, /^Ask Denmark to speak to Oslo/).click();
  for (const round of [4, 5, 6]) await toRound(page, round);
  await endRound(page);
  await expect(page.getByText('This serves Japan', { exact: false })).toBeVisible();
  const by = 'partner';
  const end: Move = { kind: 'end-round', by };
  const moves: Move[] = [
    { kind: 'sound-out', by, ally: 'DNK', level: 'ambassador' },
    end,
    { kind: 'go-on-record', by, side: 'for' },
    end,
    { kind: 'broker', by, ally: 'NOR', through: 'DNK', side: 'for' },
    end,
    end,
    end,
    end,
  ];
  await expect(page.locator('[data-fingerprint]')).toHaveAttribute(
    'data-fingerprint',
    fingerprintOf(1, moves, sitting(by)),
  );
});

test('in the chair: a round of the table, a paper, a caucus, the press, ministers, a reservation', async ({
  page,
}) => {
  await openGame(page, 5);
  const said = page.getByRole('status').filter({ hasText: 'Just now' });
  await button(page, /^Hold a tour de table/).click();
  await expect(page.getByText('Tour de table held', { exact: false })).toBeVisible();
  await expect(seat(page, 'Spain')).not.toHaveAccessibleName(/not yet sounded out/);
  await button(page, /^Words on geography$/).click();
  await button(page, /^Test on paper ?: Agreed language/).click();
  await expect(said).toContainText('Words on geography');
  await button(page, 'Close').click();

  await toRound(page, 2);
  await seat(page, 'Hungary').click();
  await button(page, /^Minister-level visit to Budapest/).click();
  await page.getByLabel('On which provision').selectOption('Duration');
  await button(page, /^A footnote/).click();
  await expect(said).toContainText('a footnote');
  await page.getByRole('tab', { name: 'At the table' }).click();
  await page.getByLabel('Group for a caucus').selectOption('Quad');
  await button(page, /^Convene a caucus: Quad/).click();
  await expect(said).toContainText('Quad');

  await toRound(page, 3);
  await button(page, /^Brief the press/).click();
  await button(page, /^Take the text to ministers/).click();
  await expect(page.getByText('Ministers meet', { exact: true })).toBeVisible();

  await toRound(page, 4);
  await expect(page.getByText('in brackets: Germany', { exact: false })).toBeVisible();
  await button(page, /^Take it up ?: One-year pilot/).click();
  await expect(page.getByText(/Revision 1/i).first()).toBeVisible();
  await expect(page.getByText('in brackets: Germany', { exact: false })).toHaveCount(0);
});

test('time that capitals ask for can be given where the silence is shown', async ({ page }) => {
  await openGame(page, 5, 'none');
  for (const [words, other] of [
    [/^Words on geography$/, /^The Treaty area only/],
    [/^Form of the presence$/, /^No decision/],
  ] as const) {
    await button(page, words).click();
    await button(page, other).click();
  }
  await button(page, /^Place under silence, 6 hours/).click();
  await toRound(page, 2);
  const sheet = page.getByRole('region', { name: /^Draft decision/ });
  await expect(sheet).toContainText('The silence has run out');
  await expect(sheet).toContainText('Albania, Belgium, Bulgaria and Canada + 27');
  await sheet.getByRole('button', { name: /^Extend the silence/ }).click();
  await expect(sheet).toContainText('extended once');
});
