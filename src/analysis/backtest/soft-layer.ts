/**
 * An issue as the game would see it: one provision, the states as allies, the centre of gravity as the text under
 * silence, the reference point as the status quo. No red lines, no lobbying, trust and hurt of stalemate at zero.
 *
 * The data name no groups, so every state heeds every other by its power, unless their positions lie too far apart.
 * Power follows the game's formula, with Council votes in the place of economic size.
 */
import { constants } from '../../council/model/constants.ts';
import type { Difficulty } from '../../council/model/difficulty.ts';
import { alone, pullOf } from '../../council/model/disposition.ts';
import { chanceBelowLine } from '../../council/model/silence.ts';
import { powerShares, profileOf, type Profile } from '../../council/model/tables.ts';
import { gain } from '../../council/model/terms.ts';
import { weightedMean } from './centre.ts';
import { statesOf, type Decided } from './data.ts';

export interface Table {
  at: number; // place of the text, 0-1
  power: number[]; // shares, in the order of the states
  positions: number[]; // 0-100, as distances are taken before they are scaled: 60 points are 0.6 and no more
  profiles: Profile[];
  gains: number[];
}

export function tableOf(issue: Decided): Table {
  const states = statesOf(issue);
  const statusQuo = issue.reference / 100;
  const at = weightedMean(states) / 100;
  const positions = states.map(({ position }) => position);
  const profiles = states.map(({ position, salience }) =>
    profileOf([position / 100], [salience / 100], [statusQuo]),
  );
  return {
    at,
    power: powerShares(states.map(({ power }) => power)),
    positions,
    profiles,
    gains: profiles.map(
      ({ positions: [position = 0], interest }) => interest * gain(position, statusQuo, at),
    ),
  };
}

/** How much the i-th state heeds each other: by power, none whose position lies further off than `confidence`. */
export function heedsOf({ power, positions }: Table, i: number, confidence: number): number[] {
  const row = power.map((share, j) =>
    j === i || Math.abs((positions[i] ?? 0) - (positions[j] ?? 0)) / 100 > confidence ? 0 : share,
  );
  const total = row.reduce((sum, share) => sum + share, 0);
  return total === 0 ? row : row.map((share) => share / total);
}

export const pulls = (table: Table, confidence: number = constants.confidence): number[] =>
  table.profiles.map(({ strongest }, i) =>
    pullOf(heedsOf(table, i, confidence), table.gains, i, strongest),
  );

export const atLeastOne = (chances: readonly number[]): number =>
  1 - chances.reduce((none, chance) => none * (1 - chance), 1);

/**
 * The game's chance that silence does not hold. It breaks as soon as one state lies below its private line while
 * each still believes that it would stand alone; who else joins then changes the letters, not the result.
 */
export function chanceOfBreaking(issue: Decided, difficulty: Difficulty): number {
  const table = tableOf(issue);
  const pulled = pulls(table);
  const fear = alone(0, 1);
  return atLeastOne(
    table.gains.map((own, i) => chanceBelowLine(own + (pulled[i] ?? 0) + fear, difficulty)),
  );
}
