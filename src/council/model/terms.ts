/** The terms of an ally's receipt. Formula numbers are those of `docs/model.md`. */
import { places, type Text } from '../draft.ts';
import type { Ally, ProvisionId, Scenario } from '../scenario.ts';
import type { AllyState, GameState } from '../state.ts';
import type { TermCode } from '../table.ts';
import { constants } from './constants.ts';
import { exp } from './exact.ts';
import { isCrossed } from './red-lines.ts';
import { tablesOf } from './tables.ts';

export interface ModelTerm {
  key: string; // `gain:form`, `trust` …
  code: TermCode;
  provision: ProvisionId | null;
  value: number; // unrounded; 1 is the whole scale
}

/** Where the game stands, as far as the model cares. */
export type Situation = { scenario: Scenario; state: GameState };

/** Salience 0-1, with what events have added. */
export const salience = (ally: Ally, state: AllyState, provision: ProvisionId): number =>
  clamp((ally.positions[provision]?.salience ?? 0) / 100 + (state.salience[provision] ?? 0), 0, 1);

/**
 * Formula 1: g(o) = (x − z(q))² − (x − z(o))², weighted by salience, times the overall interest.
 * Quadratic, because that is what ranks adopted packages best in EU data. Range about −1 to 1.
 */
export function gain(position: number, statusQuo: number, option: number): number {
  return (
    (position - statusQuo) * (position - statusQuo) - (position - option) * (position - option)
  );
}

const saliences = ({ scenario, state }: Situation, ally: Ally): number[] => {
  const mine = allyState(state, ally.id);
  return scenario.provisions.map(({ id }) => salience(ally, mine, id));
};

/**
 * Formula 1 for each provision, in the scenario's order.
 *
 * @param at where the text stands on each provision's scale, 0-1
 */
export function gainTerms(situation: Situation, ally: Ally, at: readonly number[]): ModelTerm[] {
  const { scenario } = situation;
  const { statusQuo } = tablesOf(scenario);
  const weights = saliences(situation, ally);
  const total = sum(weights) || 1;
  const interest = Math.min(1, constants.interest * Math.max(...weights));
  return scenario.provisions.map(({ id }, k) => ({
    key: `gain:${id}`,
    code: 'gain',
    provision: id,
    value:
      (interest *
        (weights[k] ?? 0) *
        gain((ally.positions[id]?.at ?? 0) / 100, statusQuo[k] ?? 0, at[k] ?? 0)) /
        total +
      0, // never −0
  }));
}

/**
 * Every term but the two that depend on the others: neighbours and standing alone.
 *
 * @param at where the text stands on each provision's scale, 0-1
 */
export function ownTerms(
  { scenario, state }: Situation,
  ally: Ally,
  text: Text,
  at: readonly number[] = places(scenario, text),
): ModelTerm[] {
  const mine = allyState(state, ally.id);
  const level = constants.level[state.council.level];
  const weights = saliences({ scenario, state }, ally);
  const total = sum(weights) || 1;
  const strongest = Math.max(...weights);
  const terms = gainTerms({ scenario, state }, ally, at);
  const add = (code: TermCode, value: number): void => {
    terms.push({ key: code, code, provision: null, value: value + 0 }); // + 0: never −0
  };

  // Formula 2: κ = κ₁ (t/T)² H, felt less by the patient.
  const elapsed = state.round / state.rounds;
  const hurt = Math.min(1, state.hurt * level.hurt);
  add(
    'stalemate',
    constants.stalemate * elapsed * elapsed * hurt * (1 - ally.patience.value / 100),
  );
  add('trust', constants.trust * mine.trust);
  // Formula 3: 1 − e^−m, capped for the owner of a crossed red line: offers cannot buy a principle.
  const payments = sum(
    state.assurances.filter((a) => a.kind === 'offer' && a.ally === ally.id).map((a) => a.strength),
  );
  const offered = constants.offer * (1 - exp(-payments));
  const principled = ally.redLines.some((line) => isCrossed({ scenario, state }, ally, line, text));
  add('offer', principled ? Math.min(offered, constants.offerAgainstPrinciple) : offered);
  // Formula 4: talks, with diminishing returns; the salient hardly move. Talks against the text count below
  // zero, and trust in the chair shields from them.
  const talks = 1 - exp(-constants.contactRate * Math.abs(mine.contact));
  const trusting = mine.contact < 0 ? -0.6 + 0.4 * mine.trust : 0.6 + 0.4 * mine.trust;
  add(
    'contact',
    constants.contact * talks * trusting * (1 - constants.contactSalience * strongest),
  );
  add('argument', mine.argument);
  add('caucus', mine.caucus);
  // Formula 5: pressure at home where the text is far too strong or far too weak for the public.
  const exposure = clamp(ally.exposure.value / 100 + mine.exposure, 0, 1);
  const distance = scenario.provisions.map(({ id }, k) =>
    Math.max(
      0,
      Math.abs((at[k] ?? 0) - (ally.positions[id]?.at ?? 0) / 100) - constants.domesticMargin,
    ),
  );
  const pressure = sum(distance.map((d, k) => d * (weights[k] ?? 0))) / total;
  const excess = pressure - statusQuoPressure(scenario, ally, weights, total);
  add('domestic', -constants.domestic * level.domestic * exposure * Math.max(0, excess));
  add('grievance', mine.grieved ? -constants.grievance : 0);
  add('record', recordOf(mine));
  add('reservation', sparedOf(state, ally, terms));
  return terms;
}

/** A public no is costly to retreat from, more with each letter and each press briefing; a public yes binds as well. */
function recordOf({ chart, letters, hardened }: AllyState): number {
  if (chart.voice === 'endorsed') return constants.endorsed;
  if (chart.voice === 'private') return 0;
  return -constants.record - constants.recordLetter * letters - constants.hardened * hardened;
}

/** A recorded reservation spares part of what the ally loses on that provision. */
const sparedOf = (state: GameState, ally: Ally, terms: readonly ModelTerm[]): number =>
  sum(
    state.reservations
      .filter((reservation) => reservation.taken && reservation.ally === ally.id)
      .map(({ kind, provision }) => {
        const lost = terms.find((term) => term.provision === provision)?.value ?? 0;
        return constants.reservation[kind] * Math.max(0, -lost);
      }),
  );

/** The same pressure under the status quo: only what a text adds can be held against it. */
function statusQuoPressure(
  scenario: Scenario,
  ally: Ally,
  weights: readonly number[],
  total: number,
): number {
  const { statusQuo } = tablesOf(scenario);
  return (
    sum(
      scenario.provisions.map(
        ({ id }, k) =>
          (weights[k] ?? 0) *
          Math.max(
            0,
            Math.abs((statusQuo[k] ?? 0) - (ally.positions[id]?.at ?? 0) / 100) -
              constants.domesticMargin,
          ),
      ),
    ) / total
  );
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
