/** Does one piece of work by name, for whoever watches its memory from outside. */
import { prunedScan, plainScan } from '../../src/analysis/win-set/scan.ts';
import { tableOf, type Table } from '../../src/analysis/win-set/table.ts';
import { unanimous } from '../../src/analysis/win-set/win-set.ts';
import { playLine } from '../../src/analysis/run.ts';
import { newGame } from '../../src/council/game.ts';
import { tokyo } from '../support/scenarios.ts';
import { botsOf } from './bots.ts';
import { fineTokyo } from './fine-tokyo.ts';

const [name = ''] = process.argv.slice(2);
const scenario = tokyo();
const bot = botsOf(scenario)[name];
if (bot) for (let seed = 1; seed <= 25; seed++) playLine(scenario, seed, bot);
else if (name === 'pruned scan') prunedScan(million(), unanimous);
else if (name === 'plain scan') plainScan(million(), unanimous);
else throw new Error(`no work ${JSON.stringify(name)}`);

function million(): Table {
  return tableOf(newGame(fineTokyo(scenario), 1), 'any', 24);
}
