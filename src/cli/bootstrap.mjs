// What `npm start` and `npm test` run. It needs nothing but Node: the packages may not be there yet.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser, installFromDebian } from './browser.mjs';
import { serve } from './serve.mjs';

const env = process.env;
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
if (!fits) {
  fail(`Silence Procedure needs Node 20.19, 22.12 or newer, and this is Node ${major}.${minor}.`);
}

const command = process.argv[2];
if (command === 'start') await start();
else if (command === 'test') test();
else fail('Usage: node src/cli/bootstrap.mjs start | test');

async function start() {
  install();
  must('run', '-s', 'build');
  const url = await serve({ folder: 'dist', firstPort: Number(env['PORT'] || 4173) });
  console.log(`\nSilence Procedure is open at ${url}\nPress Ctrl-C to close it.`);
  process.on('SIGINT', () => process.exit(0));
  openInBrowser(url);
}

function test() {
  install();
  const browser = findBrowser() || installFromDebian();
  if (browser) env['CHROME_PATH'] = browser;
  else installFromPlaywright();
  for (const step of ['check', 'unit', 'build', 'e2e']) must('run', step);
}

/** Installs the packages unless the ones in place came from this lock file on this kind of system. */
function install() {
  const stamp = 'node_modules/.installed';
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  const wanted = `${lock} ${process.platform} ${process.arch}\n`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing the packages; the first time this takes a minute.');
  must('ci', '--include=dev');
  writeFileSync(stamp, wanted);
}

/** The Chromium that Playwright brings, which it finds by itself; at once where it is already there. */
function installFromPlaywright() {
  const root = process.platform === 'linux' && process.getuid?.() === 0;
  const words = ['playwright', 'install', ...(root ? ['--with-deps'] : []), 'chromium'];
  if (npm('exec', '--', ...words) === 0) return;
  fail('The tests need a browser: install Chrome, Chromium or Edge, or name one in CHROME_PATH.');
}

/** @param {...string} words */
function must(...words) {
  const status = npm(...words);
  if (status !== 0) process.exit(status);
}

/** @param {...string} words none may hold a space: without npm's own path they go through a shell */
function npm(...words) {
  const cli = env['npm_execpath'] || '';
  const { status } = cli.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [cli, ...words], { stdio: 'inherit' })
    : spawnSync(['npm', ...words].join(' '), { stdio: 'inherit', shell: true });
  return status === null ? 1 : status;
}

/** @param {string} url */
function openInBrowser(url) {
  const screen = process.platform !== 'linux' || env['DISPLAY'] || env['WAYLAND_DISPLAY'];
  if (env['CI'] || env['SSH_CONNECTION'] || !screen) return;
  /** @type {Record<string, string[]>} */
  const openers = { darwin: ['open'], win32: ['rundll32', 'url.dll,FileProtocolHandler'] };
  const [program = '', ...words] = openers[process.platform] || ['xdg-open'];
  const child = spawn(program, [...words, url], { stdio: 'ignore', detached: true });
  child.on('error', () => {}); // the address is printed, so nothing is lost
  child.unref();
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
