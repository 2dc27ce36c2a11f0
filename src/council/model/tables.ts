/** What follows from a scenario alone and never changes: power, who heeds whom, what each ally brings along. */
import { statusQuoPlaces } from '../draft.ts';
import type { Ally, Argument, Scenario } from '../scenario.ts';
import { constants } from './constants.ts';

export interface Tables {
  power: number[]; // share per ally, sums to 1
  heeds: number[][]; // row-stochastic: how much ally i heeds ally j; a row of zeros where it heeds nobody
  statusQuo: number[]; // places 0-1
  index: Map<string, number>; // ally id to its place
  profiles: Profile[]; // of each ally, before events change its saliences
  resonances: Record<string, number[]>; // of each argument with each ally, −100 to 100
  rotation: string[]; // ally ids in alphabetical order
}

/** How an ally weighs the provisions, in the scenario's order. */
export interface Profile {
  positions: number[]; // 0-1
  weights: number[]; // saliences, 0-1
  total: number; // of the weights; 1 where they are all 0
  strongest: number; // weight, 0-1
  interest: number; // overall interest, 0-1
  statusQuoPressure: number; // pressure at home under the status quo
}

const known = new WeakMap<Scenario, Tables>();

export function tablesOf(scenario: Scenario): Tables {
  let tables = known.get(scenario);
  if (!tables) known.set(scenario, (tables = build(scenario)));
  return tables;
}

/** The place of an ally among the seats. */
export function indexOf(scenario: Scenario, ally: string): number {
  const i = tablesOf(scenario).index.get(ally);
  if (i === undefined) throw new Error(`no ally ${ally}`);
  return i;
}

function build(scenario: Scenario): Tables {
  const { allies, provisions } = scenario;
  const power = powerShares(allies.map(({ gdp }) => gdp.value));
  const statusQuo = statusQuoPlaces(scenario);
  return {
    power,
    heeds: heeding(scenario, power),
    statusQuo,
    index: new Map(allies.map(({ id }, i) => [id, i])),
    profiles: allies.map((ally) =>
      profileOf(
        provisions.map(({ id }) => (ally.positions[id]?.at ?? 0) / 100),
        provisions.map(({ id }) => (ally.positions[id]?.salience ?? 0) / 100),
        statusQuo,
      ),
    ),
    resonances: Object.fromEntries(
      scenario.arguments.map((argument) => [
        argument.id,
        allies.map(({ id }) => resonance(scenario, argument, id)),
      ]),
    ),
    rotation: allies.map(({ id }) => id).sort(),
  };
}

export function profileOf(
  positions: number[],
  weights: number[],
  statusQuo: readonly number[],
): Profile {
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const strongest = Math.max(...weights);
  const profile = { positions, weights, total, strongest };
  return {
    ...profile,
    interest: Math.min(1, constants.interest * strongest),
    statusQuoPressure: pressureAt(profile, statusQuo),
  };
}

/** Formula 5: how far a text lies from what the public would bear, too strong or too weak, weighted by salience. */
export function pressureAt(
  { positions, weights, total }: Pick<Profile, 'positions' | 'weights' | 'total'>,
  at: readonly number[],
): number {
  let pressure = 0;
  for (let k = 0; k < positions.length; k++) {
    const distance = Math.abs((at[k] ?? 0) - (positions[k] ?? 0)) - constants.domesticMargin;
    if (distance > 0) pressure += distance * (weights[k] ?? 0);
  }
  return pressure / total;
}

/** Power: 0.5/n + 0.5 × share of √GDP (design choice: EU data say that weights hardly matter). */
export function powerShares(gdp: readonly number[]): number[] {
  const roots = gdp.map((value) => Math.sqrt(value));
  const total = roots.reduce((sum, root) => sum + root, 0);
  return roots.map((root) => 0.5 / gdp.length + (0.5 * root) / total);
}

/**
 * A_ij ∝ power_j × affinity_ij (formula 6). Affinity: the strongest group the two share.
 * Bounded confidence: 0 where mean |x_ik − x_jk| exceeds `constants.confidence`, fixed for the scenario.
 */
function heeding(scenario: Scenario, power: readonly number[]): number[][] {
  const { allies } = scenario;
  return allies.map((ally, i) => {
    const row = allies.map((other, j) =>
      i === j || meanDistance(scenario, ally, other) > constants.confidence
        ? 0
        : affinity(scenario, ally.id, other.id) * (power[j] ?? 0),
    );
    const total = row.reduce((sum, value) => sum + value, 0);
    return total === 0 ? row : row.map((value) => value / total);
  });
}

const affinity = ({ groups }: Scenario, a: string, b: string): number =>
  groups.reduce(
    (most, { members, affinity: strength }) =>
      members.includes(a) && members.includes(b) ? Math.max(most, strength / 100) : most,
    0,
  );

const meanDistance = ({ provisions }: Scenario, a: Ally, b: Ally): number =>
  provisions.reduce(
    (sum, { id }) => sum + Math.abs((a.positions[id]?.at ?? 0) - (b.positions[id]?.at ?? 0)) / 100,
    0,
  ) / provisions.length;

/** The first entry that names the ally, one of its groups, or all. */
function resonance({ groups }: Scenario, argument: Argument, ally: string): number {
  const names = [
    'all',
    ally,
    ...groups.filter(({ members }) => members.includes(ally)).map(({ id }) => id),
  ];
  return (
    argument.resonance.find((entry) => entry.with.some((name) => names.includes(name)))?.by ?? 0
  );
}
