/** Games in this browser: one for each scenario, kept after every move. Nothing leaves the machine. */
import { openDB, type IDBPDatabase } from 'idb';

export interface Saves {
  get(scenario: string): Promise<unknown>;
  all(): Promise<Map<string, unknown>>;
  put(scenario: string, save: unknown): Promise<void>;
  remove(scenario: string): Promise<void>;
}

/** In IndexedDB; in memory where the browser keeps none (a private window, a third-party frame). */
export async function openSaves(): Promise<Saves> {
  let store: IDBPDatabase;
  try {
    store = await openDB('silence-procedure', 1, {
      upgrade: (db) => void db.createObjectStore('games'),
    });
  } catch {
    return inMemory();
  }
  return {
    get: (scenario) => store.get('games', scenario),
    async all() {
      const [keys, values] = await Promise.all([store.getAllKeys('games'), store.getAll('games')]);
      return new Map(
        keys.map((key, i) => [JSON.stringify(key).slice(1, -1), values[i] as unknown]),
      );
    },
    async put(scenario, save) {
      await store.put('games', save, scenario);
    },
    remove: (scenario) => store.delete('games', scenario),
  };
}

function inMemory(): Saves {
  const games = new Map<string, unknown>();
  return {
    get: (scenario) => Promise.resolve(games.get(scenario)),
    all: () => Promise.resolve(games),
    put: (scenario, save) => Promise.resolve(void games.set(scenario, save)),
    remove: (scenario) => Promise.resolve(void games.delete(scenario)),
  };
}
