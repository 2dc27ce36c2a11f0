/** The command as a person runs it: a process of its own. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

export function scenarioCommand(...args: string[]): Ran {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/scenario.ts', ...args],
    { cwd: root, encoding: 'utf8' },
  );
  return { code: status, out: stdout, err: stderr };
}
