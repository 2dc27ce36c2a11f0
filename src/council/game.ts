/** `newGame` and `play`: the only ways a game comes to be and changes. */
import { act, refusalOf } from './act.ts';
import { charts } from './charts/run.ts';
import { cloneOf } from './clone.ts';
import { openingText } from './draft.ts';
import { draw } from './draws.ts';
import { advise } from './engine/adviser.ts';
import type { GameEvent } from './events.ts';
import { hash } from './hash.ts';
import { privateLine } from './model/silence.ts';
import type { Move, Refusal } from './moves/types.ts';
import { fullPurses } from './purse.ts';
import type { Ally, Scenario } from './scenario.ts';
import {
  redLineKey,
  type AllyState,
  type Desk,
  type Game,
  type GameState,
  type Setting,
} from './state.ts';
import { standing } from './standing.ts';
import { advance } from './turns.ts';

/** Changes whenever the same scenario, seed, setting and moves could give another game. */
export const engineVersion = '3';

/** One person in the chair, at standard difficulty. */
export const usualSetting: Setting = { seats: ['chair'], difficulty: 'standard' };

/** @param seed a whole number from 0 to 2³² − 1 */
export function newGame(scenario: Scenario, seed: number, setting: Setting = usualSetting): Game {
  const state = opening(scenario, seed, setting);
  const game: Game = {
    scenario,
    seed,
    setting,
    state,
    moves: [],
    events: [{ kind: 'game.opened', round: 1, date: scenario.calendar.opens }],
  };
  const desk = deskOf(game, state, game.events);
  advance(desk);
  return game;
}

function opening(scenario: Scenario, seed: number, { seats, difficulty }: Setting): GameState {
  const { allies, calendar } = scenario;
  return {
    difficulty,
    persons: [...seats].sort(),
    done: [],
    round: 1,
    rounds: calendar.rounds,
    date: calendar.opens,
    council: charts.council.initial(),
    game: charts.game.step(charts.game.initial(), { type: 'game.opened' }),
    text: openingText(scenario),
    revision: 0,
    amendedOn: null,
    purses: fullPurses(scenario),
    slotsNext: 0,
    hurt: scenario.hurt.value / 100,
    spotlight: 0,
    briefedIn: 0,
    tourIn: 0,
    metIn: {},
    partnerSide: null,
    allies: Object.fromEntries(allies.map((ally) => [ally.id, atTheOpening(ally)])),
    assurances: [],
    proposals: [],
    brackets: [],
    reservations: [],
    escalationAsked: [],
    advised: false,
    played: {},
    happened: [],
    silence: null,
    silences: 0,
    broken: 0,
    last: null,
    lines: Object.fromEntries(
      allies.map(({ id }) => [id, privateLine(draw(seed, 'private-line', id, 0), difficulty)]),
    ),
    redLines: Object.fromEntries(
      allies.flatMap(({ id, redLines }) =>
        redLines.map((line) => {
          const key = redLineKey(id, line.id);
          return [key, draw(seed, 'red-line', key, 0) < line.certainty];
        }),
      ),
    ),
  };
}

function atTheOpening(ally: Ally): AllyState {
  let chart = charts.ally.initial();
  if (ally.onRecord) chart = charts.ally.step(chart, { type: 'saidNo' });
  if (ally.stance)
    chart = charts.ally.step(chart, { type: 'stance.expressed', stance: ally.stance.shown });
  return {
    chart,
    since: ally.stance?.date ?? null,
    of: { revision: 0, assurances: 0 },
    heard: {},
    contact: 0,
    trust: ally.trust.value / 100,
    argument: 0,
    caucus: 0,
    grieved: false,
    letters: 0,
    hardened: 0,
    exposure: 0,
    salience: {},
    brokers: [],
    asked: [],
    dearer: [],
  };
}

export type Played = { game: Game; events: GameEvent[]; refusal: null } | { refusal: Refusal };

/** Plays one move. The game given is never changed; a refusal names what stands in the way. */
export function play(game: Game, move: Move): Played {
  const refusal = refusalOf(game, move);
  if (refusal) return { refusal };
  return move.kind === 'take-back' ? takeBack(game, move) : carryOut(game, move);
}

function carryOut(game: Game, move: Move): Extract<Played, { refusal: null }> {
  const state = cloneOf(game.state);
  const events: GameEvent[] = [];
  const desk = deskOf(game, state, events);
  act(desk, move);
  if (move.kind === 'advice') advise(desk);
  else state.advised = false;
  advance(desk);
  return {
    game: {
      ...game,
      state,
      moves: [...game.moves, move],
      events: [...game.events, ...events],
    },
    events,
    refusal: null,
  };
}

const deskOf = ({ scenario, seed }: Game, state: GameState, events: GameEvent[]): Desk => ({
  scenario,
  seed,
  state,
  owned: new Set(),
  emit: (event) => events.push({ ...event, round: state.round, date: state.date }),
});

/** The game as it would be without the last move that still stands. Both stay in the list of moves. */
function takeBack(game: Game, move: Move): Played {
  const left = standing(game.moves);
  if (left.length === 0) return { refusal: { code: 'nothing-to-take-back' } };
  let before = newGame(game.scenario, game.seed, game.setting);
  for (const each of left.slice(0, -1)) {
    const played = play(before, each);
    if (played.refusal) return played;
    before = played.game;
  }
  const { round, date } = before.state;
  const events: GameEvent[] = [{ kind: 'move.taken-back', round, date }];
  return {
    game: { ...before, moves: [...game.moves, move], events: [...before.events, ...events] },
    events,
    refusal: null,
  };
}

/** One fingerprint of the whole state: SHA-256 of its canonical form. */
export const hashOf = (game: Game): string => hash(game.state);
