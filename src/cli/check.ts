import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readScenario } from '../scenario/read.ts';
import type { Finding } from '../council/finding.ts';
import { readText } from './files.ts';

/** Checks each file, or every scenario of a folder. Exit code: 0 fine, 1 errors found, 2 a file cannot be read. */
export function check(paths: readonly string[]): number {
  if (paths.length === 0) return 2;
  let code = 0;
  for (const file of paths.flatMap(scenarioFiles)) {
    const source = readText(file);
    if (source === null) return 2;
    const { scenario, findings } = readScenario(file, source);
    findings.forEach((finding) => process.stdout.write(`${lineOf(finding)}\n`));
    if (scenario)
      process.stdout.write(
        `${file}: fine, ${scenario.allies.length} allies, ${scenario.hash.slice(0, 12)}\n`,
      );
    else code = 1;
  }
  return code;
}

export const lineOf = ({ file, line, column, severity, code, message }: Finding): string =>
  `${file}:${line}:${column} ${severity} ${code} ${message.en}`;

const scenarioFiles = (path: string): string[] =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory()
    ? readdirSync(path)
        .filter((name) => /\.ya?ml$/.test(name))
        .sort()
        .map((name) => join(path, name))
    : [path];
