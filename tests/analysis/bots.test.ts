/** What bots know: a seat's bot sees what the seat sees, an omniscient one sees all. */
import { describe, expect, it } from 'vitest';
import { best, plansForGame } from '../../src/analysis/bots/best.ts';
import { bestOmniscient } from '../../src/analysis/bots/best-omniscient.ts';
import { greedy, greedyOmniscient } from '../../src/analysis/bots/greedy.ts';
import { random } from '../../src/analysis/bots/random.ts';
import type { Line } from '../../src/analysis/lines.ts';
import { playLine } from '../../src/analysis/run.ts';
import { usualStyle } from '../../src/council/engine/chair.ts';
import { play } from '../../src/council/game.ts';
import { isKnown } from '../../src/council/moves/rule.ts';
import { redLineKey, type Game } from '../../src/council/state.ts';
import { changed, lively, small, softened, start, tokyo } from '../support/scenarios.ts';

/** The same game with other secrets: private lines, and the red lines that the chair has not heard of. */
const withOtherSecrets = (game: Game): Game =>
  changed(game, (state) => {
    for (const id of Object.keys(state.lines)) state.lines[id] = 0.4 - (state.lines[id] ?? 0);
    for (const ally of game.scenario.allies)
      for (const line of ally.redLines.filter((each) => !isKnown(game, ally, each, 'chair'))) {
        const key = redLineKey(ally.id, line.id);
        state.redLines[key] = !state.redLines[key];
      }
  });

/** How many of its moves, in a game played to its end, it would not make if the secrets were others. */
function movesThatTurnOnSecrets(line: Line, opening: Game): number {
  let turning = 0;
  let game = opening;
  while (game.state.game !== 'debrief') {
    const move = line(game);
    if (JSON.stringify(line(withOtherSecrets(game))) !== JSON.stringify(move)) turning++;
    const played = play(game, move);
    if (played.refusal) throw new Error(played.refusal.code);
    game = played.game;
  }
  return turning;
}

describe('a bot', () => {
  const openings = [start(lively(), 1), start(lively(), 2), start(tokyo(), 1)];

  it.each([
    ['greedy', greedy(usualStyle)],
    ['greedy that errs', greedy({ caution: 0.6, noise: 0.25 })],
    ['random', random],
  ])('that is %s makes the same moves where only what its seat does not see differs', (_, line) => {
    for (const opening of openings) expect(movesThatTurnOnSecrets(line, opening)).toBe(0);
  });

  it('that is omniscient does not', () => {
    const line = greedyOmniscient(usualStyle);
    expect(movesThatTurnOnSecrets(line, start(lively(), 1))).toBeGreaterThan(0);
  });
});

describe('the omniscient best line', () => {
  const opening = start(small(), 3);
  const unminded = (line: number): Game =>
    changed(softened(opening, line), (state) => {
      for (const key of Object.keys(state.redLines)) state.redLines[key] = false;
    });

  it('plans for the private lines and red lines of its own game', () => {
    const [first] = plansForGame(unminded(-9));
    expect(first).toMatchObject({ text: opening.state.text, guarantees: [] });
    expect(plansForGame(unminded(9))).toEqual([]);
  });

  it('ends agreed just where one of its plans does', () => {
    const isWon = ({ state }: Game): boolean => state.council.text === 'agreed';
    const openings = [1, 2, 3, 4].map((seed) => start(small(), seed));
    const won = openings.map((each) => isWon(bestOmniscient(each)));
    expect(won).toContain(true);
    expect(won).toEqual(
      openings.map((each) =>
        plansForGame(each).some((plan) =>
          isWon(playLine(each.scenario, each.seed, best(plan), each.setting)),
        ),
      ),
    );
  });
});
