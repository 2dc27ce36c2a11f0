/** `newGame` and `play`: the only ways a game comes to be and changes. */
import { charts } from './charts/run.ts';
import { openingText } from './draft.ts';
import { draw } from './draws.ts';
import type { GameEvent } from './events.ts';
import { hash } from './hash.ts';
import { privateLine } from './model/silence.ts';
import type { Situation } from './model/terms.ts';
import { rules } from './moves/index.ts';
import type { Rule } from './moves/rule.ts';
import type { Cost, Move, MoveKind, Refusal } from './moves/types.ts';
import type { Ally, Scenario } from './scenario.ts';
import { redLineKey, type AllyState, type Desk, type Game, type GameState } from './state.ts';

/** Changes whenever the same scenario, seed and moves could give another game. */
export const engineVersion = '1';

/** @param seed a whole number from 0 to 2³² − 1 */
export function newGame(scenario: Scenario, seed: number): Game {
  const { allies, calendar } = scenario;
  const state: GameState = {
    round: 1,
    date: calendar.opens,
    council: charts.council.initial(),
    game: charts.game.step(charts.game.initial(), { type: 'game.opened' }),
    text: openingText(scenario),
    revision: 0,
    amendedOn: null,
    slots: calendar.slotsPerRound,
    capital: scenario.capital.value,
    hurt: scenario.hurt.value / 100,
    allies: Object.fromEntries(allies.map((ally) => [ally.id, atTheOpening(ally)])),
    assurances: [],
    played: {},
    silence: null,
    silences: 0,
    last: null,
    lines: Object.fromEntries(
      allies.map(({ id }) => [id, privateLine(draw(seed, 'private-line', id, 0))]),
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
  return {
    scenario,
    seed,
    state,
    moves: [],
    events: [{ kind: 'game.opened', round: 1, date: calendar.opens }],
  };
}

function atTheOpening(ally: Ally): AllyState {
  let chart = charts.ally.initial();
  if (ally.onRecord) chart = charts.ally.step(chart, { type: 'wentPublic' });
  if (ally.stance)
    chart = charts.ally.step(chart, { type: 'stance.expressed', stance: ally.stance.shown });
  return {
    chart,
    since: ally.stance?.date ?? null,
    soundedOut: null,
    talks: 0,
    contact: 0,
    trust: ally.trust.value / 100,
    argument: 0,
    grieved: false,
    letters: 0,
    revealed: [],
    exposure: 0,
    salience: {},
    brokers: [],
  };
}

export type Played = { game: Game; events: GameEvent[]; refusal: null } | { refusal: Refusal };

/** Plays one move. The game given is never changed; a refusal names what stands in the way. */
export function play(game: Game, move: Move): Played {
  const refusal = refusalOf(game, move);
  return refusal ? { refusal } : carryOut(game, move);
}

/** What a legal move would do if there were means enough; null where it is not legal. */
export function suppose(game: Game, move: Move): Game | null {
  return guardOf(game, move) ? null : carryOut(game, move).game;
}

function carryOut(game: Game, move: Move): Extract<Played, { refusal: null }> {
  const { scenario, seed } = game;
  const state = JSON.parse(JSON.stringify(game.state)) as GameState;
  const events: GameEvent[] = [];
  const desk: Desk = {
    scenario,
    seed,
    state,
    emit: (event) => events.push({ ...event, round: state.round, date: state.date }),
  };
  const { slots, capital } = costOf(game, move);
  state.slots -= slots;
  state.capital -= capital;
  ruleOf(move).apply(desk, move);
  return {
    game: {
      scenario,
      seed,
      state,
      moves: [...game.moves, move],
      events: [...game.events, ...events],
    },
    events,
    refusal: null,
  };
}

/** Why a move is not possible now, or null. */
export function refusalOf(game: Situation, move: Move): Refusal | null {
  const refusal = guardOf(game, move);
  if (refusal) return refusal;
  const { slots, capital } = costOf(game, move);
  if (slots > game.state.slots) return { code: 'slots', needed: slots, left: game.state.slots };
  if (capital > game.state.capital)
    return { code: 'capital', needed: capital, left: game.state.capital };
  return null;
}

/** The guard alone, means aside. */
function guardOf(game: Situation, move: Move): Refusal | null {
  if (game.state.game === 'debrief') return { code: 'game-over' };
  if (!Object.hasOwn(rules, move.kind)) return { code: 'unknown', what: String(move.kind) };
  return ruleOf(move).refuse(game, move);
}

export const costOf = (situation: Situation, move: Move): Cost =>
  ruleOf(move).cost(situation, move);

/** TypeScript cannot see that a rule and its own move belong together. */
const ruleOf = (move: Move): Rule<MoveKind> => rules[move.kind] as unknown as Rule<MoveKind>;

/** One fingerprint of the whole state: SHA-256 of its canonical form. */
export const hashOf = (game: Game): string => hash(game.state);
