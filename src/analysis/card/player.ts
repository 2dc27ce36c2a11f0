/** Plays lines over seeds, perhaps on many cores. */
import type { Setting } from '../../council/state.ts';
import type { Job, Result } from './job.ts';

/** Seeds, both ends included. */
export interface Range {
  from: number;
  to: number;
}

/** Does jobs, perhaps on many cores; results in the order of the jobs. */
export type Workforce = (jobs: Job[], progress: string) => Promise<Result[][]>;

const chunk = 10; // seeds of one job

/** A line to play, and what to do to the scenario beforehand. */
export type Wanted = Omit<Job, 'seeds' | 'setting'>;
/** For each line its results, in the order of the seeds. */
export type Player = (wanted: readonly Wanted[], seeds: Range, what: string) => Promise<Result[][]>;

/** Cuts the seeds of each line into jobs, and puts their results together again. */
export const playerOf =
  (setting: Setting, workforce: Workforce): Player =>
  async (wanted, seeds, what) => {
    const chunks = chunksOf(seeds);
    const jobs = wanted.flatMap((each) =>
      chunks.map((some): Job => ({ ...each, seeds: some, setting })),
    );
    const done = await workforce(jobs, what);
    return wanted.map((_, i) => done.slice(i * chunks.length, (i + 1) * chunks.length).flat());
  };

const chunksOf = ({ from, to }: Range): number[][] => {
  const chunks: number[][] = [];
  for (let first = from; first <= to; first += chunk) {
    const last = Math.min(to, first + chunk - 1);
    chunks.push(Array.from({ length: last - first + 1 }, (_, i) => first + i));
  }
  return chunks;
};
