/** T6: texts of a scenario in the middle of its scales, put under silence unprepared, with red lines off. */
import type { Text } from '../../council/draft.ts';
import { draw } from '../../council/draws.ts';
import { newGame, play } from '../../council/game.ts';
import { difficulties, type Difficulty } from '../../council/model/difficulty.ts';
import { judge } from '../../council/model/silence.ts';
import type { Provision, Scenario } from '../../council/scenario.ts';
import { mean } from './statistics.ts';

/** The model page's bands and its own run. */
const reference = {
  middle: { holds: [0.55, 0.8], lone: [0.65, 0.9], run: { holds: 0.59, lone: 0.74 } },
  maximal: { run: { holds: 0.04, lone: 0.14 } },
};

/** What a chair would table: of each provision, neither end of the scale where there is something between. */
export function middleText({ provisions }: Scenario, n: number): Text {
  return Object.fromEntries(
    provisions.map((provision) => {
      const between = provision.options.slice(1, -1);
      const options = between.length > 0 ? between : provision.options;
      return [
        provision.id,
        options[Math.floor(draw(n, 'middle', provision.id, 0) * options.length)]?.id ??
          provision.opening,
      ];
    }),
  );
}

const strongest = ({ options, opening }: Provision): string => options.at(-1)?.id ?? opening;

export const maximalText = ({ provisions }: Scenario): Text =>
  Object.fromEntries(provisions.map((provision) => [provision.id, strongest(provision)]));

const atOnce = { kind: 'place-under-silence', by: 'chair', hours: 24 } as const;

/** How many could not live with the text, where the chair of the n-th game places it before any talks. */
function objectors(scenario: Scenario, text: Text, n: number, difficulty: Difficulty): number {
  const game = newGame(scenario, n, { seats: ['chair'], difficulty });
  const placed = play({ ...game, state: { ...game.state, text, redLines: {} } }, atOnce);
  if (placed.refusal) throw new Error(`${atOnce.kind} refused: ${placed.refusal.code}`);
  const verdicts = judge(placed.game, text, atOnce.hours);
  return verdicts.filter(({ couldLiveWithIt }) => !couldLiveWithIt).length;
}

/** How often silence holds, and how often one ally alone stood in its way where it did not. */
function sharesOf(counts: readonly number[]): { holds: number; lone: number } {
  const broken = counts.filter((count) => count > 0);
  return {
    holds: mean(counts.map((count) => (count === 0 ? 1 : 0))),
    lone: mean(broken.map((count) => (count === 1 ? 1 : 0))),
  };
}

export function middleTexts(scenario: Scenario, texts: number) {
  const each = (textOf: (n: number) => Text) =>
    Object.fromEntries(
      difficulties.map((difficulty) => [
        difficulty,
        sharesOf(
          Array.from({ length: texts }, (_, n) => objectors(scenario, textOf(n), n, difficulty)),
        ),
      ]),
    );
  return {
    T6: {
      scenario: scenario.id,
      texts,
      middle: each((n) => middleText(scenario, n)),
      maximal: each(() => maximalText(scenario)),
      reference,
    },
  };
}
