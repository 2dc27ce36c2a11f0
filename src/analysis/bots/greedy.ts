import { chairMove, type Style } from '../../council/engine/chair.ts';
import type { Line } from '../lines.ts';

/** The engine's chair as a line: each time the change that leaves the fewest worries, by what the chair has heard. */
export const greedy =
  (style: Style): Line =>
  (game) =>
    chairMove(game, style) ?? { kind: 'end-round', by: 'chair' };

/** A family, because one such chair may balance on a threshold: more or less cautious, with and without mistakes. */
export const greedyFamily: { name: string; line: Line }[] = [0.15, 0.3, 0.6].flatMap((caution) =>
  [0, 0.25].map((noise) => ({
    name: `greedy ${caution}/${noise}`,
    line: greedy({ caution, noise }),
  })),
);
