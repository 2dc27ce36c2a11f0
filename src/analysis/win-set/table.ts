/** What the model says of every ally and every option, worked out once: the scans add these up and never ask the model again. */
import { constants } from '../../council/model/constants.ts';
import { alone } from '../../council/model/disposition.ts';
import { chanceBelowLine, livesWith } from '../../council/model/silence.ts';
import { tablesOf } from '../../council/model/tables.ts';
import {
  allyState,
  clamp,
  gain,
  ownRow,
  profileNow,
  totalOf,
  type Situation,
} from '../../council/model/terms.ts';
import type { TextPattern } from '../../council/scenario.ts';
import { redLineKey } from '../../council/state.ts';
import { levelsOf, type Level } from './grid.ts';

/** For each level, which of its options a pattern allows, as bits; beyond `until` it allows any. */
export interface Mask {
  bits: number[];
  until: number;
}

interface LineTable {
  ally: number;
  crossedBy: Mask[];
  waivedIn: Mask[]; // texts for which an assurance that has been given holds
  there: number; // probability that it is really there; 0 or 1 once drawn
}

export interface Table {
  levels: Level[];
  allies: number;
  gains: Float64Array[]; // of each level: option × allies
  pressures: Float64Array[]; // the same
  constant: Float64Array; // of each ally: every term that no text changes, the fear of standing alone included
  domestic: Float64Array; // weight of pressure at home
  statusQuoPressure: Float64Array;
  openness: Float64Array;
  heeds: { j: number; weight: number }[][];
  heeded: Float64Array;
  lines: LineTable[];
  /** Probability that an ally of this disposition lives with a text, its red lines aside. */
  chance(ally: number, disposition: number): number;
}

/**
 * @param lines `drawn`: this game's private lines and red lines; `any`: probabilities over both
 * @param hours length of the silence, which sets the fear of standing alone
 */
export function tableOf(situation: Situation, lines: 'drawn' | 'any', hours: number): Table {
  const { scenario, state } = situation;
  const { heeds, statusQuo } = tablesOf(scenario);
  const levels = levelsOf(scenario);
  const n = scenario.allies.length;
  const perAlly = (value: (i: number) => number): Float64Array =>
    Float64Array.from(scenario.allies, (_, i) => value(i));
  const profiles = scenario.allies.map((_, i) => profileNow(situation, i));
  const level = constants.level[state.council.level];
  const fear = alone(0, constants.company[hours] ?? 1, state.spotlight);

  const perOption = (value: (i: number, provision: number, at: number) => number): Float64Array[] =>
    levels.map(({ provision }) => {
      const options = scenario.provisions[provision]?.options ?? [];
      return Float64Array.from({ length: options.length * n }, (_, at) => {
        const place = (options[Math.floor(at / n)]?.at ?? 0) / 100;
        return value(at % n, provision, place);
      });
    });
  const spared = (i: number, provision: number): number => {
    const reservation = state.reservations.find(
      (made) =>
        made.taken &&
        made.ally === scenario.allies[i]?.id &&
        made.provision === scenario.provisions[provision]?.id,
    );
    return reservation ? constants.reservation[reservation.kind] : 0;
  };

  return {
    levels,
    allies: n,
    gains: perOption((i, k, at) => {
      const { positions = [], weights = [], total = 1, interest = 0 } = profiles[i] ?? {};
      const won = gain(positions[k] ?? 0, statusQuo[k] ?? 0, at);
      const value = (interest * (weights[k] ?? 0) * won) / total;
      return value < 0 ? value * (1 - spared(i, k)) : value;
    }),
    pressures: perOption((i, k, at) => {
      const { positions = [], weights = [], total = 1 } = profiles[i] ?? {};
      const distance = Math.abs(at - (positions[k] ?? 0)) - constants.domesticMargin;
      return distance > 0 ? (distance * (weights[k] ?? 0)) / total : 0;
    }),
    constant: perAlly((i) => fixedTerms(situation, i)),
    domestic: perAlly((i) => {
      const ally = scenario.allies[i];
      const change = ally ? allyState(state, ally.id).exposure : 0;
      const exposure = clamp((ally?.exposure.value ?? 0) / 100 + change, 0, 1);
      return constants.domestic * level.domestic * exposure;
    }),
    statusQuoPressure: perAlly((i) => profiles[i]?.statusQuoPressure ?? 0),
    openness: perAlly((i) => (1 - constants.ownView) * (1 - (profiles[i]?.strongest ?? 0))),
    heeds: heeds.map((row) =>
      row.map((weight, j) => ({ j, weight })).filter(({ weight }) => weight > 0),
    ),
    heeded: perAlly((i) => totalOf(heeds[i] ?? [])),
    lines: linesOf(situation, levels, lines),
    chance:
      lines === 'drawn'
        ? (i, disposition) =>
            livesWith(disposition + fear, state.lines[scenario.allies[i]?.id ?? ''] ?? 0, false)
              ? 1
              : 0
        : (_, disposition) => 1 - chanceBelowLine(disposition + fear, state.difficulty),
  };
}

/** What an ally's row holds beside gains, pressure at home and reservations: the same for every text without a crossed red line. */
function fixedTerms(situation: Situation, i: number): number {
  const { scenario, state } = situation;
  const statusQuo = Object.fromEntries(scenario.provisions.map(({ id, statusQuo: o }) => [id, o]));
  const unreserved: Situation = { scenario, state: { ...state, reservations: [] } };
  const row = ownRow(unreserved, i, statusQuo); // at the status quo nothing is gained and nothing pressed
  return totalOf(row);
}

function linesOf(
  { scenario, state }: Situation,
  levels: readonly Level[],
  lines: 'drawn' | 'any',
): LineTable[] {
  const mask = (pattern: TextPattern): Mask => {
    const bits = levels.map(({ provision, options }) => {
      const allowed = pattern[scenario.provisions[provision]?.id ?? ''];
      return options.reduce(
        (so, id, o) => (allowed === undefined || allowed.includes(id) ? so | (1 << o) : so),
        0,
      );
    });
    const restricts = (so: number, l: number): boolean =>
      so !== 2 ** (levels[l]?.options.length ?? 0) - 1;
    return { bits, until: bits.findLastIndex(restricts) + 1 };
  };
  return scenario.allies.flatMap(({ id, redLines }, ally) =>
    redLines.map((line) => {
      const given = state.assurances.some(
        (a) => a.kind === 'guarantee' && a.ally === id && a.id === line.id,
      );
      const isThere = state.redLines[redLineKey(id, line.id)] === true;
      return {
        ally,
        crossedBy: line.crossedBy.map(mask),
        waivedIn: given ? (line.waiver?.holdsWhile ?? []).map(mask) : [],
        there: lines === 'any' ? line.certainty : Number(isThere),
      };
    }),
  );
}

/** Does a text, chosen up to this level, stand in a pattern so far? */
export function isIn({ bits, until }: Mask, taken: ArrayLike<number>, upTo: number): boolean {
  for (let l = 0; l < Math.min(until, upTo); l++)
    if (((bits[l] ?? 0) & (1 << (taken[l] ?? 0))) === 0) return false;
  return true;
}
