import { performance } from 'node:perf_hooks';

/** One line of the benchmark. */
export interface Measure {
  name: string;
  value: number;
  unit: string;
  yardstick?: number;
  ratio?: number; // value against yardstick, both measured in the same run
}

/** Does some work and says how much: games, moves, answers. */
export type Work = () => number;

const warmUp = 300; // milliseconds each
const batch = 60;
const batches = 15;

/**
 * How much work is done in a second, as the median of some batches. Batches of the yardstick run in between,
 * so that a busy machine slows both.
 *
 * @param unit of `value` and `yardstick`, such as `games/s`
 */
export function measure(name: string, unit: string, work: Work, yardstick?: Work): Measure {
  const works = yardstick ? [work, yardstick] : [work];
  for (const each of works) rateOf(each, warmUp);
  const rates = Array.from({ length: batches }, () => works.map((each) => rateOf(each, batch)));
  const [value = 0, other] = works.map((_, i) => median(rates.map((row) => row[i] ?? 0)));
  return {
    name,
    value: rounded(value),
    unit,
    ...(other && { yardstick: rounded(other), ratio: rounded(value / other) }),
  };
}

function rateOf(work: Work, milliseconds: number): number {
  const start = performance.now();
  let done = 0;
  let passed = 0;
  do {
    done += work();
    passed = performance.now() - start;
  } while (passed < milliseconds);
  return (done * 1000) / passed;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** A measure taken twice agrees in two or three digits. */
const rounded = (value: number): number => Number(value.toPrecision(3));
