/**
 * Compiles the scenario files at build time, so that yaml and zod do not reach the browser of somebody who plays
 * the cases that ship. Under the development server a file that is saved is sent to the page.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { DevEnvironment, Plugin } from 'vite';
import { readScenario, type Reading } from '../scenario/read.ts';
import { shelved } from '../scenario/shelved.ts';

const shelf = 'virtual:scenarios';
const single = 'virtual:scenario/';
const computed = 'virtual:card/';

/**
 * Serves `virtual:scenarios`: what `src/app/shelf.ts` types. A broken file stays on the shelf with its
 * findings, so that the page can say what is wrong and offer the others.
 *
 * @param folder holds one `ID.yaml` a scenario
 * @param cards holds the computed card of a scenario, `ID.json`, where there is one
 */
export function scenarioShelf(folder: string, cards: string): Plugin {
  const files = (): string[] => readdirSync(folder).filter(isScenario).sort();
  const read = (name: string) => readScenario(name, readFileSync(join(folder, name), 'utf8'));

  return {
    name: 'scenario-shelf',
    configureServer: ({ watcher }) => void watcher.add(resolve(folder)),
    resolveId: (id) =>
      id === shelf || id.startsWith(single) || id.startsWith(computed) ? `\0${id}` : null,
    load(id) {
      if (id === `\0${shelf}`) {
        const entries = files().map((name) => {
          this.addWatchFile(resolve(folder, name));
          const reading = read(name);
          const key = basename(name, '.yaml');
          const card = JSON.stringify({ id: key, file: null, ...shelved(key, reading) });
          const load = reading.scenario ? importing(single + key) : 'null';
          const isComputed = reading.scenario !== null && existsSync(join(cards, `${key}.json`));
          const loadCard = isComputed ? importing(computed + key) : 'null';
          return `{ ...${card}, load: ${load}, loadCard: ${loadCard} }`;
        });
        return `export const shelf = [${entries.join(',\n')}];`;
      }
      if (id.startsWith(`\0${single}`)) {
        const name = `${id.slice(single.length + 1)}.yaml`;
        this.addWatchFile(resolve(folder, name));
        return asModule(read(name).scenario);
      }
      if (id.startsWith(`\0${computed}`)) {
        const file = resolve(cards, `${id.slice(computed.length + 1)}.json`);
        this.addWatchFile(file);
        return asModule(JSON.parse(readFileSync(file, 'utf8')));
      }
      return null;
    },
    async hotUpdate({ type, file, read: readSaved }) {
      const name = basename(file);
      if (resolve(dirname(file)) !== resolve(folder) || !isScenario(name)) return undefined;
      forget(this.environment);
      const reading = type === 'delete' ? null : readScenario(name, await readSaved());
      if (this.environment.name === 'client') send(this.environment, name, reading);
      return [];
    },
  };
}

const isScenario = (name: string): boolean => name.endsWith('.yaml');

/** For whoever opens the page anew. */
function forget({ moduleGraph }: DevEnvironment): void {
  for (const [id, module] of moduleGraph.idToModuleMap)
    if (id === `\0${shelf}` || id.startsWith(`\0${single}`)) moduleGraph.invalidateModule(module);
}

/** For whoever has it open: `src/app/follow.ts`. */
function send({ hot }: DevEnvironment, name: string, reading: Reading | null): void {
  const id = basename(name, '.yaml');
  const { scenario = null } = reading ?? {};
  hot.send('scenario:saved', { id, scenario, shelved: reading && shelved(id, reading) });
}

const importing = (id: string): string =>
  `() => import(${JSON.stringify(id)}).then((m) => m.default)`;

/** A string that the browser parses as JSON starts faster than the same as code. */
const asModule = (data: unknown): string =>
  `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`;
