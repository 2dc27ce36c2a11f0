/** The win-set: what the scans say is what play says, and skipping changes nothing. */
import { describe, expect, it } from 'vitest';
import { countTexts, textAt } from '../../src/analysis/win-set/grid.ts';
import { withAllLevers } from '../../src/analysis/win-set/levers.ts';
import { plainScan, prunedScan } from '../../src/analysis/win-set/scan.ts';
import { tableOf } from '../../src/analysis/win-set/table.ts';
import {
  likelyTexts,
  mostAmbitious,
  paretoBest,
  pivotalAllies,
  winSetOf,
} from '../../src/analysis/win-set/win-set.ts';
import { judge } from '../../src/council/model/silence.ts';
import { changed, lively, small, start, tokyo } from '../support/scenarios.ts';
import { roam } from '../support/wander.ts';

const setting = { seats: ['chair'], difficulty: 'standard' } as const;

describe('the win-set of a game', () => {
  it('is just the texts that nobody blocks by the rules of play, wherever the game stands', () => {
    for (let seed = 0; seed < 60; seed++) {
      const game = roam(lively(), seed, { ...setting, seats: ['chair'] }, 20);
      const table = tableOf(game, 'drawn', 24);
      for (const { leaf, holds } of plainScan(table, 0)) {
        const text = textAt(game.scenario, table.levels, leaf);
        const nobodyBlocks = judge(game, text, 24).every(({ couldLiveWithIt }) => couldLiveWithIt);
        expect(holds, `seed ${seed} ${JSON.stringify(text)}`).toBe(Number(nobodyBlocks));
      }
    }
  });

  it('of Tokyo agrees with play on every one of its texts', () => {
    const game = changed(start(tokyo(), 5), (state) => {
      for (const key of Object.keys(state.redLines)) state.redLines[key] = false;
    });
    const table = tableOf(game, 'drawn', 24);
    const scanned = plainScan(table, 0);
    expect(scanned).toHaveLength(countTexts(table.levels));
    for (const { leaf, holds } of scanned) {
      const verdicts = judge(game, textAt(game.scenario, table.levels, leaf), 24);
      expect(holds).toBe(Number(verdicts.every(({ couldLiveWithIt }) => couldLiveWithIt)));
    }
    expect(winSetOf(game).length).toBeGreaterThan(100);
  });
});

describe('the pruned scan', () => {
  it.each([0.05, 0.5, 0.9])('finds what a plain one finds, to the last digit, from %f', (floor) => {
    for (const game of [start(tokyo(), 3), start(small(), 3)]) {
      for (const situation of [game, withAllLevers(game)]) {
        const any = tableOf(situation, 'any', 24);
        expect(prunedScan(any, floor)).toEqual(plainScan(any, floor));
        const drawn = tableOf(situation, 'drawn', 24);
        expect(prunedScan(drawn, floor)).toEqual(plainScan(drawn, floor));
      }
    }
  });
});

describe('the pruned scan of a game', () => {
  it('finds the same wherever the game stands, with its own lines and with any', () => {
    const scenarios = [lively(), tokyo()];
    for (let seed = 0; seed < 10; seed++) {
      const game = roam(scenarios[seed % 2]!, seed, { ...setting, seats: ['chair'] }, 20);
      const pressed = changed(game, (state) => {
        Object.values(state.allies).forEach((ally, i) => (ally.exposure = (i % 3) / 4));
        state.redLines = Object.fromEntries(Object.keys(state.redLines).map((key) => [key, false]));
      });
      for (const situation of [game, pressed]) {
        for (const [lines, floor] of [
          ['any', 0.3],
          ['drawn', 1],
        ] as const) {
          const table = tableOf(situation, lines, 24);
          expect(prunedScan(table, floor), `seed ${seed}`).toEqual(plainScan(table, floor));
        }
      }
    }
  });

  it('takes whole branches where nobody could mind, and none where a red line may', () => {
    const table = tableOf(
      changed(start(tokyo()), (state) => {
        for (const id of Object.keys(state.lines)) state.lines[id] = -9;
      }),
      'drawn',
      24,
    );
    const found = prunedScan(table, 1);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(countTexts(table.levels));
    expect(found).toEqual(plainScan(table, 1));
  });
});

describe('the texts of a scenario', () => {
  it('are counted once each, with what lies behind a closed gate pinned', () => {
    expect(countTexts(tableOf(start(small()), 'any', 24).levels)).toBe(1 + 2 * 2);
  });

  it('hold with the product of each ally’s chance and of the red lines that are not there', () => {
    const unwaived = likelyTexts(start(small()), 0.0001);
    expect(unwaived.some(({ text }) => text['form'] === 'office')).toBe(false); // surely crossed
    expect(unwaived.some(({ text }) => text['term'] === 'open')).toBe(false);
    const waived = likelyTexts(withAllLevers(start(small())), 0.0001);
    expect(waived.some(({ text }) => text['form'] === 'point' && text['term'] === 'open')).toBe(
      true,
    );
  });

  it('have a most ambitious one, a front that nothing beats, and allies on whom they turn', () => {
    const spent = withAllLevers(start(tokyo()));
    const texts = likelyTexts(spent);
    const most = mostAmbitious(texts);
    expect(texts.every(({ ambition }) => ambition <= most!.ambition)).toBe(true);
    expect(paretoBest(texts)).toContainEqual(most);
    expect(pivotalAllies(spent)[0]).toMatchObject({ ally: 'FRA' });
  });
});
