/** Wires shelf, saves, table and panels together: which page is open, and what its buttons do. */
import { newGame, usualSetting } from '../council/game.ts';
import { asSavedGame, savedGame, settingFor } from '../council/replay.ts';
import type { Scenario } from '../council/scenario.ts';
import type { Game } from '../council/state.ts';
import type { Deal, KeptGame, Problem, ScenarioCard, Settings, Shell } from '../panels/shell.ts';
import { isMeant, noGame, showAddress, usualSeat, type Address } from './address.ts';
import { showPage } from './page.ts';
import { resumeGame } from './resume.ts';
import type { Saves } from './saves.ts';
import { applySettings, loadSettings, storeSettings } from './settings.ts';
import { shelf, type OnTheShelf } from './shelf.ts';
import { mountStage } from './stage.ts';
import { openTable, type LiveTable } from './table.ts';

export interface House {
  goTo(address: Address): Promise<void>;
}

export function openHouse(root: HTMLElement, saves: Saves): House {
  let settings = loadSettings();
  let kept = new Map<string, unknown>(); // what this browser has saved, by scenario
  let table: LiveTable | null = null;
  const listeners = new Set<() => void>();

  const shell: Shell = {
    settings: () => settings,
    change(wanted: Partial<Settings>) {
      settings = { ...settings, ...wanted };
      storeSettings(settings);
      applySettings(settings);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    scenarios: () => shelf.map((entry) => cardOf(entry, kept)),
    play: (id, deal) => void begin(id, deal),
    resume: (id) => void resume(id),
    resumeEarlier: (id) => void resumeEarlier(id),
    leave: () => void start(),
    downloadSave: (id) => download(`${id}.silence.json`, kept.get(id)),
    undo: () => table?.undo() ?? false,
    canUndo: () => (table?.game().moves.length ?? 0) > 0,
    mountStage: (host, at) => mountStage(host, at, shell),
  };

  async function start(): Promise<void> {
    kept = await saves.all();
    table = null;
    showAddress(noGame);
    showPage(root, { kind: 'start', shell });
  }

  function fail(problem: Problem): void {
    table = null;
    showPage(root, { kind: 'problem', shell, problem });
  }

  /** The scenario, or null after the page has said why there is none. */
  async function fetchScenario(id: string): Promise<Scenario | null> {
    const entry = shelf.find((candidate) => candidate.id === id);
    if (!entry) fail({ kind: 'unknown-scenario', id });
    else if (!entry.load) fail({ kind: 'broken-scenario', id, findings: entry.findings });
    else return entry.load();
    return null;
  }

  async function begin(id: string, deal: Deal): Promise<void> {
    const scenario = await fetchScenario(id);
    if (!scenario) return;
    if (hasMoves(kept.get(id))) await keepAs(earlier(id), kept.get(id));
    const { seed = anySeed(), seat = usualSeat, difficulty = settings.difficulty } = deal;
    sitDown(newGame(scenario, seed, settingFor(scenario, { seats: [seat], difficulty })));
  }

  async function resumeEarlier(id: string): Promise<void> {
    const [present, before] = [kept.get(id), kept.get(earlier(id))];
    await keepAs(id, before);
    await keepAs(earlier(id), present);
    await resume(id);
  }

  async function keepAs(key: string, data: unknown): Promise<void> {
    if (data === undefined) {
      kept.delete(key);
      await saves.remove(key);
    } else {
      kept.set(key, data);
      await saves.put(key, data);
    }
  }

  async function resume(id: string): Promise<void> {
    const scenario = await fetchScenario(id);
    if (!scenario) return;
    kept = await saves.all();
    const resumed = resumeGame(scenario, kept.get(id));
    if ('problem' in resumed) fail(resumed.problem);
    else sitDown(resumed.game);
  }

  function sitDown(game: Game): void {
    const { id } = game.scenario;
    const { seats, difficulty } = game.setting;
    const keep = (now: Game): void => {
      kept.set(id, savedGame(now));
      void saves.put(id, savedGame(now));
    };
    table = openTable(game, keep);
    keep(game);
    showAddress({ scenario: id, seed: game.seed, seat: seats[0] ?? null, difficulty });
    showPage(root, { kind: 'game', shell, table });
  }

  return {
    /** An address that names a game resumes it where it was left, and begins it otherwise. */
    async goTo(address) {
      applySettings(settings);
      kept = await saves.all();
      const { scenario } = address;
      if (scenario === null) return start();
      const save = asSavedGame(kept.get(scenario));
      if (kept.has(scenario) && (!save || isMeant(address, save))) return resume(scenario);
      return begin(scenario, dealOf(address));
    },
  };
}

/** Where a game is set aside when another of the same scenario begins: nothing is lost by starting again. */
const earlier = (id: string): string => `${id}/earlier`;

/** Anything but a game in which nothing has happened yet. */
const hasMoves = (data: unknown): boolean =>
  data !== undefined && asSavedGame(data)?.moves.length !== 0;

/** An address that names a seed means the usual setting where it says nothing else, for whoever follows it. */
function dealOf({ seed, seat, difficulty }: Address): Deal {
  return {
    ...(seed !== null && { seed, difficulty: usualSetting.difficulty }),
    ...(seat !== null && { seat }),
    ...(difficulty !== null && { difficulty }),
  };
}

function cardOf(entry: OnTheShelf, kept: ReadonlyMap<string, unknown>): ScenarioCard {
  const { id, title, summary, rounds, allies, partner, findings } = entry;
  const keptGame = (data: unknown): KeptGame | null => {
    const save = asSavedGame(data);
    const ended = save?.moves.filter(({ kind }) => kind === 'end-round').length ?? 0;
    return (
      save && {
        round: Math.min(ended + 1, rounds),
        rounds,
        moves: save.moves.length,
        seed: save.seed,
        seat: save.seats[0] ?? usualSeat,
        difficulty: save.difficulty,
      }
    );
  };
  return {
    id,
    title,
    summary: summary ?? { en: '', fr: '' },
    allies,
    partner,
    findings,
    saved: keptGame(kept.get(id)),
    earlier: keptGame(kept.get(earlier(id))),
  };
}

/** Chance belongs to the shell: the rule book only ever sees the seed. Short enough to read out in class. */
const anySeed = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % 10_000;

function download(name: string, data: unknown): void {
  const url = URL.createObjectURL(
    new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
