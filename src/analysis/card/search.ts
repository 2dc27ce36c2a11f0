import type { Scenario } from '../../council/scenario.ts';
import { plansFor, standingOf } from '../bots/best.ts';
import { changed, type Change } from './changes.ts';
import type { Player, Range, Wanted } from './player.ts';
import type { Tried } from './winning-lines.ts';

/** Plans are tried on these seeds, which are never reported. */
export const tuningSeeds: Range = { from: 1_000_001, to: 1_000_024 };

/** Every plan tried on the tuning seeds, best first. */
export async function search(
  scenario: Scenario,
  tuning: Range,
  play: Player,
  change?: Change,
): Promise<Tried[]> {
  const plans = plansFor(change ? changed(scenario, change) : scenario);
  const wanted = plans.map((line): Wanted => ({ line, ...(change && { change }) }));
  const results = await play(wanted, tuning, change ? 'searching with more' : 'searching');
  return plans
    .map((plan, i) => ({ plan, results: results[i] ?? [], i }))
    .sort((a, b) => standingOf(b.results) - standingOf(a.results) || a.i - b.i);
}
