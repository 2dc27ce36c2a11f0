import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../src/cli/serve.mjs';

describe('the static server', () => {
  const home = mkdtempSync(join(tmpdir(), 'serve-'));
  let url = '';

  beforeAll(async () => {
    mkdirSync(join(home, 'dist/assets'), { recursive: true });
    writeFileSync(join(home, 'secret.txt'), 'secret');
    writeFileSync(join(home, 'dist/index.html'), '<h1>Here</h1>');
    writeFileSync(join(home, 'dist/assets/été.js'), 'export {}');
    url = await serve({ folder: join(home, 'dist'), prefix: '/any/sub/path/' });
  });

  afterAll(() => rmSync(home, { recursive: true }));

  it('gives the page and its scripts with their types', async () => {
    const page = await fetch(url);
    expect(await page.text()).toBe('<h1>Here</h1>');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const script = await fetch(`${url}assets/%C3%A9t%C3%A9.js?v=1`);
    expect(await script.text()).toBe('export {}');
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  it.each(['/', '/any/sub', '/any/sub/path/none.js', '/any/sub/path/assets/', '/any/sub/path/%ff'])(
    'has nothing at %s',
    async (path) => {
      expect(await statusOf(url, path)).toBe(404);
    },
  );

  it.each([
    '../secret.txt',
    '%2e%2e/secret.txt',
    '..%2fsecret.txt',
    '/etc/passwd',
    'C:/secret.txt',
  ])('does not leave its folder for %s', async (path) => {
    expect(await statusOf(url, `/any/sub/path/${path}`)).toBe(404);
  });

  it('takes the next port where the first is taken', async () => {
    const taken = Number(new URL(url).port);
    const next = await serve({ folder: home, firstPort: taken });
    expect(Number(new URL(next).port)).toBeGreaterThan(taken);
  });
});

/** `fetch` would tidy the path up first. */
function statusOf(url: string, path: string): Promise<number | undefined> {
  return new Promise((done, failed) => {
    request(url, { path }, (answer) => done(answer.resume().statusCode))
      .on('error', failed)
      .end();
  });
}
