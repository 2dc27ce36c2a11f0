/** Wires shelf, saves, table and panels together: which page is open, and what its buttons do. */
import { newGame, usualSetting } from '../council/game.ts';
import { asSavedGame, replayWhatFits, settingFor } from '../council/replay.ts';
import type { Scenario } from '../council/scenario.ts';
import type { Game } from '../council/state.ts';
import type { Deal, FileNews, Problem, Settings, Shell } from '../panels/shell.ts';
import { analyse } from './analyst/analyst.ts';
import { isMeant, noGame, readAddress, showAddress, usualSeat, type Address } from './address.ts';
import { bulletinBoard } from './bulletin.ts';
import { cardPageOf } from './card.ts';
import { followFiles, type SavedFile } from './follow.ts';
import type { Games } from './games.ts';
import { isOwn, plainId, type OwnFiles } from './own-files.ts';
import { showPage } from './page.ts';
import { resumeGame } from './resume.ts';
import { applySettings, loadSettings, storeSettings } from './settings.ts';
import { reshelve, shipped, type OnTheShelf } from './shelf.ts';
import { mountStage } from './stage.ts';
import { openTable, type LiveTable } from './table.ts';

export interface House {
  goTo(address: Address): Promise<void>;
}

export function openHouse(root: HTMLElement, games: Games, own: OwnFiles): House {
  let settings = loadSettings();
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
    scenarios: () => cases().map((entry) => games.cardOf(entry)),
    play: (id, deal) => void begin(id, deal),
    resume: (id) => void resume(id),
    resumeEarlier: (id) => void games.swap(id).then(() => resume(id)),
    replayWhatFits: (id) => void replayKept(id),
    addFile: (file) => own.add(file),
    removeFile: (id) => removeFile(id),
    openCard: (id) => void openCard(id),
    leave: () => void start(),
    downloadSave: (id) => download(`${plainId(id)}.silence.json`, games.get(id)),
    undo: () => table?.undo() ?? false,
    canUndo: () => (table?.game().moves.length ?? 0) > 0,
    debrief: (listener) => (table ? analyse(table.game(), listener) : () => undefined),
    mountStage: (host, at) => mountStage(host, at, shell),
  };
  const bulletins = bulletinBoard(shell);

  const cases = (): OnTheShelf[] => [...shipped(), ...own.cases()];

  async function start(): Promise<void> {
    await Promise.all([games.refresh(), own.open()]);
    table = null;
    bulletins.clear();
    showAddress(noGame);
    showPage(root, { kind: 'start', shell });
  }

  function fail(problem: Problem): void {
    table = null;
    showPage(root, { kind: 'problem', shell, problem });
  }

  /** The scenario under its name on the shelf, or null after the page has said why there is none. */
  async function fetchScenario(id: string): Promise<Scenario | null> {
    if (isOwn(id)) await own.open();
    const entry = cases().find((candidate) => candidate.id === id);
    if (entry?.load) return { ...(await entry.load()), id };
    if (entry) fail({ kind: 'broken-scenario', id, findings: entry.findings });
    else if (isOwn(id)) fail({ kind: 'unknown-file', id: plainId(id) });
    else fail({ kind: 'unknown-scenario', id });
    return null;
  }

  async function begin(id: string, deal: Deal): Promise<void> {
    const scenario = await fetchScenario(id);
    if (!scenario) return;
    await games.setAside(id);
    const { seed = anySeed(), seat = usualSeat, difficulty = settings.difficulty } = deal;
    sitDown(newGame(scenario, seed, settingFor(scenario, { seats: [seat], difficulty })));
  }

  async function resume(id: string): Promise<void> {
    const scenario = await fetchScenario(id);
    if (!scenario) return;
    await games.refresh();
    const resumed = resumeGame(scenario, games.get(id));
    if ('problem' in resumed) fail(resumed.problem);
    else sitDown(resumed.game);
  }

  /** The save of another version of the scenario is set aside: it can still be downloaded from there. */
  async function replayKept(id: string): Promise<void> {
    const scenario = await fetchScenario(id);
    const save = asSavedGame(games.get(id));
    if (!scenario || !save) return;
    await games.setAside(id);
    sitDownAgain(scenario, save);
  }

  function sitDownAgain(scenario: Scenario, before: Parameters<typeof replayWhatFits>[1]): void {
    const { game, dropped } = replayWhatFits(scenario, before);
    sitDown(game);
    bulletins.post({ kind: 'replayed', moves: game.moves.length, dropped });
  }

  async function removeFile(id: string): Promise<FileNews> {
    const entry = cases().find((candidate) => candidate.id === id);
    const undos = [await own.remove(id), await games.remove(id)];
    return {
      kind: 'removed',
      title: entry?.title ?? { en: id, fr: id },
      undo: async () => void (await Promise.all(undos.map((undo) => undo()))),
    };
  }

  /** A file was saved under the development server: the game goes on with it, or with its last good version. */
  async function follow({ id, scenario, shelved }: SavedFile): Promise<void> {
    reshelve(id, shelved && { ...shelved, load: scenario && (() => Promise.resolve(scenario)) });
    const game = table?.game();
    if (!game) return goTo(readAddress(location.search));
    if (game.scenario.id !== id || !shelved) return;
    if (!scenario) return bulletins.post({ kind: 'broken', findings: shelved.findings });
    bulletins.clear('broken');
    if (scenario.hash !== game.scenario.hash)
      sitDownAgain({ ...scenario, id }, { ...game.setting, seed: game.seed, moves: game.moves });
  }

  async function openCard(id: string): Promise<void> {
    const scenario = await fetchScenario(id);
    if (!scenario) return;
    const card = await cases()
      .find((entry) => entry.id === id)
      ?.loadCard?.();
    if (!card) return fail({ kind: 'no-card', id });
    table = null;
    showAddress({ ...noGame, card: id });
    showPage(root, { kind: 'card', shell, ...cardPageOf(scenario, card) });
  }

  function sitDown(game: Game): void {
    const { id } = game.scenario;
    const { seats, difficulty } = game.setting;
    table = openTable(game, (now) => {
      bulletins.clear('replayed');
      games.keep(now);
    });
    games.keep(game);
    showAddress({ ...noGame, scenario: id, seed: game.seed, seat: seats[0] ?? null, difficulty });
    showPage(root, { kind: 'game', shell, table });
  }

  /** An address that names a game resumes it where it was left, and begins it otherwise. */
  async function goTo(address: Address): Promise<void> {
    await games.refresh();
    const { scenario, card } = address;
    if (card !== null) return openCard(card);
    if (scenario === null) return start();
    const save = asSavedGame(games.get(scenario));
    if (games.has(scenario) && (!save || isMeant(address, save))) return resume(scenario);
    return begin(scenario, dealOf(address));
  }

  applySettings(settings);
  followFiles((file) => void follow(file));
  return { goTo };
}

/** An address that names a seed means the usual setting where it says nothing else, for whoever follows it. */
function dealOf({ seed, seat, difficulty }: Address): Deal {
  return {
    ...(seed !== null && { seed, difficulty: usualSetting.difficulty }),
    ...(seat !== null && { seat }),
    ...(difficulty !== null && { difficulty }),
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
