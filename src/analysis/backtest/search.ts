/**
 * The search of T4, on the data given and on nothing else: which smallest change would make the game's chances say
 * something? Exploratory: a rule chosen among hundreds on a few cases is a suggestion, not a finding.
 */
import { difficulties } from '../../council/model/difficulty.ts';
import type { Decided } from './data.ts';
import { chanceUnder, levers, today, type Rules } from './rules.ts';
import { asksForSomething, baseOf, figuresOf, forecastsOf } from './silence.ts';
import { tableOf } from './soft-layer.ts';
import { areaUnderCurve, brierScore, type Forecast } from './statistics.ts';

type Change = Partial<Rules>;

interface Candidate {
  change: Change;
  forecasts: Forecast[];
}

/** Every change of one lever, then every change of two. */
export function changes(): Change[] {
  const single = (Object.keys(levers) as (keyof Rules)[]).map((lever) =>
    levers[lever].map((value): Change => ({ [lever]: value })),
  );
  const pairs = single.flatMap((some, i) =>
    single
      .slice(i + 1)
      .flatMap((others) => some.flatMap((a) => others.map((b) => ({ ...a, ...b })))),
  );
  return [...single.flat(), ...pairs];
}

const size = ({ change }: Candidate): number => Object.keys(change).length;

/** Better than always naming the base rate, and better than a coin at telling the two kinds apart. */
const isInformative = (forecasts: readonly Forecast[]): boolean => {
  const { base_rate_brier } = baseOf(forecasts);
  return brierScore(forecasts) < base_rate_brier && areaUnderCurve(forecasts) > 0.5;
};

/** Of the informative candidates the one with the fewest changes, among those the one with the best Brier score. */
function smallest(candidates: readonly Candidate[]): Candidate | undefined {
  return best(candidates.filter(({ forecasts }) => isInformative(forecasts)));
}

const best = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.toSorted(
    (a, b) => size(a) - size(b) || brierScore(a.forecasts) - brierScore(b.forecasts),
  )[0];

/** Chooses on all proposals but one and forecasts that one; where nothing is informative, today's rules stand. */
function leftOut(candidates: readonly Candidate[], now: Candidate): Forecast[] {
  const proposals = new Set(now.forecasts.map(({ cluster }) => cluster));
  const only = (candidate: Candidate, keep: (forecast: Forecast) => boolean): Candidate => ({
    ...candidate,
    forecasts: candidate.forecasts.filter(keep),
  });
  return [...proposals].flatMap((proposal) => {
    const others = candidates.map((each) => only(each, ({ cluster }) => cluster !== proposal));
    const chosen = smallest(others)?.change;
    const candidate = candidates.find(({ change }) => change === chosen) ?? now;
    return only(candidate, ({ cluster }) => cluster === proposal).forecasts;
  });
}

export function search(unanimous: readonly Decided[]) {
  const standard = today('standard');
  const tables = new Map(unanimous.map((issue) => [issue, tableOf(issue)]));
  const under = (rules: Rules, issues = unanimous): Forecast[] =>
    forecastsOf(issues, (issue) => chanceUnder(rules, tables.get(issue) ?? tableOf(issue)));
  const candidates = changes().map((change): Candidate => ({
    change,
    forecasts: under({ ...standard, ...change }),
  }));
  const of = (count: number): Candidate[] => candidates.filter((each) => size(each) === count);
  const found = smallest(candidates);
  const told = (candidate: Candidate | undefined) =>
    candidate && {
      change: candidate.change,
      auc: areaUnderCurve(candidate.forecasts),
      brier: brierScore(candidate.forecasts),
    };
  const asking = unanimous.filter(asksForSomething);
  return {
    T4_search: {
      tried: candidates.length,
      informative: candidates.filter(({ forecasts }) => isInformative(forecasts)).length,
      best_single_change: told(best(of(1))),
      found: found && {
        change: found.change,
        ...Object.fromEntries(
          difficulties.map((difficulty) => [
            difficulty,
            figuresOf(under({ ...today(difficulty), ...found.change })),
          ]),
        ),
      },
      left_out: figuresOf(leftOut(candidates, { change: {}, forecasts: under(standard) })),
      where_the_text_asks_for_something: {
        ...baseOf(under(standard, asking)),
        today: figuresOf(under(standard, asking)),
        found: found && figuresOf(under({ ...standard, ...found.change }, asking)),
      },
    },
  };
}
