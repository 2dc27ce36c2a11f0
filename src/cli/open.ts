import type { Scenario } from '../council/scenario.ts';
import { readScenario } from '../scenario/read.ts';
import { lineOf } from './check.ts';
import { readText } from './files.ts';

/** The scenario of a file; where there is none, says why and gives the exit code: 1 findings, 2 not readable. */
export function openScenario(file: string): Scenario | 1 | 2 {
  const source = readText(file);
  if (source === null) return 2;
  const { scenario, findings } = readScenario(file, source);
  if (scenario) return scenario;
  findings.forEach((finding) => process.stderr.write(`${lineOf(finding)}\n`));
  return 1;
}
