/**
 * The terms of an ally's receipt. Formula numbers are those of `docs/model.md`. The model works on rows of numbers,
 * one for each ally, in the order of `termsOf`; whoever shows a receipt puts their names to them.
 */
import type { Text } from '../draft.ts';
import type { Ally, ProvisionId, Scenario } from '../scenario.ts';
import type { AllyState, GameState } from '../state.ts';
import type { TermCode } from '../table.ts';
import { constants } from './constants.ts';
import { exp } from './exact.ts';
import { readingOf } from './reading.ts';
import { crossedRedLine } from './red-lines.ts';
import { pressureAt, profileOf, tablesOf, type Profile } from './tables.ts';

interface TermName {
  key: string; // `gain:form`, `trust` …
  code: TermCode;
  provision: ProvisionId | null; // for `gain`
}

export interface ModelTerm extends TermName {
  value: number; // unrounded; 1 is the whole scale
}

/** Where the game stands, as far as the model cares. */
export type Situation = { scenario: Scenario; state: GameState };

/** After the gains, in this order. The last two depend on the other allies. */
const others = [
  'stalemate',
  'trust',
  'offer',
  'contact',
  'argument',
  'caucus',
  'domestic',
  'grievance',
  'record',
  'reservation',
  'neighbours',
  'alone',
] as const;

/** Puts their names to a row of values; a shorter row has its first terms only. */
export function named({ provisions }: Scenario, row: readonly number[]): ModelTerm[] {
  const gains = provisions.length;
  return row.map((value, k) => {
    const provision = provisions[k]?.id ?? null;
    if (provision !== null) return { key: `gain:${provision}`, code: 'gain', provision, value };
    const code = others[k - gains] as TermCode;
    return { key: code, code, provision: null, value };
  });
}

/** Left to right: the sum *is* the total. */
export function totalOf(row: readonly number[]): number {
  let total = 0;
  for (let k = 0; k < row.length; k++) total += row[k] as number;
  return total;
}

/** How the i-th ally weighs the provisions now: events may have changed its saliences. */
export function profileNow({ scenario, state }: Situation, i: number): Profile {
  const { profiles, statusQuo } = tablesOf(scenario);
  const profile = profiles[i] as Profile;
  const changes = allyState(state, (scenario.allies[i] as Ally).id).salience;
  for (const _ in changes) {
    let now = changedProfiles.get(changes);
    if (!now) changedProfiles.set(changes, (now = changed(scenario, profile, changes, statusQuo)));
    return now;
  }
  return profile;
}

/** An ally's changes are replaced, never written on, so that they can stand for what follows from them. */
const changedProfiles = new WeakMap<AllyState['salience'], Profile>();

const changed = (
  { provisions }: Scenario,
  { positions, weights }: Profile,
  changes: AllyState['salience'],
  statusQuo: readonly number[],
): Profile =>
  profileOf(
    positions,
    provisions.map(({ id }, k) => clamp((weights[k] ?? 0) + (changes[id] ?? 0), 0, 1)),
    statusQuo,
  );

/**
 * Formula 1: g(o) = (x − z(q))² − (x − z(o))², weighted by salience, times the overall interest.
 * Quadratic, because that is what ranks adopted packages best in EU data. Range about −1 to 1.
 */
export function gain(position: number, statusQuo: number, option: number): number {
  return (
    (position - statusQuo) * (position - statusQuo) - (position - option) * (position - option)
  );
}

/** Formula 1 for each provision, in the scenario's order. */
export function gainsOf(situation: Situation, i: number, text: Text): number[] {
  const { statusQuo } = tablesOf(situation.scenario);
  const { at } = readingOf(situation.scenario, text);
  const { positions, weights, total, interest } = profileNow(situation, i);
  const gains: number[] = [];
  for (let k = 0; k < positions.length; k++) {
    const won = gain(positions[k] ?? 0, statusQuo[k] ?? 0, at[k] ?? 0);
    gains.push((interest * (weights[k] ?? 0) * won) / total + 0); // + 0: never −0
  }
  return gains;
}

/** Every term of the i-th ally but the two that depend on the others: neighbours and standing alone. */
export function ownRow(situation: Situation, i: number, text: Text): number[] {
  const { scenario, state } = situation;
  const ally = scenario.allies[i] as Ally;
  const mine = allyState(state, ally.id);
  const profile = profileNow(situation, i);
  const row = gainsOf(situation, i, text);
  row.push(
    stalemateOf(state, ally),
    constants.trust * mine.trust + 0,
    offersOf(situation, ally, text),
    contactOf(mine, profile.strongest) + 0,
    mine.argument,
    mine.caucus,
    domesticOf(situation, ally, profile, text) + 0,
    mine.grieved ? -constants.grievance : 0,
    recordOf(mine),
    sparedOf(situation, ally, row),
  );
  return row;
}

/** Formula 2: κ = κ₁ (t/T)² H, felt less by the patient. */
function stalemateOf({ council, hurt, round, rounds }: GameState, { patience }: Ally): number {
  const elapsed = round / rounds;
  const felt = Math.min(1, hurt * constants.level[council.level].hurt);
  return constants.stalemate * elapsed * elapsed * felt * (1 - patience.value / 100);
}

/** Formula 3: 1 − e^−m, capped for the owner of a crossed red line: offers cannot buy a principle. */
function offersOf(situation: Situation, ally: Ally, text: Text): number {
  let payments = 0;
  for (const assurance of situation.state.assurances) {
    if (assurance.kind === 'offer' && assurance.ally === ally.id) payments += assurance.strength;
  }
  if (payments === 0) return 0;
  const offered = constants.offer * (1 - exp(-payments));
  return crossedRedLine(situation, ally, text)
    ? Math.min(offered, constants.offerAgainstPrinciple)
    : offered;
}

/**
 * Formula 4: talks, with diminishing returns; the salient hardly move. Talks against the text count below zero,
 * and trust in the chair shields from them.
 */
function contactOf({ contact, trust }: AllyState, strongest: number): number {
  if (contact === 0) return 0;
  const talks = 1 - exp(-constants.contactRate * Math.abs(contact));
  const trusting = contact < 0 ? -0.6 + 0.4 * trust : 0.6 + 0.4 * trust;
  return constants.contact * talks * trusting * (1 - constants.contactSalience * strongest);
}

/** Formula 5: pressure at home, of which only what a text adds to the status quo can be held against it. */
function domesticOf(
  { scenario, state }: Situation,
  ally: Ally,
  profile: Profile,
  text: Text,
): number {
  const exposure = clamp(ally.exposure.value / 100 + allyState(state, ally.id).exposure, 0, 1);
  const added = pressureAt(profile, readingOf(scenario, text).at) - profile.statusQuoPressure;
  const { domestic } = constants.level[state.council.level];
  return -constants.domestic * domestic * exposure * Math.max(0, added);
}

/** A public no is costly to retreat from, more with each letter and each press briefing; a public yes binds as well. */
function recordOf({ chart, letters, hardened }: AllyState): number {
  if (chart.voice === 'endorsed') return constants.endorsed;
  if (chart.voice === 'private') return 0;
  return -constants.record - constants.recordLetter * letters - constants.hardened * hardened;
}

/** A recorded reservation spares part of what the ally loses on that provision. */
function sparedOf({ scenario, state }: Situation, ally: Ally, gains: readonly number[]): number {
  let spared = 0;
  for (const { ally: of, kind, provision, taken } of state.reservations) {
    if (!taken || of !== ally.id) continue;
    const k = scenario.provisions.findIndex(({ id }) => id === provision);
    spared += constants.reservation[kind] * Math.max(0, -(gains[k] ?? 0));
  }
  return spared;
}

export function allyState(state: GameState, id: string): AllyState {
  const found = state.allies[id];
  if (!found) throw new Error(`no ally ${id}`);
  return found;
}

export const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);
export const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(high, value));
