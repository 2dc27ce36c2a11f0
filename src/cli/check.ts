import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Finding } from '../council/finding.ts';
import { placeFindings, readScenario } from '../scenario/read.ts';
import { checkPlay } from './check-play.ts';
import { readText } from './files.ts';

/**
 * Checks each file, or every scenario of a folder; with `--play` it plays them as well.
 * Exit code: 0 fine, perhaps with warnings; 1 errors found; 2 a file cannot be read.
 */
export function check(args: readonly string[]): number {
  const options = read(args);
  if (!options) return 2;
  const codes = options.paths.flatMap(scenarioFiles).map((file) => checkFile(file, options.play));
  return Math.max(...codes, 0);
}

function checkFile(file: string, play: boolean): 0 | 1 | 2 {
  const source = readText(file);
  if (source === null) return 2;
  const { scenario, findings } = readScenario(file, source);
  const played = scenario && play ? placeFindings(file, source, checkPlay(scenario)) : [];
  const all = [...findings, ...played];
  for (const finding of all) process.stdout.write(`${lineOf(finding)}\n`);
  if (!scenario) return 1;
  const warnings = all.length === 0 ? 'fine' : `${all.length} warning${all.length > 1 ? 's' : ''}`;
  process.stdout.write(
    `${file}: ${warnings}, ${scenario.allies.length} allies, ${scenario.hash.slice(0, 12)}\n`,
  );
  return 0;
}

function read(args: readonly string[]): { paths: string[]; play: boolean } | null {
  try {
    const { positionals: paths, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { play: { type: 'boolean', default: false } },
    });
    return paths.length > 0 ? { paths, play: values.play } : null;
  } catch {
    return null;
  }
}

export const lineOf = ({ file, line, column, severity, code, message }: Finding): string =>
  `${file}:${line}:${column} ${severity} ${code} ${message.en}`;

/** A file, or the scenario files of a folder. */
export const scenarioFiles = (path: string): string[] =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory()
    ? readdirSync(path)
        .filter((name) => /\.ya?ml$/.test(name))
        .sort()
        .map((name) => join(path, name))
    : [path];
