/** Every core does jobs as it comes free; results keep the order of the jobs, so that one core gives the same card. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Workforce } from '../../analysis/card/player.ts';
import type { Job, Result } from '../../analysis/card/job.ts';

export interface Team {
  workforce: Workforce;
  dismiss(): Promise<void>;
}

/** @param tell is told how far the jobs have come */
export function hire(file: string, tell: (what: string, done: number, of: number) => void): Team {
  const url = new URL('./worker.mjs', import.meta.url);
  const workers = Array.from(
    { length: availableParallelism() },
    () => new Worker(url, { workerData: file, execArgv: [] }),
  );

  const workforce: Workforce = async (jobs, what) => {
    const results: Result[][] = [];
    let next = 0;
    let done = 0;
    await Promise.all(
      workers.map(async (worker) => {
        for (let i = next++; i < jobs.length; i = next++) {
          results[i] = await give(worker, jobs[i] as Job);
          tell(what, ++done, jobs.length);
        }
      }),
    );
    return results;
  };
  return {
    workforce,
    async dismiss() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

const give = (worker: Worker, job: Job): Promise<Result[]> =>
  new Promise((resolve, reject) => {
    const settle = (): void => void worker.off('message', done).off('error', fail);
    const done = (results: Result[]): void => {
      settle();
      resolve(results);
    };
    const fail = (error: Error): void => {
      settle();
      reject(error);
    };
    worker.on('message', done).on('error', fail);
    worker.postMessage(job);
  });
