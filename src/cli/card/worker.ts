/** One core of `scenario card`: reads the file once, then does the jobs that it is given. */
import { parentPort, workerData } from 'node:worker_threads';
import { work, type Job } from '../../analysis/card/job.ts';
import { readScenario } from '../../scenario/read.ts';
import { readText } from '../files.ts';

const file = workerData as string;
const { scenario } = readScenario(file, readText(file) ?? '');

parentPort?.on('message', (job: Job) => {
  if (scenario) parentPort?.postMessage(work(scenario, job));
});
