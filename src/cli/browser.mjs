// Finds a browser for the tests among those people have, and fetches one where there is none.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';

const programsOfLinux = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
];
const programsOfMac = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const programsOfWindows = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

/**
 * Where a browser may be, best first.
 * @param {string} platform
 * @param {Record<string, string | undefined>} env
 */
export function browserPlaces(platform, env) {
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return each(programsOfWindows, folders).map((place) => place.replace(/\//g, '\\'));
  }
  if (platform === 'darwin') {
    return each(programsOfMac, ['/Applications', env['HOME'] && `${env['HOME']}/Applications`]);
  }
  return each(programsOfLinux, [...(env['PATH'] || '').split(':'), '/usr/bin', '/snap/bin']);
}

/**
 * @param {string[]} programs
 * @param {(string | undefined)[]} folders
 */
function each(programs, folders) {
  const there = folders.filter(Boolean);
  return programs.flatMap((program) => there.map((folder) => `${folder}/${program}`));
}

/** The path of a browser that runs here; undefined where there is none. */
export function findBrowser() {
  const { CHROME_PATH, PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH } = process.env;
  return (
    [CHROME_PATH, PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH].find((path) => path && existsSync(path)) ||
    browserPlaces(process.platform, process.env).find(runs)
  );
}

/** @param {string} path */
function runs(path) {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  // Ubuntu has a chromium-browser that only says where to get one. Elsewhere a window would open.
  return process.platform !== 'linux' || spawnSync(path, ['--version']).status === 0;
}

/** Installs Debian's own Chromium where that may be done, and finds it. */
export function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Installing Chromium for the tests.');
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', 'chromium');
  return findBrowser();
}

/** @param {...string} words */
function apt(...words) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', words, { stdio: 'inherit', env });
}
