/** All tests of the back-test in one object, in the shape of the reference figures as far as those go. */
import type { Scenario } from '../../council/scenario.ts';
import { centreOfGravity } from './centre.ts';
import { isDecided, statesOf, type Issue } from './data.ts';
import { losers } from './losers.ts';
import { middleTexts } from './middle-texts.ts';
import { packageRanks } from './packages.ts';
import { search } from './search.ts';
import { silence } from './silence.ts';
import { winSets } from './win-set.ts';

export function backtest(issues: readonly Issue[], scenario: Scenario, texts = 1000) {
  const decided = issues.filter(isDecided);
  const unanimous = decided.filter((issue) => issue.unanimity && statesOf(issue).length > 0);
  return {
    issues: issues.length,
    actors: issues.reduce((sum, { actors }) => sum + actors.length, 0),
    ...centreOfGravity(issues.filter(hasOutcome)),
    ...winSets(decided),
    ...losers(decided),
    ...silence(unanimous),
    ...search(unanimous),
    ...packageRanks(decided),
    ...middleTexts(scenario, texts),
  };
}

const hasOutcome = (issue: Issue): issue is Issue & { outcome: number } => issue.outcome !== null;
