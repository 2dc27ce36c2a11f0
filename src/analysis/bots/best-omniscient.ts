import { isAgreed, outcomeOf } from '../../council/closing.ts';
import { ambition } from '../../council/draft.ts';
import type { Game } from '../../council/state.ts';
import { untouched } from '../lines.ts';
import { playLine } from '../run.ts';
import { best, plansForGame, standingOf } from './best.ts';

/**
 * The best game found from this opening by one who knows its private lines and red lines: the plans that they allow
 * are tried in this very game, so that what chance brings is known as well. The untouched game where there is no plan.
 */
export function bestOmniscient(opening: Game): Game {
  const { scenario, seed, setting } = opening;
  const lines = plansForGame(opening).map(best);
  const games = (lines.length > 0 ? lines : [untouched]).map((line) =>
    playLine(scenario, seed, line, setting),
  );
  return games.reduce((so, game) => (standing(game) > standing(so) ? game : so));
}

const standing = ({ scenario, state }: Game): number =>
  standingOf([
    { agreed: isAgreed(outcomeOf(state.council)), ambition: ambition(scenario, state.text) },
  ]);
