/** What every move's file exports, and what several of them need. */
import { toWrite } from '../clone.ts';
import { charts } from '../charts/run.ts';
import { constants } from '../model/constants.ts';
import { tablesOf } from '../model/tables.ts';
import { allyState, clamp, type Situation } from '../model/terms.ts';
import type { Ally, AllyId, ProvisionId, RedLine, Scenario, Stance } from '../scenario.ts';
import type { AllyState, Desk, Heard, SpokenOf } from '../state.ts';
import type { Cost, Move, MoveKind, Refusal, Role, Seat } from './types.ts';

export type MoveOf<K extends MoveKind> = Move & { kind: K };

export interface Rule<K extends MoveKind> {
  /** Who may make it. */
  who: readonly Role[];
  /** What it takes; asked only of a move that `refuse` lets pass or refuses for want of means. */
  cost(situation: Situation, move: MoveOf<K>): Cost;
  /** The guard: null where the move is legal, means and turn aside. */
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

const nothing: Heard = { level: null, talks: 0, revealed: [], stance: null };

/** What a seat has learned of an ally. */
export const heardBy = ({ heard }: AllyState, seat: Seat): Heard => heard[seat] ?? nothing;

/** Sounded out by the chair. */
export const isSoundedOut = ({ state }: Situation, ally: AllyId): boolean =>
  heardBy(allyState(state, ally), 'chair').level !== null;

/** Does this seat know that the red line is there? */
export const isKnown = ({ state }: Situation, ally: Ally, line: RedLine, seat: Seat): boolean =>
  line.known ||
  seat === ally.id ||
  heardBy(allyState(state, ally.id), seat).revealed.includes(redLineTermKey(line.id));

/** Has the ally told anybody? Then its instructions on it are firm. */
export const isStated = ({ state }: Situation, ally: Ally, line: RedLine): boolean =>
  line.known ||
  Object.values(allyState(state, ally.id).heard).some(({ revealed }) =>
    revealed.includes(redLineTermKey(line.id)),
  );

export function reveal(desk: Desk, ally: AllyId, seat: Seat, keys: readonly string[]): void {
  const mine = toWrite(desk, ally);
  const before = heardBy(mine, seat);
  const revealed = [...new Set([...before.revealed, ...keys])].sort();
  mine.heard = { ...mine.heard, [seat]: { ...before, revealed } };
}

/** What an ally does before everybody's eyes shows every person's seat, and the chair, where it stands. */
export function show(desk: Desk, ally: AllyId, keys: readonly string[]): void {
  for (const seat of new Set(['chair', ...desk.state.persons])) {
    if (seat !== ally && seat !== 'partner') reveal(desk, ally, seat, keys);
  }
}

export function changeTrust(desk: Desk, ally: AllyId, by: number): void {
  const mine = toWrite(desk, ally);
  mine.trust = clamp(mine.trust + by, -1, 1);
}

/** Said to all: what it told one or the other in private is overtaken. */
export function express(desk: Desk, ally: AllyId, stance: Stance, date = desk.state.date): void {
  const mine = toWrite(desk, ally);
  mine.chart = charts.ally.step(mine.chart, { type: 'stance.expressed', stance });
  mine.since = date;
  mine.of = onTheTable(desk);
  mine.heard = Object.fromEntries(
    Object.entries(mine.heard).map(([seat, heard]) => [seat, { ...heard, stance: null }]),
  );
}

export const onTheTable = ({ state }: Situation): SpokenOf => ({
  revision: state.revision,
  assurances: state.assurances.length,
});

/** The last stance that an ally has expressed as far as this seat heard it, with its date and what it was said of. */
export function stanceTo(
  mine: AllyState,
  seat: Seat,
): { shown: Stance; date: string | null; of: SpokenOf } {
  return heardBy(mine, seat).stance ?? { shown: mine.chart.stance, date: mine.since, of: mine.of };
}

/** The next gains an ally would speak of: the most salient ones not yet revealed to this seat. */
export function nextGains(
  { scenario, state }: Situation,
  ally: Ally,
  seat: Seat,
  count: number,
): string[] {
  const { revealed } = heardBy(allyState(state, ally.id), seat);
  return scenario.provisions
    .map(({ id }) => ({ key: `gain:${id}`, salience: ally.positions[id]?.salience ?? 0 }))
    .filter(({ key }) => !revealed.includes(key))
    .sort((a, b) => b.salience - a.salience || (a.key < b.key ? -1 : 1))
    .slice(0, count)
    .map(({ key }) => key);
}

/** A stated red line makes instructions firm: no new words are needed for a no. */
export function stateRedLine(desk: Desk, ally: AllyId): void {
  const mine = toWrite(desk, ally);
  mine.chart = charts.ally.step(mine.chart, { type: 'redLine.stated' });
}

/** A public act of the chair before those are consulted whom the text touches most: they hold it against it. */
export function goPublic(desk: Desk, by: Seat): void {
  if (by !== 'chair') return;
  for (const id of desk.scenario.consultFirst) {
    if (!isSoundedOut(desk, id)) grieve(desk, id);
  }
}

export function grieve(desk: Desk, ally: AllyId): void {
  const mine = toWrite(desk, ally);
  if (mine.grieved) return;
  mine.grieved = true;
  changeTrust(desk, ally, -constants.grievanceTrust);
  desk.emit({ kind: 'ally.grieved', ally });
}

/** How much an ally heeds another, relative to the one it heeds most: 0-1. */
export function heeded({ scenario }: Situation, ally: AllyId, other: AllyId): number {
  const { heeds, index } = tablesOf(scenario);
  const row = heeds[index.get(ally) ?? -1] ?? [];
  const most = Math.max(0, ...row);
  return most === 0 ? 0 : (row[index.get(other) ?? -1] ?? 0) / most;
}

export const isNearDeadline = ({ state }: Situation): boolean =>
  state.round > constants.nearDeadline * state.rounds;

export const hasProvision = ({ provisions }: Scenario, id: ProvisionId): boolean =>
  provisions.some((provision) => provision.id === id);
