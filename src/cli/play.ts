import { parseArgs } from 'node:util';
import { recordOf, type GameRecord } from '../analysis/run.ts';
import { isMove } from '../council/moves/is-move.ts';
import { difficulties } from '../council/model/difficulty.ts';
import type { Move } from '../council/moves/types.ts';
import { asSavedGame, isDifficulty, isSeed, replay, type SavedGame } from '../council/replay.ts';
import type { Scenario } from '../council/scenario.ts';
import type { Setting } from '../council/state.ts';
import { botFor, botNames, type Bot } from './bots.ts';
import { readText } from './files.ts';
import { openScenario } from './open.ts';

/**
 * Plays a bot's line, or a given list of moves, once for each seed; or a saved game once.
 * Exit code: 0 fine, 1 findings, a refused move or no plan to play, 2 usage.
 */
export async function playFile(args: readonly string[]): Promise<number> {
  const options = read(args);
  if (!options) return 2;
  const scenario = openScenario(options.file);
  if (typeof scenario === 'number') return scenario;
  const setting: Setting = { seats: ['chair'], difficulty: options.difficulty };
  const bot =
    options.game || options.moves ? null : await botFor(scenario, { ...options, setting });
  for (const record of records(scenario, options, setting, bot)) {
    if (record === null) return 1;
    process.stdout.write(`${options.json ? JSON.stringify(record) : sentence(record)}\n`);
  }
  return 0;
}

type Options = NonNullable<ReturnType<typeof read>>;

/** Null, after saying why, where a given move is refused or there is no plan to play. */
function* records(
  scenario: Scenario,
  { game, moves, from, to }: Options,
  setting: Setting,
  bot: Bot | null,
): Generator<GameRecord | null> {
  if (game) return yield given(scenario, game.seed, game.moves, game);
  for (let seed = from; seed <= to; seed++) {
    if (moves) yield given(scenario, seed, moves, setting);
    else yield bot ? recordOf(bot(seed)) : noPlan();
  }
}

function noPlan(): null {
  process.stderr.write('no plan was found that the purse can pay\n');
  return null;
}

function given(
  scenario: Scenario,
  seed: number,
  moves: readonly Move[],
  setting: Setting,
): GameRecord | null {
  const { game, refusedAt } = replay(scenario, seed, moves, setting);
  if (refusedAt === null) return recordOf(game);
  process.stderr.write(
    `seed ${seed}: move ${refusedAt + 1} (${moves[refusedAt]?.kind}) is refused\n`,
  );
  return null;
}

const sentence = ({ seed, outcome, date, writers, ambition }: GameRecord): string =>
  `seed ${seed}: ${outcome} on ${date}, ambition ${ambition.toFixed(2)}, letters from ${writers.join(' ') || 'nobody'}`;

function read(args: readonly string[]) {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        line: { type: 'string', default: 'untouched' },
        omniscient: { type: 'boolean', default: false },
        moves: { type: 'string' },
        game: { type: 'string' },
        difficulty: { type: 'string', default: 'standard' },
        seeds: { type: 'string', default: '1' },
        json: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return usage(error instanceof Error ? error.message : 'bad arguments');
  }
  const { positionals, values } = parsed;
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) return usage('one FILE is needed');
  const { line, omniscient } = values;
  if (!botNames.includes(line)) return usage(`no line ${line}; known: ${botNames.join(', ')}`);
  const [from, to = from] = values.seeds.split('-').map(Number);
  if (!isSeed(from) || !isSeed(to) || to < from)
    return usage(`seeds are written A-B, as in 1-200, not ${values.seeds}`);
  const difficulty: unknown = values.difficulty;
  if (!isDifficulty(difficulty)) {
    return usage(`no difficulty ${values.difficulty}; known: ${difficulties.join(', ')}`);
  }
  const moves = values.moves === undefined ? null : readMoves(values.moves);
  const game = values.game === undefined ? null : readGame(values.game);
  if (moves === undefined || game === undefined) return null;
  return { file, line, omniscient, moves, game, difficulty, from, to, json: values.json };
}

/** Undefined where the file is no saved game. */
function readGame(file: string): SavedGame | undefined {
  const game = asSavedGame(readJson(file));
  if (game) return game;
  process.stderr.write(`${file}: not a saved game\n`);
  return undefined;
}

/** Undefined where the file is no list of moves. */
function readMoves(file: string): Move[] | undefined {
  const data = readJson(file);
  if (Array.isArray(data) && data.every(isMove)) return data;
  process.stderr.write(`${file}: not a JSON list of moves\n`);
  return undefined;
}

/** Undefined where there is no such file, or no JSON in it. */
function readJson(file: string): unknown {
  const source = readText(file);
  try {
    return source === null ? undefined : (JSON.parse(source) as unknown);
  } catch {
    return undefined;
  }
}

function usage(message: string): null {
  process.stderr.write(`${message}\n`);
  return null;
}
