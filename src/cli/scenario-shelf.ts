/** Compiles the scenario files at build time, so that yaml and zod never reach the player's browser. */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Scenario } from '../council/scenario.ts';
import { readScenario } from '../scenario/read.ts';

const shelf = 'virtual:scenarios';
const single = 'virtual:scenario/';

/**
 * Serves `virtual:scenarios`: what `src/app/shelf.ts` types. A broken file stays on the shelf with its
 * findings, so that the page can say what is wrong and offer the others.
 *
 * @param folder holds one `ID.yaml` a scenario
 */
export function scenarioShelf(folder: string): Plugin {
  const files = (): string[] =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .sort();
  const read = (name: string) => readScenario(name, readFileSync(join(folder, name), 'utf8'));

  return {
    name: 'scenario-shelf',
    resolveId: (id) => (id === shelf || id.startsWith(single) ? `\0${id}` : null),
    load(id) {
      if (id === `\0${shelf}`) {
        const entries = files().map((name) => {
          this.addWatchFile(resolve(folder, name));
          const { scenario, findings } = read(name);
          const key = basename(name, '.yaml');
          const card = JSON.stringify({
            id: key,
            title: scenario?.title ?? { en: key, fr: key },
            summary: scenario?.summary ?? null,
            rounds: scenario?.calendar.rounds ?? 0,
            ...seatsOf(scenario),
            findings: findings.filter(({ severity }) => severity === 'error'),
          });
          const load = scenario
            ? `() => import(${JSON.stringify(single + key)}).then((m) => m.default)`
            : 'null';
          return `{ ...${card}, load: ${load} }`;
        });
        return `export const shelf = [${entries.join(',\n')}];`;
      }
      if (id.startsWith(`\0${single}`)) {
        const name = `${id.slice(single.length + 1)}.yaml`;
        this.addWatchFile(resolve(folder, name));
        return `export default JSON.parse(${JSON.stringify(JSON.stringify(read(name).scenario))});`;
      }
      return null;
    },
    handleHotUpdate({ file, server }) {
      if (resolve(file).startsWith(resolve(folder))) {
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
        return [];
      }
      return undefined;
    },
  };
}

/** Who may be played, for a page that has not loaded the scenario. */
function seatsOf(scenario: Scenario | null) {
  const { allies = [], partner = null } = scenario ?? {};
  return {
    allies: allies.map(({ id, flag, name }) => ({ seat: id, flag, name })),
    partner: partner && { seat: 'partner', flag: partner.flag, name: partner.name },
  };
}
