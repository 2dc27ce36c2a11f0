import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { serve } from '../../src/cli/serve.mjs';
import { sourceOf } from '../support/scenarios.ts';
import { button } from './support.ts';

test('a broken scenario says file, line, column and what was expected, and the others can be played', async ({
  page,
}) => {
  const good = sourceOf('tests/support/small.yaml');
  const scenarios = mkdtempSync(join(tmpdir(), 'scenarios-'));
  writeFileSync(join(scenarios, 'small.yaml'), good);
  writeFileSync(join(scenarios, 'broken.yaml'), good.replace('opening: office', 'opening: offcie'));
  const outDir = mkdtempSync(join(tmpdir(), 'dist-'));
  const built = spawnSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--outDir', outDir, '--emptyOutDir'],
    {
      env: { ...process.env, SCENARIOS: scenarios },
      encoding: 'utf8',
    },
  );
  expect(built.status, built.stderr).toBe(0);
  const url = await serve({ folder: outDir, prefix: '/' });

  await page.goto(`${url}?scenario=broken`);
  const line = good.split('\n').findIndex((text) => text.includes('opening: office')) + 1;
  await expect(page.getByText(`broken.yaml:${line}:14`)).toBeVisible();
  await expect(page.getByText('offcie', { exact: false }).first()).toBeVisible();
  await button(page, /A small case/)
    .first()
    .click();
  await expect(button(page, /^Birch: /)).toBeVisible();
});
