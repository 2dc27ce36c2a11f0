/** What follows from a scenario alone and never changes: power, who heeds whom, places of the status quo. */
import { statusQuoPlaces } from '../draft.ts';
import type { Scenario } from '../scenario.ts';
import { constants } from './constants.ts';

export interface Tables {
  power: number[]; // share per ally, sums to 1
  heeds: number[][]; // row-stochastic: how much ally i heeds ally j; a row of zeros where it heeds nobody
  statusQuo: number[]; // places 0-1
  index: Map<string, number>; // ally id to its place
}

const known = new WeakMap<Scenario, Tables>();

export function tablesOf(scenario: Scenario): Tables {
  let tables = known.get(scenario);
  if (!tables) known.set(scenario, (tables = build(scenario)));
  return tables;
}

function build(scenario: Scenario): Tables {
  const power = powerShares(scenario.allies.map(({ gdp }) => gdp.value));
  return {
    power,
    heeds: heeding(scenario, power),
    statusQuo: statusQuoPlaces(scenario),
    index: new Map(scenario.allies.map(({ id }, i) => [id, i])),
  };
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
function heeding({ allies, groups, provisions }: Scenario, power: readonly number[]): number[][] {
  return allies.map((ally, i) => {
    const row = allies.map((other, j) => {
      if (i === j) return 0;
      const affinity = groups.reduce(
        (most, { members, affinity: strength }) =>
          members.includes(ally.id) && members.includes(other.id)
            ? Math.max(most, strength / 100)
            : most,
        0,
      );
      const apart =
        provisions.reduce(
          (sum, { id }) =>
            sum + Math.abs((ally.positions[id]?.at ?? 0) - (other.positions[id]?.at ?? 0)) / 100,
          0,
        ) / provisions.length;
      return apart > constants.confidence ? 0 : affinity * (power[j] ?? 0);
    });
    const total = row.reduce((sum, value) => sum + value, 0);
    return total === 0 ? row : row.map((value) => value / total);
  });
}
