import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { actorsFile, expected, issuesFile } from '../analysis/made-up-decisions.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

function run(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/backtest.ts', ...args],
    { cwd: root, encoding: 'utf8' },
  );
  return { code: status, out: stdout, err: stderr };
}

function folder(files: Record<string, string>): string {
  const path = mkdtempSync(join(tmpdir(), 'backtest-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return path;
}

const data = { 'issues.csv': issuesFile, 'actors.csv': actorsFile };

describe('backtest', () => {
  it('prints one JSON object, and only that', () => {
    const { code, out, err } = run(folder(data), '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const report = JSON.parse(out) as typeof expected;
    expect(report).toMatchObject({ issues: 3, actors: 6, T1: expected.T1, T1_n: expected.T1_n });
    expect(Object.keys(report)).toEqual(
      expect.arrayContaining(['T2', 'T2_gain', 'T3', 'T4', 'T4_search', 'T5', 'T6']),
    );
  });

  it('puts figures beside the expected ones, and exits with 1 where one differs', () => {
    const wrong = { ...expected, T1_n: { all: 2, unanimity: 7 } };
    const { code, out, err } = run(folder({ ...data, 'expected.json': JSON.stringify(wrong) }));
    expect({ code, err }).toEqual({
      code: 1,
      err: 'differs: T1_n.unanimity: 1 (expected 7, differs)\n',
    });
    expect(out).toContain('T1.mean.all: 12.5 (expected 12.5)\n');
  });

  it('says where a file is wrong, and exits with 1', () => {
    const path = folder({ ...data, 'issues.csv': issuesFile.replace(',60\n', ',sixty\n') });
    expect(run(path)).toEqual({
      code: 1,
      out: '',
      err: `${path}/issues.csv:2:38 found “sixty”; expected a number from 0 to 100\n`,
    });
  });

  it.each([[[]], [['no-such-folder']], [['a', 'b']], [['.', '--fast']]])(
    'takes %j as a wrong call: exit code 2, nothing on stdout',
    (args) => {
      const { code, out, err } = run(...args);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain('usage: backtest DIR');
    },
  );
});
