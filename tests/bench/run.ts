/** `npm run -s bench [-- --json]`: a table, or one JSON object a measure and line. */
import './production.ts';
import { apartMeasures } from './apart.ts';
import { botMeasures } from './bots.ts';
import { chartMeasures } from './charts.ts';
import { counterfactualMeasures } from './counterfactuals.ts';
import { gameMeasures } from './games.ts';
import type { Measure } from './measure.ts';
import { scanMeasures } from './scans.ts';

const isJson = process.argv.includes('--json');

function* measures(): Generator<Measure> {
  yield* gameMeasures();
  yield* counterfactualMeasures();
  yield* chartMeasures();
  yield* botMeasures();
  yield* scanMeasures();
  yield* apartMeasures();
}

if (!isJson) printRow('', 'value', 'yardstick', 'ratio');
for (const one of measures()) {
  if (isJson) console.log(JSON.stringify(one));
  else
    printRow(
      one.name,
      amount(one.value, one.unit),
      one.yardstick === undefined ? '' : amount(one.yardstick, one.unit),
      one.ratio?.toFixed(1) ?? '',
    );
}

function printRow(name: string, value: string, yardstick: string, ratio: string): void {
  console.log(name.padEnd(64), value.padStart(20), yardstick.padStart(20), ratio.padStart(8));
}

function amount(value: number, unit: string): string {
  const digits = value < 100 ? 1 : 0;
  return `${value.toLocaleString('en-GB', { maximumFractionDigits: digits })} ${unit}`;
}
