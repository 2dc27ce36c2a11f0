import { defineConfig, type Plugin } from 'vite';
import { scenarioShelf } from './src/cli/scenario-shelf.ts';

/** In the built page only: a development server adds styles and a socket of its own. */
const contentPolicy: Plugin = {
  name: 'content-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      injectTo: 'head-prepend',
      attrs: {
        'http-equiv': 'Content-Security-Policy',
        content: [
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "img-src 'self' data: blob:",
          "font-src 'self'",
          "connect-src 'self' data:",
          "worker-src 'self'",
          "base-uri 'none'",
          "form-action 'none'",
        ].join('; '),
      },
    },
  ],
};

export default defineConfig({
  base: './', // so that the built folder works at any address
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500, // Phaser does not tree-shake
  },
  // With this the development server finds every package before the first page, and need not load it twice.
  optimizeDeps: { rolldownOptions: { transform: { jsx: { importSource: 'preact' } } } },
  plugins: [scenarioShelf(process.env['SCENARIOS'] ?? 'scenarios', 'docs/cards'), contentPolicy],
});
