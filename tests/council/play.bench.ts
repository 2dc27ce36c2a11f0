/** Whole Tokyo games: with the charts' answers remembered, and with the live charts asked every time. */
import { bench, describe } from 'vitest';
import { planned, untouched } from '../../src/analysis/lines.ts';
import { playLine } from '../../src/analysis/run.ts';
import { remembered } from '../../src/council/charts/run.ts';
import { viewOf } from '../../src/council/views.ts';
import { smallOffice } from '../lines/tokyo.ts';
import { tokyo } from '../support/scenarios.ts';

const scenario = tokyo();
let seed = 0;

describe('a Tokyo game of nineteen moves', () => {
  bench('charts remembered', () => void playLine(scenario, ++seed, planned(smallOffice)));
  bench('charts asked every time', () => {
    remembered.clear();
    playLine(scenario, ++seed, planned(smallOffice));
  });
});

describe('the untouched line', () => {
  bench('seven moves', () => void playLine(scenario, ++seed, untouched));
});

describe('the view of a game half played', () => {
  const game = playLine(scenario, 1, planned(smallOffice));
  bench('one view', () => void viewOf(game));
});
