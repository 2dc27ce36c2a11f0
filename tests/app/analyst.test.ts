/** Where there is no worker, as here, the analyst works on the page, and gives what one would at once. */
import { expect, it } from 'vitest';
import { debriefOf, emptyDebrief, withPiece, type Debrief } from '../../src/analysis/debrief.ts';
import { analyse } from '../../src/app/analyst/analyst.ts';
import { planned } from '../../src/analysis/lines.ts';
import { playLine } from '../../src/analysis/run.ts';
import { smallOffice } from '../lines/tokyo.ts';
import { tokyo } from '../support/scenarios.ts';

const game = playLine(tokyo(), 1, planned(smallOffice));

it('in slices the debrief comes to what it is at once, and never goes back', async () => {
  expect(typeof Worker).toBe('undefined');
  const told: Debrief[] = [];
  await new Promise<void>((resolve) => {
    analyse(game, (debrief) => {
      told.push(debrief);
      if (debrief.room) resolve();
    });
  });
  let whole = emptyDebrief;
  for (const piece of debriefOf(game)) if (piece) whole = withPiece(whole, piece);
  expect(told.at(-1)).toEqual(whole);
  expect(whole.counterfactuals).toHaveLength(whole.replays!);
  expect(told.map(({ counterfactuals }) => counterfactuals.length)).toEqual([
    ...Array(whole.replays! + 1).keys(),
    whole.replays,
  ]);
});

it('stops when it is told to, and leaves the page its turn in between', async () => {
  const told: Debrief[] = [];
  const stop = analyse(game, (debrief) => told.push(debrief));
  expect(told).toEqual([]);
  while (told.length === 0) await turn();
  const [first] = told;
  expect(first?.room).toBeNull();
  stop();
  const sofar = told.length;
  for (let n = 0; n < 20; n++) await turn();
  expect(told).toHaveLength(sofar);
});

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
