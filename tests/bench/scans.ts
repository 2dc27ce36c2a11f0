/** A million texts of thirty-one allies: the scan that skips what cannot hold against the plain one, over the same table. */
import assert from 'node:assert/strict';
import { countTexts } from '../../src/analysis/win-set/grid.ts';
import { withAllLevers } from '../../src/analysis/win-set/levers.ts';
import { plainScan, prunedScan, type Holding } from '../../src/analysis/win-set/scan.ts';
import { tableOf, type Table } from '../../src/analysis/win-set/table.ts';
import { unanimous } from '../../src/analysis/win-set/win-set.ts';
import { newGame } from '../../src/council/game.ts';
import { tokyo } from '../support/scenarios.ts';
import { fineTokyo } from './fine-tokyo.ts';
import { measure, slow, type Measure } from './measure.ts';

export function* scanMeasures(): Generator<Measure> {
  const opening = newGame(fineTokyo(tokyo()), 1);
  const any = tableOf(opening, 'any', 24);
  yield compared('texts of a card at the opening, pruned against plain scan', any, unanimous);
  yield compared(
    'the same with all levers, under which many more hold',
    tableOf(withAllLevers(opening), 'any', 24),
    unanimous,
  );
  const drawn = tableOf(opening, 'drawn', 24);
  yield compared('texts of a game’s own lines, pruned against plain scan', drawn, 1);
}

/** @throws AssertionError where the two differ, be it in the last digit */
function compared(name: string, table: Table, floor: number): Measure {
  const texts = countTexts(table.levels);
  const found: Record<'pruned' | 'plain', Holding[]> = { pruned: [], plain: [] };
  const taken = measure(
    name,
    'texts/s',
    () => {
      found.pruned = prunedScan(table, floor);
      return texts;
    },
    () => {
      found.plain = plainScan(table, floor);
      return texts;
    },
    slow,
  );
  assert(found.plain.length > 0);
  assert.deepEqual(found.pruned, found.plain);
  return taken;
}
