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

/** How long to look at it. */
interface Pace {
  warmUp: number; // milliseconds each, of which nothing is reported
  batch: number; // milliseconds, at the least
  batches: number;
}

const usual: Pace = { warmUp: 300, batch: 60, batches: 15 };

/** For work that takes seconds: each batch is one go. */
export const slow: Pace = { warmUp: 0, batch: 0, batches: 3 };

/**
 * How much work is done in a second, as the median of some batches. Batches of the yardstick run in between,
 * so that a busy machine slows both.
 *
 * @param unit of `value` and `yardstick`, such as `games/s`
 */
export function measure(
  name: string,
  unit: string,
  work: Work,
  yardstick?: Work,
  pace = usual,
): Measure {
  const works = yardstick ? [work, yardstick] : [work];
  if (pace.warmUp > 0) for (const each of works) rateOf(each, pace.warmUp);
  const rates = Array.from({ length: pace.batches }, () =>
    works.map((each) => rateOf(each, pace.batch)),
  );
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
export const rounded = (value: number): number => Number(value.toPrecision(3));
