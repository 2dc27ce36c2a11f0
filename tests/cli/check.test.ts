import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { greedyFamily } from '../../src/analysis/bots/greedy.ts';
import { playLine } from '../../src/analysis/run.ts';
import { checkPlay } from '../../src/cli/check-play.ts';
import { newScenario, starterFor } from '../../src/cli/new.ts';
import { isAgreed, outcomeOf } from '../../src/council/closing.ts';
import type { Scenario } from '../../src/council/scenario.ts';
import { placeFindings, readScenario } from '../../src/scenario/read.ts';
import { but } from '../scenario/provoked.ts';
import { lively } from '../support/scenarios.ts';
import { root, scenarioCommand as run } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'check-'));

const codesOf = (scenario: Scenario): string[] => checkPlay(scenario).map(({ code }) => code);

function compiled(source: string): Scenario {
  const { scenario, findings } = readScenario('x.yaml', source);
  if (!scenario) throw new Error(JSON.stringify(findings));
  return scenario;
}

/** The small case without a red line or a ground to object. */
const easy = but(
  ['at: 20, salience: 80', 'at: 100, salience: 80'],
  ['crossedBy: [{form: [office]}]', 'crossedBy: [{form: [point]}]'],
  ['crossedBy: [{term: [open]}]', 'crossedBy: [{term: [year]}]'],
  ['form: {at: 60, salience: 20', 'form: {at: 100, salience: 20'],
  ['term: {at: 30, salience: 60', 'term: {at: 100, salience: 60'],
  ['term: {at: 0, salience: 40', 'term: {at: 100, salience: 40'],
);

describe('what only play can tell', () => {
  it('is nothing, of a case that is contested and can be won', () => {
    expect(codesOf(lively())).toEqual([]);
  });

  it('is that a case passes untouched, unless that is meant', () => {
    expect(codesOf(compiled(easy))).toEqual(['passes-untouched']);
    expect(codesOf(compiled(easy.replace('licence:', 'expects: passes\nlicence:')))).toEqual([]);
  });

  it('is that nothing can win', () => {
    const source = but(['crossedBy: [{form: [office]}]', 'crossedBy: [{form: [point, office]}]']);
    expect(codesOf(compiled(source))).toEqual(['nothing-can-win']);
  });

  it('can be told of a case of one round, which has no week for a silence', () => {
    const short = but(['rounds: 3', 'rounds: 1'], ['daysPerRound: 7', 'daysPerRound: 21']);
    expect(() => checkPlay(compiled(short))).not.toThrow();
  });

  it('has a place in the file and a sentence', () => {
    const [finding] = placeFindings('x.yaml', easy, checkPlay(compiled(easy)));
    expect(finding).toMatchObject({
      file: 'x.yaml',
      line: easy.split('\n').indexOf('provisions:') + 2,
      severity: 'warning',
    });
    expect(finding?.message.en).toMatch(/agreed in \d+ of 40 games; .*`expects: passes`/);
    expect(finding?.message.fr).toMatch(/agréé dans \d+ parties sur 40/);
  });

  it('is printed with --play only, and leaves the exit code alone', () => {
    const file = join(folder, 'easy.yaml');
    writeFileSync(file, easy);
    const read = run('check', file);
    expect(read).toMatchObject({ code: 0 });
    expect(read.out).toMatch(/: fine, 5 allies/);
    const played = run('check', '--play', file);
    expect(played).toMatchObject({ code: 0 });
    expect(played.out).toMatch(/warning passes-untouched .*\n.*: 1 warning, 5 allies/);
  });
});

describe('scenario new', () => {
  it('writes a file that passes the checker without a finding', () => {
    const made = run('new', 'my-case', '--out', folder);
    const file = join(folder, 'my-case.yaml');
    expect(made).toMatchObject({ code: 0, out: `${file}\n`, err: '' });
    const { scenario, findings } = readScenario(file, readFileSync(file, 'utf8'));
    expect(findings).toEqual([]);
    expect(scenario?.id).toBe('my-case');
    expect(codesOf(scenario!)).toEqual([]);
  });

  it('writes a case that can be won', () => {
    const scenario = compiled(starterFor('my-case', 'scenarios'));
    for (const { line } of greedyFamily) {
      const agreed = [1, 2, 3, 4, 5, 6, 7, 8].filter((seed) =>
        isAgreed(outcomeOf(playLine(scenario, seed, line).state.council)),
      );
      expect(agreed.length).toBeGreaterThanOrEqual(6);
    }
  });

  it('names the schema where an editor finds it', () => {
    const inside = join(root, 'scenarios', 'of-mine');
    for (const at of ['scenarios', inside]) {
      const [line = ''] = starterFor('x', at).split('\n');
      const [, way = ''] = /^# yaml-language-server: \$schema=(\.\S+)$/.exec(line) ?? [];
      expect(resolve(root, at, way)).toBe(join(root, 'scenarios', 'scenario.schema.json'));
    }
  });

  it('overwrites nothing', () => {
    const file = join(folder, 'mine.yaml');
    writeFileSync(file, 'mine');
    expect(run('new', 'mine', '--out', folder)).toMatchObject({ code: 1, out: '' });
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  it.each([
    [[]],
    [['My Case']],
    [['../x']],
    [['constructor']],
    [['x', '--out', 'no-such-folder']],
    [['x', 'y']],
  ])('takes %j as a wrong call', (args) => {
    expect(newScenario(args)).toBe(2); // it writes nothing before it knows
  });
});
