/** Scenario files of one's own: read and checked in this browser, kept in it until they are removed, sent nowhere. */
import type { FileNews } from '../panels/shell.ts';
import { limits } from '../scenario/limits.ts';
import type { Reading } from '../scenario/read.ts';
import { shelved } from '../scenario/shelved.ts';
import type { Drawer } from './saves.ts';
import type { OnTheShelf } from './shelf.ts';

export interface OwnFiles {
  /** Reads what this browser kept, once. Whoever plays a case that ships need not wait for it. */
  open(): Promise<void>;
  cases(): OnTheShelf[]; // none before they are open
  add(file: File): Promise<FileNews>;
  /** Returns what puts it back. */
  remove(key: string): Promise<() => Promise<void>>;
}

/** No case that ships has such a key, so that a file with the id of one never hides it. */
const prefix = 'own.';

export const isOwn = (key: string): boolean => key.startsWith(prefix);

/** The id that the scenario's file gives. */
export const plainId = (key: string): string => (isOwn(key) ? key.slice(prefix.length) : key);

/** The text as it was chosen: the game of today reads it anew, and may be stricter than yesterday's. */
interface Text {
  name: string;
  source: string;
}

interface OwnFile {
  text: Text;
  entry: OnTheShelf;
}

/** @param isShipped whether a case with this id comes with the game */
export function ownFiles(drawer: Drawer, isShipped: (id: string) => boolean): OwnFiles {
  const files = new Map<string, OwnFile>();
  let opened: Promise<void> | null = null;

  async function readKept(): Promise<void> {
    for (const [key, text] of await drawer.all()) {
      const reading = isText(text) ? await read(text) : null;
      if (isText(text) && reading)
        files.set(key, { text, entry: entryOf(key, text.name, reading) });
    }
  }

  /** False where the browser has no room to keep it: then it is here until the page is closed. */
  async function put(key: string, file: OwnFile): Promise<boolean> {
    files.set(key, file);
    return drawer.put(key, file.text).then(
      () => true,
      () => false,
    );
  }

  async function drop(key: string): Promise<void> {
    files.delete(key);
    await drawer.remove(key);
  }

  /** What puts back what is there now, or nothing where there is nothing. */
  function undoOf(key: string): () => Promise<void> {
    const before = files.get(key);
    return async () => void (await (before ? put(key, before) : drop(key)));
  }

  return {
    open: () => (opened ??= readKept()),
    cases: () => [...files.values()].map(({ entry }) => entry),
    async remove(key) {
      const undo = undoOf(key);
      await drop(key);
      return undo;
    },
    async add(chosen) {
      const name = printable(chosen.name);
      if (chosen.size > limits.bytes) return { kind: 'too-large', file: name, most: kilobytes };
      const text = await chosen.text().then(
        (source) => ({ name, source }),
        () => null, // a folder, or gone meanwhile
      );
      const reading = text && (await read(text));
      if (!text || !reading) return { kind: 'unreadable', file: name };
      const { scenario, findings } = reading;
      if (!scenario) return { kind: 'broken', file: name, findings };
      const key = prefix + scenario.id;
      const before = files.get(key);
      const undo = undoOf(key);
      const lasts = await put(key, { text, entry: entryOf(key, name, reading) });
      return {
        kind: !before ? 'added' : before.text.source === text.source ? 'unchanged' : 'replaced',
        title: scenario.title,
        isShipped: isShipped(scenario.id),
        lasts,
        findings,
        undo,
      };
    },
  };
}

const kilobytes = limits.bytes / 1024;

/** Null where the checker cannot be fetched. It is fetched only now: whoever has no file of their own never needs it. */
async function read({ name, source }: Text): Promise<Reading | null> {
  try {
    const { readScenario } = await import('../scenario/read.ts');
    return readScenario(name, source);
  } catch {
    return null;
  }
}

function entryOf(key: string, name: string, reading: Reading): OnTheShelf {
  const { scenario } = reading;
  return {
    ...shelved(name, reading),
    id: key,
    file: name,
    load: scenario && (() => Promise.resolve(scenario)),
    loadCard: null,
  };
}

/** What a browser kept may be old or edited. */
function isText(data: unknown): data is Text {
  const { name, source } = (data ?? {}) as Record<string, unknown>;
  return typeof name === 'string' && typeof source === 'string' && source.length <= limits.bytes;
}

/** A file's name may hold marks that turn or hide letters, and may be long. */
const printable = (name: string): string => name.replace(/\p{C}/gu, '?').slice(0, 80);
