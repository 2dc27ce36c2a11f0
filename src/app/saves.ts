/** What this browser keeps: games, after every move, and scenario files of one's own. Nothing leaves the machine. */
import { openDB, type IDBPDatabase } from 'idb';

export interface Drawer {
  all(): Promise<Map<string, unknown>>;
  put(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}

/** A database each: a second drawer in one that is open elsewhere would wait until every other tab is closed. */
const databases = { games: 'silence-procedure', files: 'silence-procedure-files' };

/** In IndexedDB; in memory where the browser keeps none (a private window, a third-party frame). */
export async function openDrawer(name: keyof typeof databases): Promise<Drawer> {
  let store: IDBPDatabase;
  try {
    store = await openDB(databases[name], 1, {
      upgrade: (db) => void db.createObjectStore(name),
    });
  } catch {
    return inMemory();
  }
  return {
    async all() {
      const [keys, values] = await Promise.all([store.getAllKeys(name), store.getAll(name)]);
      return new Map(
        keys.map((key, i) => [JSON.stringify(key).slice(1, -1), values[i] as unknown]),
      );
    },
    async put(key, value) {
      await store.put(name, value, key);
    },
    remove: (key) => store.delete(name, key),
  };
}

function inMemory(): Drawer {
  const things = new Map<string, unknown>();
  return {
    all: () => Promise.resolve(things),
    put: (key, value) => Promise.resolve(void things.set(key, value)),
    remove: (key) => Promise.resolve(void things.delete(key)),
  };
}
