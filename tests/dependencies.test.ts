import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Package {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const { dependencies = {}, devDependencies = {} } = read('package.json') as Package;
const wanted = Object.entries({ ...dependencies, ...devDependencies });
const lockText = readFileSync('package-lock.json', 'utf8');
const { packages } = read('package-lock.json') as { packages: Record<string, Package> };

describe('package.json', () => {
  it('names one exact version of each package', () => {
    const exact = /^\d+\.\d+\.\d+(-[\w.]+)?$/;
    expect(wanted.filter(([, version]) => !exact.test(version))).toEqual([]);
  });

  it('has each package in docs/dependencies.md, and no other', () => {
    const page = readFileSync('docs/dependencies.md', 'utf8').split('## Older')[0] ?? '';
    const rows = [...page.matchAll(/^\| `(.+?)` \|/gm)].map(([, name]) => name);
    expect(new Set(rows)).toEqual(new Set(wanted.map(([name]) => name)));
  });
});

describe('package-lock.json', () => {
  it('names no registry, so that any will do', () => {
    expect(lockText).not.toContain('"resolved"');
    expect(lockText).not.toMatch(/registry|\.tgz"/);
  });

  // npm refuses a lock that lacks a package of another system, but only tells whoever runs `npm ci`.
  it('holds every package that another one asks for, of every system', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies, ...one }]) =>
      Object.keys({ ...one.dependencies, ...optionalDependencies })
        .filter((name) => !isInReach(path, name))
        .map((name) => `${name}, asked for by ${path}`),
    );
    expect(missing).toEqual([]);
  });
});

/** As Node looks for it: in the package's own node_modules, then further and further out. */
function isInReach(path: string, name: string): boolean {
  if (`${path && `${path}/`}node_modules/${name}` in packages) return true;
  return (
    path !== '' && isInReach(path.replace(/(^|\/)node_modules\/(?!.*node_modules\/).*$/, ''), name)
  );
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
