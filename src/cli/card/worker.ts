/** One core of `scenario card`: reads the file once, then does the jobs that it is given. */
import { parentPort, workerData } from 'node:worker_threads';
import { work, type Job } from '../../analysis/card/job.ts';
import { openScenario } from '../open.ts';

const scenario = openScenario(workerData as string);

parentPort?.on('message', (job: Job) => {
  if (typeof scenario !== 'number') parentPort?.postMessage(work(scenario, job));
});
