import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { createServer } from 'vite';
import { sourceOf } from '../support/scenarios.ts';
import { button } from './support.ts';

/** Where nothing paints the chamber, the allies stand in a table. */
const row = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });
const ally = (page: Page, name: string) =>
  row(page, name).getByRole('button', { name, exact: true });

test('a scenario file that is saved comes to the running game', async ({ page }) => {
  const good = sourceOf('tests/support/small.yaml');
  const folder = mkdtempSync(join(tmpdir(), 'scenarios-'));
  const save = (source: string): void => writeFileSync(join(folder, 'small.yaml'), source);
  save(good);
  process.env['SCENARIOS'] = folder;
  const server = await createServer({
    configFile: 'vite.config.ts',
    cacheDir: mkdtempSync(join(tmpdir(), 'vite-')),
    server: { port: 0, host: '127.0.0.1' },
    logLevel: 'error',
  });
  await server.listen();
  let loads = 0;
  page.on('load', () => loads++);
  await page.goto(`${server.resolvedUrls?.local[0]}?scenario=small&seed=3&renderer=none`);
  await ally(page, 'Birch').click();
  await button(page, /^Call the Permanent Representative/).click();
  await ally(page, 'Elm').click();
  await button(page, /^Call the Permanent Representative/).click();

  save(good.replace('opening: office', 'opening: offcie'));
  const line = good.split('\n').findIndex((text) => text.includes('opening: office')) + 1;
  const finding = page.getByText(`small.yaml:${line}:14`);
  await expect(finding).toBeVisible();
  await expect(page.getByText(/expected “none”, “point” or “office”/)).toBeVisible();
  await ally(page, 'Cedars').click(); // the last good version is still in play
  await button(page, /^Call the Permanent Representative/).click();
  await expect(finding).toBeVisible();

  save(good);
  await expect(finding).toBeHidden();
  await expect(row(page, 'Cedars')).not.toContainText('Not yet sounded out');

  save(good.replaceAll('EEE', 'EEF').replaceAll('Elm', 'Elder'));
  await expect(page.getByText(/2 moves were replayed; 1 no longer fits/)).toBeVisible();
  await expect(row(page, 'Elder')).toContainText('Not yet sounded out');
  await expect(row(page, 'Cedars')).not.toContainText('Not yet sounded out');
  expect(loads).toBe(1);
  await server.close();
});
