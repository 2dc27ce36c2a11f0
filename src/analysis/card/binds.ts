/** Which means run short: what more of each would change. */
import type { Scenario } from '../../council/scenario.ts';
import { standingOf } from '../bots/best.ts';
import { means, type Means } from './changes.ts';
import { agreedShare, rounded, type Share } from './interval.ts';
import { usual, type Result } from './job.ts';
import type { Player, Range } from './player.ts';
import { search } from './search.ts';
import type { Tried } from './winning-lines.ts';

/** The usual greedy chair and the best line, with more of something. */
export interface Bind {
  of: Means | null; // null: the scenario as it is
  greedy: Share; // agreed, on the reported seeds
  best: number; // standing of the best line searched, on the tuning seeds
}

/** @param now the usual greedy chair's games and the lines tried with the scenario as it is */
export async function bindsOf(
  now: { greedy: readonly Result[]; tried: readonly Tried[] },
  scenario: Scenario,
  report: Range,
  tuning: Range,
  play: Player,
): Promise<Bind[]> {
  const bind = (of: Bind['of'], greedy: readonly Result[], [best]: readonly Tried[]): Bind => ({
    of,
    greedy: agreedShare(greedy),
    best: rounded(standingOf(best?.results ?? [])),
  });
  const binds = [bind(null, now.greedy, now.tried)];
  for (const of of means) {
    const change = { kind: 'more', of } as const;
    const [greedy = []] = await play([{ line: usual, change }], report, 'playing with more');
    binds.push(bind(of, greedy, await search(scenario, tuning, play, change)));
  }
  return binds;
}
