/** `docs/authoring.md` builds a case before the reader's eyes: each stage must check, and each command print what it says. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { stringify } from 'yaml';
import { checkPlay } from '../../src/cli/check-play.ts';
import { check } from '../../src/cli/check.ts';
import { draft } from '../../src/cli/draft.ts';
import { playFile } from '../../src/cli/play.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { sourceOf } from '../support/scenarios.ts';
import { builtBy, isPrinted } from './authoring.ts';

const { stages, printings } = builtBy(sourceOf('docs/authoring.md'));
const folder = mkdtempSync(join(tmpdir(), 'authoring-'));
const commands: Record<string, (args: readonly string[]) => number | Promise<number>> = {
  check,
  draft,
  play: playFile,
};

/** What a command prints of a file, under the name that the page gives it. */
async function printed(command: string, file: unknown): Promise<string> {
  const [named = '', path = join(folder, 'rescue-pact.yaml')] = [/\S+\.yaml/.exec(command)?.[0]];
  writeFileSync(path, stringify(file));
  const lines: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => lines.push(String(text)) > 0);
  const [name = '', ...args] = command.replace(named, path).split(' ');
  await commands[name]?.(args);
  vi.restoreAllMocks();
  return lines.join('').replaceAll(path, named).trimEnd();
}

afterEach(() => vi.restoreAllMocks());
afterAll(() => rmSync(folder, { recursive: true }));

describe('the case of docs/authoring.md', () => {
  const steps = stages.filter(({ kind }) => kind === 'step');

  it('is built in steps', () => {
    expect(steps.length).toBeGreaterThan(10);
  });

  it.each(steps)('is without findings and fair to play after “$heading”', ({ file }) => {
    const { scenario, findings } = readScenario('x.yaml', stringify(file));
    expect(findings.filter(({ code }) => code !== 'gap')).toEqual([]);
    expect(checkPlay(scenario!)).toEqual([]);
  });
});

describe('the commands of docs/authoring.md', () => {
  it('are there', () => {
    expect(printings.length).toBeGreaterThan(15);
  });

  it.each(printings)('under “$heading”: $command', async ({ command, file, output }) => {
    const actual = await printed(command, file);
    expect(isPrinted(output, actual), actual).toBe(true);
  });
});
