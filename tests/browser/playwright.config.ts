import { defineConfig } from '@playwright/test';
import { findBrowser } from '../../src/cli/browser.mjs';

const { CI, GAME_URL } = process.env;
// Undefined leaves the choice to Playwright, which knows the browsers it brought itself.
const executablePath = findBrowser();
const asRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  forbidOnly: true,
  retries: 0,
  workers: CI ? 1 : 2,
  // Generous: a loaded machine is slow, not wrong.
  timeout: 300_000,
  expect: { timeout: 45_000 },
  reporter: 'list',
  webServer: {
    command: 'node tests/browser/serve.mjs dist /any/sub/path/',
    cwd: '../..',
    wait: { stdout: /Serving dist at (?<game_url>\S+)/ },
    timeout: 15_000,
  },
  use: {
    // The server picks a free port and Playwright puts its address here before the tests load.
    ...(GAME_URL && { baseURL: GAME_URL }),
    actionTimeout: 45_000,
    navigationTimeout: 45_000,
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        ...(asRoot ? ['--no-sandbox'] : []),
      ],
    },
  },
});
