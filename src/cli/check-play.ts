/** What only play can tell of a scenario: whether it can be won, and whether it wins itself. */
import { untouched } from '../analysis/lines.ts';
import { playLine } from '../analysis/run.ts';
import { withAllLevers } from '../analysis/win-set/levers.ts';
import { likelyTexts } from '../analysis/win-set/win-set.ts';
import { isAgreed, outcomeOf } from '../council/closing.ts';
import { newGame } from '../council/game.ts';
import type { Scenario } from '../council/scenario.ts';
import { problem, type Problem } from '../scenario/problem.ts';

const games = 40;
const seldom = 0.05; // as on a scenario's card
const hopeful = 0.4; // the least chance to pass silence, with everything that the chair could give

export function checkPlay(scenario: Scenario): Problem[] {
  const problems: Problem[] = [];
  const agreed = agreedUntouched(scenario);
  if (scenario.expects !== 'passes' && agreed > seldom * games)
    problems.push(problem(['provisions'], 'passes-untouched', { agreed, of: games }));
  if (likelyTexts(withAllLevers(newGame(scenario, 0)), hopeful).length === 0)
    problems.push(problem(['provisions'], 'nothing-can-win', { percent: 100 * hopeful }));
  return problems;
}

/** In how many games the opening text is agreed when nobody lobbies. */
function agreedUntouched(scenario: Scenario): number {
  let agreed = 0;
  for (let seed = 1; seed <= games; seed++) {
    const { state } = playLine(scenario, seed, untouched);
    if (isAgreed(outcomeOf(state.council))) agreed++;
  }
  return agreed;
}
