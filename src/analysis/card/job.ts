/** A piece of work for one core: some games of one line. Plain data in, plain data out. */
import { isAgreed, outcomeOf } from '../../council/closing.ts';
import { ambition } from '../../council/draft.ts';
import type { Outcome } from '../../council/events.ts';
import type { Move } from '../../council/moves/types.ts';
import type { AllyId, Scenario } from '../../council/scenario.ts';
import type { Game, Setting } from '../../council/state.ts';
import { best, type Plan } from '../bots/best.ts';
import { greedyFamily } from '../bots/greedy.ts';
import { random } from '../bots/random.ts';
import { untouched, type Line } from '../lines.ts';
import { playLine } from '../run.ts';
import { changed, type Change } from './changes.ts';
import { shufflesOf, type Shuffled } from './shuffles.ts';

export interface Job {
  line: string | Plan; // a bot by name, or a plan
  seeds: number[];
  setting: Setting;
  change?: Change; // of the scenario, beforehand
  shuffles?: number; // other orders to try of each game that was agreed
}

/** What a card needs to know of a game. */
export interface Result {
  seed: number;
  outcome: Outcome;
  date: string; // of its end
  agreed: boolean;
  ambition: number; // of the text on the table at the end
  first: Move | null; // first move
  length: number; // moves beside the ends of rounds
  writers: AllyId[]; // at the last silence
  objected: AllyId[]; // all that wrote at any silence, or could not live with the text at the last one
  shuffled: Shuffled;
}

export const bots: Record<string, Line> = {
  untouched,
  random,
  ...Object.fromEntries(greedyFamily.map(({ name, line }) => [name, line])),
};

/** The greedy chair that stands for its family: that of the game's own empty chair. */
export const usual = 'greedy 0.3/0';

export function work(scenario: Scenario, job: Job): Result[] {
  const { line, seeds, setting, change, shuffles = 0 } = job;
  const chosen = typeof line === 'string' ? bots[line] : best(line);
  if (!chosen) throw new Error(`no bot ${JSON.stringify(line)}`);
  const played = change ? changed(scenario, change) : scenario;
  return seeds.map((seed) => resultOf(playLine(played, seed, chosen, setting), shuffles));
}

function resultOf(game: Game, shuffles: number): Result {
  const { scenario, seed, state, moves, events } = game;
  const outcome = outcomeOf(state.council) ?? 'deferred';
  const agreed = isAgreed(outcome);
  const played = moves.filter(({ kind }) => kind !== 'end-round');
  const letters = events.flatMap((event) => (event.kind === 'letter.arrived' ? [event.ally] : []));
  return {
    seed,
    outcome,
    date: state.date,
    agreed,
    ambition: ambition(scenario, state.text),
    first: played[0] ?? null,
    length: played.length,
    writers: state.last?.writers.map(({ ally }) => ally) ?? [],
    objected: [...new Set([...letters, ...(state.last?.blockers ?? [])])].sort(),
    shuffled: shufflesOf(game, agreed ? shuffles : 0),
  };
}
