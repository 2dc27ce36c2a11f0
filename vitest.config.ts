import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    pool: 'threads',
    isolate: false,
    testTimeout: 120_000, // a loaded machine is slow, not wrong
    exclude: ['tests/browser/**'],
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'] } },
      {
        extends: true,
        test: { name: 'soak', include: ['tests/**/*.soak.ts'], testTimeout: 600_000 },
      },
    ],
  },
});
