import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readScenario } from '../scenario/read.ts';

/** Checks each file (or every scenario of a folder). Exit code: 0 fine, 1 errors found, 2 a file cannot be read. */
export function check(paths: string[]): number {
  let code = 0;
  for (const file of paths.flatMap(scenarioFiles)) {
    let source: string;
    try {
      source = readFileSync(file, 'utf8');
    } catch {
      process.stderr.write(`${file}: cannot be read\n`);
      return 2;
    }
    const { scenario, findings } = readScenario(file, source);
    for (const { line, column, severity, code: name, message } of findings) {
      process.stdout.write(`${file}:${line}:${column} ${severity} ${name} ${message.en}\n`);
    }
    if (scenario)
      process.stdout.write(
        `${file}: fine, ${scenario.allies.length} allies, ${scenario.hash.slice(0, 12)}\n`,
      );
    else code = 1;
  }
  return code;
}

const scenarioFiles = (path: string): string[] =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory()
    ? readdirSync(path)
        .filter((name) => /\.ya?ml$/.test(name))
        .sort()
        .map((name) => join(path, name))
    : [path];
