/** What every move's file exports, and what several of them need. */
import { charts } from '../charts/run.ts';
import { constants } from '../model/constants.ts';
import { allyState, clamp, type Situation } from '../model/terms.ts';
import type { Ally, AllyId, RedLine, Scenario } from '../scenario.ts';
import type { Desk } from '../state.ts';
import type { Cost, Move, MoveKind, Refusal } from './types.ts';

export type MoveOf<K extends MoveKind> = Extract<Move, { kind: K }>;

export interface Rule<K extends MoveKind> {
  /** What it takes; asked only of a move that `refuse` lets pass or refuses for want of means. */
  cost(situation: Situation, move: MoveOf<K>): Cost;
  /** The guard: null where the move is legal, means aside. */
  refuse(situation: Situation, move: MoveOf<K>): Refusal | null;
  apply(desk: Desk, move: MoveOf<K>): void;
}

export const allyOf = (scenario: Scenario, id: AllyId): Ally | undefined =>
  scenario.allies.find((ally) => ally.id === id);

export function mustAlly(scenario: Scenario, id: AllyId): Ally {
  const ally = allyOf(scenario, id);
  if (!ally) throw new Error(`no ally ${id}`);
  return ally;
}

export const redLineTermKey = (redLine: string): string => `red-line:${redLine}`;

export const isKnown = ({ state }: Situation, ally: Ally, line: RedLine): boolean =>
  line.known || allyState(state, ally.id).revealed.includes(redLineTermKey(line.id));

export function reveal(desk: Desk, ally: AllyId, keys: readonly string[]): void {
  const mine = allyState(desk.state, ally);
  mine.revealed = [...new Set([...mine.revealed, ...keys])].sort();
}

export function changeTrust(desk: Desk, ally: AllyId, by: number): void {
  const mine = allyState(desk.state, ally);
  mine.trust = clamp(mine.trust + by, -1, 1);
}

/** The next gains an ally would speak of: the most salient ones not yet revealed. */
export function nextGains({ scenario, state }: Situation, ally: Ally, count: number): string[] {
  const { revealed } = allyState(state, ally.id);
  return scenario.provisions
    .map(({ id }) => ({ key: `gain:${id}`, salience: ally.positions[id]?.salience ?? 0 }))
    .filter(({ key }) => !revealed.includes(key))
    .sort((a, b) => b.salience - a.salience || (a.key < b.key ? -1 : 1))
    .slice(0, count)
    .map(({ key }) => key);
}

/** A stated red line makes instructions firm: no new words are needed for a no. */
export function stateRedLine(desk: Desk, ally: AllyId): void {
  const mine = allyState(desk.state, ally);
  mine.chart = charts.ally.step(mine.chart, { type: 'redLine.stated' });
}

/** A public act before those are consulted whom the text touches most: they hold it against the chair. */
export function goPublic(desk: Desk): void {
  for (const id of desk.scenario.consultFirst) {
    if (allyState(desk.state, id).soundedOut === null) grieve(desk, id);
  }
}

export function grieve(desk: Desk, ally: AllyId): void {
  const mine = allyState(desk.state, ally);
  if (mine.grieved) return;
  mine.grieved = true;
  changeTrust(desk, ally, -constants.grievanceTrust);
  desk.emit({ kind: 'ally.grieved', ally });
}
