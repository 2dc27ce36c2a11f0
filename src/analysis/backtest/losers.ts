/** T3: how many states were left worse off than with nothing, and put up with it. */
import { packagesOf, type Decided } from './data.ts';
import { adopted, byUnanimity, gainsOfStates, settled } from './packages.ts';
import { mean } from './statistics.ts';

/** Figures of the model page, over both halves of the proposals. */
const reference = {
  issue: { unanimity: 0.218, majority: 0.331 },
  package: { unanimity: 0.197, majority: 0.363 },
  with_a_loser: { unanimity: 0.65, majority: 0.88 },
};

const nothing = 1e-9; // as little as rounding leaves

const shareOfLosers = (issues: readonly Decided[]): number =>
  mean(gainsOfStates(issues, adopted(issues)).map((gain) => (gain < -nothing ? 1 : 0)));

const meanShare = (packages: readonly Decided[][]): number => mean(packages.map(shareOfLosers));

const withALoser = (packages: readonly Decided[][]): number =>
  mean(packages.map((issues) => (shareOfLosers(issues) > 0 ? 1 : 0)));

export function losers(decided: readonly Decided[]) {
  const packages = settled(packagesOf(decided));
  const single = settled(decided.map((issue) => [issue]));
  return {
    T3: {
      issue: byRule(single, meanShare),
      package: byRule(packages, meanShare),
      with_a_loser: byRule(packages, withALoser),
      reference,
    },
  };
}

const byRule = (
  packages: readonly Decided[][],
  figure: (packages: readonly Decided[][]) => number,
) => ({
  unanimity: figure(packages.filter((issues) => byUnanimity(issues))),
  majority: figure(packages.filter((issues) => !byUnanimity(issues))),
});
