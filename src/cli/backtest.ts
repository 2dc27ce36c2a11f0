/** `npm run -s backtest -- DIR [--json]`: the model against decisions that were really taken. */
import './pipe.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compared, figuresIn, rounded, type Comparison } from '../analysis/backtest/compare.ts';
import { sentenceOf } from '../analysis/backtest/csv.ts';
import type { Issue } from '../analysis/backtest/data.ts';
import { files, readData } from '../analysis/backtest/read.ts';
import { backtest } from '../analysis/backtest/report.ts';
import type { Scenario } from '../council/scenario.ts';
import { readScenario } from '../scenario/read.ts';
import { lineOf } from './check.ts';
import { readText } from './files.ts';

const usage = `usage: backtest DIR [--json]
DIR holds ${files.issues} and ${files.actors}, and may hold expected.json, reference figures of the same data
exit codes: 0 fine, 1 faults in a file, or a figure that differs from expected.json, 2 usage
`;

function run(args: readonly string[]): number {
  const options = read(args);
  if (!options) return 2;
  const issuesText = readText(join(options.folder, files.issues));
  const actorsText = readText(join(options.folder, files.actors));
  if (issuesText === null || actorsText === null) return 2;
  const issues = issuesIn(options.folder, issuesText, actorsText);
  const scenario = scenarioIn('scenarios/tokyo-2023.yaml');
  if (!issues || !scenario) return 1;
  const report = backtest(issues, scenario);
  const figures = compared(figuresIn(report), figuresIn(expectedIn(options.folder)));
  if (options.json) process.stdout.write(`${JSON.stringify(report, short, 1)}\n`);
  else figures.forEach((figure) => process.stdout.write(`${sentence(figure)}\n`));
  const off = figures.filter(({ agrees }) => agrees === false);
  off.forEach((figure) => process.stderr.write(`differs: ${sentence(figure)}\n`));
  return off.length > 0 ? 1 : 0;
}

function read(args: readonly string[]): { folder: string; json: boolean } | null {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
    const [folder] = positionals;
    return folder === undefined || positionals.length > 1 ? null : { folder, json: values.json };
  } catch {
    return null;
  }
}

function issuesIn(folder: string, issuesText: string, actorsText: string): Issue[] | null {
  const { issues, faults } = readData(issuesText, actorsText);
  for (const fault of faults) {
    const file = join(folder, fault.file);
    process.stderr.write(`${sentenceOf({ ...fault, file })}\n`);
  }
  return faults.length > 0 ? null : issues;
}

function scenarioIn(file: string): Scenario | null {
  const source = readText(file);
  if (source === null) return null;
  const { scenario, findings } = readScenario(file, source);
  if (!scenario) findings.forEach((finding) => process.stderr.write(`${lineOf(finding)}\n`));
  return scenario;
}

/** Nothing to compare with is no fault. */
function expectedIn(folder: string): unknown {
  const file = join(folder, 'expected.json');
  const text = existsSync(file) ? readText(file) : null;
  return text === null ? {} : (JSON.parse(text) as unknown);
}

const short = (_key: string, value: unknown): unknown =>
  typeof value === 'number' ? rounded(value) : value;

const sentence = ({ path, value, expected, agrees }: Comparison): string =>
  `${path}: ${value ?? '–'}${expected === undefined ? '' : ` (expected ${expected}${agrees ? '' : ', differs'})`}`;

process.exitCode = run(process.argv.slice(2));
if (process.exitCode === 2) process.stderr.write(usage);
