/** Who could not live with a text, and who of them writes. Play, bots and cards all ask here. */
import type { Text } from '../draft.ts';
import type { AllyId, Provision, ProvisionId, RedLine, Scenario } from '../scenario.ts';
import type { GameState } from '../state.ts';
import { constants } from './constants.ts';
import type { Difficulty } from './difficulty.ts';
import { alone, settledRows } from './disposition.ts';
import { ln, logistic } from './exact.ts';
import { crossedRedLine } from './red-lines.ts';
import { tablesOf } from './tables.ts';
import { allyState, sum, totalOf, type Situation } from './terms.ts';

export interface Verdict {
  ally: AllyId;
  row: number[]; // the terms of the whole receipt, standing alone included
  disposition: number;
  line: number; // private line: the disposition it needs
  redLine: RedLine | null; // crossed and not waived
  couldLiveWithIt: boolean;
}

/**
 * How much an ally would swallow: logistic with location a/b and scale 1/b (formula 8 seen from the other side,
 * so that chance is settled once per game).
 *
 * @param u uniform, strictly between 0 and 1
 */
export function privateLine(u: number, difficulty: Difficulty): number {
  const { a, b } = constants.privateLine[difficulty];
  return (a + ln(u / (1 - u))) / b;
}

/** Probability that a private line lies above a disposition: formula 8. */
export function chanceBelowLine(disposition: number, difficulty: Difficulty): number {
  const { a, b } = constants.privateLine[difficulty];
  return logistic(a - b * disposition);
}

/** Could it live with a text? Play, bots and cards all ask here. */
export const livesWith = (disposition: number, line: number, redLineIsCrossed: boolean): boolean =>
  !redLineIsCrossed && disposition >= line;

/**
 * Judges every ally on a text. Those that could not live with it are found together, in two passes: the first
 * has each of them alone, the second counts who else stood there.
 *
 * @param hours length of the silence: a longer one gives objectors time to find company
 */
export function judge(situation: Situation, text: Text, hours: number): Verdict[] {
  const { scenario, state } = situation;
  const { power } = tablesOf(scenario);
  const company = constants.company[hours] ?? 1;
  const settled = settledRows(situation, text);
  const sums = settled.map(totalOf);
  const redLines = scenario.allies.map((ally) => crossedRedLine(situation, ally, text));
  const lines = scenario.allies.map(({ id }) => state.lines[id] ?? 0);

  const fear = (i: number, objects: readonly boolean[], weight: number): number =>
    alone(objects[i] ? weight - (power[i] ?? 0) : weight, company, state.spotlight);
  const pass = (before: readonly boolean[]): boolean[] => {
    const weight = weightOf(before, power);
    return sums.map(
      (settledSum, i) =>
        !livesWith(settledSum + fear(i, before, weight), lines[i] ?? 0, redLines[i] !== null),
    );
  };
  const first = pass(scenario.allies.map(() => false));
  const weight = weightOf(first, power);
  return scenario.allies.map(({ id }, i) => {
    const row = settled[i] ?? [];
    row.push(fear(i, first, weight));
    const disposition = totalOf(row);
    const line = lines[i] ?? 0;
    const redLine = redLines[i] ?? null;
    return {
      ally: id,
      row,
      disposition,
      line,
      redLine,
      couldLiveWithIt: livesWith(disposition, line, redLine !== null),
    };
  });
}

const weightOf = (objects: readonly boolean[], power: readonly number[]): number =>
  sum(objects.map((each, i) => (each ? (power[i] ?? 0) : 0)));

/** How far below its private line an ally stands; never negative. */
export const excess = ({ line, disposition }: Verdict): number => Math.max(0, line - disposition);

/** Where an objector stands when letters are due. */
export interface Placed {
  verdict: Verdict;
  place: 'loudest' | 'farBelow' | 'covered';
}

/** Cover is for those that have kept their no to themselves. */
export const writes = ({ state }: Situation, { verdict, place }: Placed): boolean =>
  place !== 'covered' || isOnRecord(state, verdict.ally);

const isOnRecord = (state: GameState, ally: AllyId): boolean =>
  allyState(state, ally).chart.voice === 'onRecord';

/**
 * Cover: the loudest of those that could not live with the text writes; another writes only if it stands far
 * below its private line. Hiding changes who is named, never whether silence holds.
 *
 * @param isLetterThere somebody has written already, so that all are covered who are not far below
 */
export const placesOf = (
  situation: Situation,
  objectors: readonly Verdict[],
  isLetterThere = false,
): Placed[] =>
  inOrderOfIntensity(situation, objectors).map((verdict, i) => {
    if (i === 0 && !isLetterThere) return { verdict, place: 'loudest' };
    return { verdict, place: excess(verdict) > constants.cover ? 'farBelow' : 'covered' };
  });

/** The order of letters: those on record first, then those whose red line is crossed, then by intensity. */
function inOrderOfIntensity({ state }: Situation, objectors: readonly Verdict[]): Verdict[] {
  const onRecord = ({ ally, redLine }: Verdict): number =>
    isOnRecord(state, ally) || redLine?.known ? 1 : 0;
  return [...objectors].sort(
    (a, b) =>
      onRecord(b) - onRecord(a) ||
      (b.redLine ? 1 : 0) - (a.redLine ? 1 : 0) ||
      excess(b) - excess(a) ||
      (a.ally < b.ally ? -1 : 1),
  );
}

/** The provision a letter names: the red line's, else the one on which the ally loses most. */
export function namedProvision({ provisions }: Scenario, { redLine, row }: Verdict): ProvisionId {
  if (redLine) return redLine.names;
  let worst = 0;
  for (let k = 1; k < provisions.length; k++) if ((row[k] ?? 0) < (row[worst] ?? 0)) worst = k;
  return (provisions[worst] as Provision).id;
}
