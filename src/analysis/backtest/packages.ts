/** T5: how the package that was adopted ranks among those that might have been. */
import { draw } from '../../council/draws.ts';
import { gain } from '../../council/model/terms.ts';
import { packagesOf, statesOf, type Decided } from './data.ts';
import { mean, split } from './statistics.ts';

/** One outcome for each issue of a package, 0-100. */
type Outcomes = readonly number[];

/** Each state's gain over the reference points: the game's, weighted by salience, over the issues it cares about. */
export function gainsOfStates(issues: readonly Decided[], outcomes: Outcomes): number[] {
  const won = new Map<string, { gained: number; weight: number }>();
  issues.forEach((issue, k) => {
    for (const { id, position, salience } of statesOf(issue)) {
      if (salience === 0) continue;
      const so = won.get(id) ?? { gained: 0, weight: 0 };
      const value = gain(position / 100, issue.reference / 100, (outcomes[k] ?? 0) / 100);
      won.set(id, { gained: so.gained + salience * value, weight: so.weight + salience });
    }
  });
  return [...won.values()].map(({ gained, weight }) => gained / weight);
}

export const adopted = (issues: readonly Decided[]): Outcomes =>
  issues.map(({ outcome }) => outcome);

const optionsOf = ({ actors, reference, outcome }: Decided): number[] => [
  ...new Set([...actors.map(({ position }) => position), reference, outcome]),
];

const mostDecoys = 3000;

/** Every other combination of options where there are few, else so many at random. */
export function decoysOf(issues: readonly Decided[]): Outcomes[] {
  const options = issues.map(optionsOf);
  const count = options.reduce((product, { length }) => product * length, 1);
  if (count - 1 > mostDecoys)
    return Array.from({ length: mostDecoys }, (_, n) => drawn(options, n));
  const all = options.reduce<number[][]>(
    (so, some) => so.flatMap((start) => some.map((option) => [...start, option])),
    [[]],
  );
  const real = adopted(issues);
  return all.filter((outcomes) => outcomes.some((outcome, k) => outcome !== real[k]));
}

const drawn = (options: readonly number[][], n: number): Outcomes =>
  options.map((some, k) => some[Math.floor(draw(n, 'decoy', String(k), 0) * some.length)] ?? 0);

/** The share of decoys below, with half of the ties. */
export function percentile(value: number, decoys: readonly number[]): number {
  return mean(decoys.map((decoy) => (decoy < value ? 1 : decoy === value ? 0.5 : 0)));
}

export const byUnanimity = (issues: readonly Decided[]): boolean =>
  issues.every(({ unanimity }) => unanimity);

/** The packages on which some state cared: without one nobody gained or lost. */
export const settled = (packages: readonly Decided[][]): Decided[][] =>
  packages.filter((issues) => gainsOfStates(issues, adopted(issues)).length > 0);

function rankOf(issues: readonly Decided[], decoys: readonly Outcomes[]) {
  const scores = [adopted(issues), ...decoys].map((outcomes) => {
    const gains = gainsOfStates(issues, outcomes);
    return { quad: mean(gains), worst: Math.min(...gains) };
  });
  const rank = (by: 'quad' | 'worst'): number => {
    const [real = 0, ...others] = scores.map((score) => score[by]);
    return percentile(real, others);
  };
  return { unanimity: byUnanimity(issues), quad: rank('quad'), worst: rank('worst') };
}

/** Where there was nothing else to choose, there is no rank. */
export function packageRanks(decided: readonly Decided[]) {
  const ranks = settled(packagesOf(decided)).flatMap((issues) => {
    const decoys = decoysOf(issues);
    return decoys.length > 0 ? [rankOf(issues, decoys)] : [];
  });
  const figures = (by: 'quad' | 'worst') => ({
    ...split(ranks, (some) => mean(some.map((rank) => rank[by]))),
    n: ranks.length,
  });
  return { T5: { quad: figures('quad'), worst: figures('worst') } };
}
