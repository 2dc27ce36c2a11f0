import { chairMove, type Style, type Worries } from '../../council/engine/chair.ts';
import { excess, judge } from '../../council/model/silence.ts';
import { isCrossed } from '../../council/model/red-lines.ts';
import type { Ally } from '../../council/scenario.ts';
import type { Line } from '../lines.ts';

/** The engine's chair as a line: each time the change that leaves the fewest worries, by what the chair has heard. */
export const greedy =
  (style: Style): Line =>
  (game) =>
    chairMove(game, style) ?? { kind: 'end-round', by: 'chair' };

/** The same chair, if it knew every receipt and this game's own private lines and red lines. */
export const greedyOmniscient =
  (style: Style): Line =>
  (game) =>
    chairMove(game, style, truly) ?? { kind: 'end-round', by: 'chair' };

/** A family, because one such chair may balance on a threshold: more or less cautious, with and without mistakes. */
export const greedyFamily: { name: string; style: Style; line: Line }[] = [0.15, 0.3, 0.6].flatMap(
  (caution) =>
    [0, 0.25].map((noise) => {
      const style = { caution, noise };
      return { name: `greedy ${caution}/${noise}`, style, line: greedy(style) };
    }),
);

/** Each red line that is really there and crossed, and how far below its private line an ally stands. */
const truly: Worries = (given) => {
  const { scenario, state } = given;
  return judge(given, state.text, 72).map((verdict, i) => {
    if (verdict.couldLiveWithIt) return 0;
    const ally = scenario.allies[i] as Ally;
    const crossed = ally.redLines.filter((line) => isCrossed(given, ally, line, state.text));
    return Math.max(1, crossed.length) + excess(verdict);
  });
};
