import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readEdges, readImpurities } from './boundaries/read.ts';

/** Which files may import what besides each other; `types` may be imported with `import type` only. */
interface Row {
  files: string;
  may: string[];
  types?: string[];
}

// The first row that names a file holds it. A `*` stands for any text.
const table: Row[] = [
  { files: 'src/council/*', may: ['xstate', '@noble/hashes/*'] },
  { files: 'src/scenario/*', may: ['src/council/*', 'zod', 'zod/*', 'yaml'] },
  { files: 'src/analysis/*', may: ['src/council/*', 'src/scenario/*'] },
  {
    files: 'src/text/*',
    may: ['intl-messageformat'],
    types: ['src/council/*', 'src/analysis/card/alarms.ts'],
  },
  { files: 'src/layout/*', may: [] },
  {
    files: 'src/scene/*',
    may: ['src/text/*', 'src/layout/*', 'phaser', 'assets/*'],
    types: ['src/council/*'],
  },
  {
    files: 'src/panels/*',
    may: ['src/text/*', 'src/layout/*', 'preact', 'preact/*', 'assets/flags/*'],
    types: ['src/council/*', 'src/analysis/debrief.ts', 'src/analysis/card/card.ts'],
  },
  {
    files: 'src/app/*',
    may: [
      'src/council/*',
      'src/scenario/*',
      'src/analysis/*',
      'src/text/*',
      'src/layout/*',
      'src/scene/*',
      'src/panels/*',
      'assets/*',
      'virtual:scenarios',
      'preact',
      'preact/*',
      'idb',
      '@fontsource/*',
      '@fontsource-variable/*',
    ],
  },
  { files: 'src/cli/card/worker.mjs', may: ['src/cli/*', 'tsx/*'] },
  // These run before the packages are installed.
  { files: 'src/cli/*.mjs', may: ['node:*'] },
  {
    files: 'src/cli/charts/*',
    may: ['src/council/charts/*', 'xstate', 'xstate/graph', '@viz-js/viz'],
  },
  {
    files: 'src/cli/*',
    may: ['src/council/*', 'src/scenario/*', 'src/analysis/*', 'src/text/*', 'node:*'],
    types: ['vite'],
  },
];

/** Imports that the table refuses and that are let through for now, each with its reason. */
const exceptions: { from: string; to: string; why: string }[] = [];

describe('the import table', () => {
  const edges = sources().flatMap(([path, source]) => readEdges(path, source));

  it('reads the sources', () => {
    expect(edges.length).toBeGreaterThan(0);
  });

  it('is kept by every file', () => {
    const excepted = new Set(exceptions.map(({ from, to }) => `${from} ${to}`));
    const held = edges.filter(({ from, to }) => !excepted.has(`${from} ${to}`));
    expect(held.flatMap(complaint)).toEqual([]);
  });

  it('has no exception that nothing needs', () => {
    const needed = new Set(
      edges.filter((edge) => complaint(edge).length > 0).map(({ from, to }) => `${from} ${to}`),
    );
    expect(exceptions.filter(({ from, to }) => !needed.has(`${from} ${to}`))).toEqual([]);
  });

  it.each([
    ['src/council/a.ts', "import { Game } from 'phaser'"],
    ['src/council/a.ts', "import { readFileSync } from 'node:fs'"],
    ['src/council/a.ts', "export * from '../text/describe.ts'"],
    ['src/council/a.ts', "import type { Words } from '../text/describe.ts'"],
    ['src/council/a.ts', "import { createTestModel } from 'xstate/graph'"],
    ['src/scene/a.ts', "import { play } from '../council/game.ts'"],
    ['src/scene/a.ts', "import { type Game } from '../council/game.ts'"],
    ['src/scene/a.ts', "export { play } from '../council/game.ts'"],
    ['src/scene/a.ts', "import type { Shell } from '../panels/shell.ts'"],
    ['src/scene/a.ts', "type Shell = import('../panels/shell.ts').Shell"],
    ['src/panels/a.tsx', "const scene = await import('../scene/map.ts')"],
    ['src/panels/a.tsx', "import { debriefOf } from '../analysis/debrief.ts'"],
    ['src/panels/a.tsx', "import type { Room } from '../analysis/room.ts'"],
    ['src/panels/a.tsx', 'const scene = await import(`../scene/map.ts`)'],
    ['src/panels/a.tsx', 'const scene = await import(name)'],
    ['src/panels/a.tsx', "new Worker(new URL('../analysis/worker.ts', import.meta.url))"],
    ['src/panels/a.tsx', "import.meta.glob('../../scenarios/*.yaml')"],
    ['src/panels/a.tsx', "import url from '../app/icon.svg?url'"],
    ['src/layout/a.ts', "import '/src/scene/map.ts'"],
    ['src/app/main.tsx', "import '../cli/scenario.ts'"],
    ['src/app/main.tsx', "import { parse } from 'yaml'"],
    ['src/cli/bootstrap.mjs', "import { build } from 'vite'"],
    ['src/cli/bootstrap.mjs', "import './scenario.ts'"],
    ['src/cli/scenario.ts', "import { instance } from '@viz-js/viz'"],
    ['src/cli/charts/a.ts', "import { play } from '../../council/game.ts'"],
    ['src/attic/a.ts', "import './b.ts'"],
  ])('refuses in %s: %s', (path, source) => {
    expect(readEdges(path, source).flatMap(complaint)).toHaveLength(1);
  });

  it.each([
    ['src/council/a.ts', "import { sha256 } from '@noble/hashes/sha2.js'"],
    ['src/council/charts/a.ts', "import { gain } from '../model/gain.ts'"],
    ['src/scene/a.ts', "import type { Game } from '../council/game.ts'"],
    ['src/scene/a.ts', "type Game = import('../council/game.ts').Game"],
    ['src/panels/a.tsx', "import { useState } from 'preact/hooks'; import './a.css'"],
    ['src/panels/a.tsx', "import type { Room } from '../analysis/debrief.ts'"],
    ['src/app/main.tsx', "import '@fontsource/ibm-plex-mono/400.css'"],
    ['src/app/main.tsx', "import.meta.glob(['../../assets/flags/*.svg'])"],
    ['src/cli/scenario.ts', "import { serve } from './serve.mjs'; import 'node:fs'"],
  ])('accepts in %s: %s', (path, source) => {
    expect(readEdges(path, source).flatMap(complaint)).toEqual([]);
  });
});

describe('the rule book', () => {
  it('uses nothing that differs between machines or days', () => {
    const council = sources().filter(([path]) => path.startsWith('src/council/'));
    expect(council.flatMap(([path, source]) => readImpurities(path, source))).toEqual([]);
  });

  it.each([
    ['Math.random()', 'Math.random'],
    ['Math.pow(2, 3)', 'Math.pow'],
    ['Math.hypot(1, 2) + Math.sqrt(2)', 'Math.hypot'],
    ["Math['exp'](1)", 'Math as a value'],
    ['const { log } = Math', 'Math as a value'],
    ['const f = [Math]', 'Math as a value'],
    ['x ** 2', '**'],
    ['x **= 2', '**='],
    ['new Date()', 'Date'],
    ['let at: Date', 'Date'],
    ['performance.now()', 'performance'],
    ['const clock = { performance }', 'performance'],
    ['globalThis.Date', 'globalThis'],
    ["Intl.NumberFormat('fr')", 'Intl'],
    ['n.toLocaleString()', 'toLocaleString'],
    ["n?.['toLocaleString']()", 'toLocaleString'],
    ['const { localeCompare } = name', 'localeCompare'],
    ['a.localeCompare(b)', 'localeCompare'],
    ['setTimeout(f, 1)', 'setTimeout'],
    ['import.meta.url', 'import.meta'],
    ["new Function('return 1')", 'Function'],
  ])('may not say: %s', (source, what) => {
    expect(readImpurities('a.ts', source)).toEqual([`a.ts:1 may not use ${what}`]);
  });

  it.each([
    'Math.sqrt(2) + Math.max(1, Math.floor(x)) + Math.imul(a, b)',
    'const entry = { Date: 1, performance: 2 }; entry.performance',
    'interface Entry { Date: number; performance(): void }',
    '// not new Date(), nor x ** 2',
    'const text = "Math.random()"',
  ])('may say: %s', (source) => {
    expect(readImpurities('a.ts', source)).toEqual([]);
  });
});

function complaint({ from, line, to, typesOnly }: ReturnType<typeof readEdges>[number]): string[] {
  const row = table.find(({ files }) => matches(files, from));
  if (!row) return [`${from} belongs to no row of the table`];
  const { files, may, types = [] } = row;
  if ([files, ...may].some((pattern) => matches(pattern, to))) return [];
  if (!types.some((pattern) => matches(pattern, to)))
    return [`${from}:${line} may not import ${to}`];
  return typesOnly ? [] : [`${from}:${line} may import only types from ${to}`];
}

function matches(pattern: string, text: string): boolean {
  const [start = '', end] = pattern.split('*');
  return end === undefined ? text === start : text.startsWith(start) && text.endsWith(end);
}

function sources(): [path: string, source: string][] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path))
    .toSorted()
    .map((path) => [path, readFileSync(path, 'utf8')]);
}
