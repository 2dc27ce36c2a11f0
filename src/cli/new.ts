import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { id as named } from '../scenario/schema/atoms.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const starter = new URL('../scenario/starter.yaml', import.meta.url);
const schema = join(root, 'scenarios', 'scenario.schema.json');

/** Writes a small case that plays, to begin from. Exit code: 0 written, 1 there is such a file already, 2 usage. */
export function newScenario(args: readonly string[]): number {
  const options = read(args);
  if (!options) return 2;
  const file = join(options.out, `${options.id}.yaml`);
  if (existsSync(file)) {
    process.stderr.write(`${file}: there is such a file already\n`);
    return 1;
  }
  writeFileSync(file, starterFor(options.id, options.out));
  process.stdout.write(`${file}\n`);
  return 0;
}

/** @param folder the one that the file will stand in: editors look for the schema from there */
export function starterFor(id: string, folder: string): string {
  const way = relative(resolve(folder), schema).replaceAll('\\', '/');
  return readFileSync(starter, 'utf8')
    .replace(
      /^(# yaml-language-server: \$schema=).*$/m,
      `$1${way.startsWith('.') ? way : `./${way}`}`,
    )
    .replace(/^id: starter$/m, `id: ${id}`);
}

function read(args: readonly string[]): { id: string; out: string } | null {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: 'string', default: 'scenarios' } },
    });
    const [id] = positionals;
    if (id === undefined || positionals.length > 1 || !named.safeParse(id).success) return null;
    if (statSync(values.out, { throwIfNoEntry: false })?.isDirectory())
      return { id, out: values.out };
    process.stderr.write(`there is no folder ${values.out}\n`);
    return null;
  } catch {
    return null;
  }
}
