import { defineConfig } from 'vite';

export default defineConfig({
  base: './', // so that the built folder works at any address
  build: { target: 'es2022' },
});
