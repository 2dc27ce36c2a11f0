import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashOf, newGame } from '../../src/council/game.ts';
import { savedGame } from '../../src/council/replay.ts';
import { draftPage } from '../../src/cli/draft.ts';
import { lively, playedBy, sourceOf, tokyo } from '../support/scenarios.ts';
import { root, scenarioCommand as run } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'scenario-'));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('scenario check', () => {
  it('says fine in a line and exits with 0', () => {
    const { code, out, err } = run('check', 'tests/support/small.yaml');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^tests\/support\/small\.yaml: fine, 5 allies, [0-9a-f]{12}\n$/);
  });

  it('prints each finding with its place and exits with 1', () => {
    const broken = file(
      'broken.yaml',
      sourceOf('tests/support/small.yaml').replace('opening: office', 'opening: offcie'),
    );
    const { code, out } = run('check', broken);
    expect(code).toBe(1);
    expect(out).toMatch(
      /broken\.yaml:\d+:14 error unknown-name .*Nothing is called “offcie” here; .* Did you mean “office”\?\n/,
    );
  });

  it.each([[['check']], [['check', 'no-such-file.yaml']], [['vote', 'x']], [['toString']], [[]]])(
    'takes %j as a wrong call: exit code 2, nothing on stdout',
    (args) => {
      const { code, out, err } = run(...args);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).not.toBe('');
    },
  );
});

describe('scenario play', () => {
  it('prints one JSON object a game, and only that', () => {
    const { code, out, err } = run(
      'play',
      'scenarios/tokyo-2023.yaml',
      '--line',
      'untouched',
      '--seeds',
      '1-3',
      '--json',
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const records = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(records.map(({ seed }) => seed)).toEqual([1, 2, 3]);
    expect(Object.keys(records[0]!)).toEqual([
      'seed',
      'outcome',
      'blockers',
      'writers',
      'provision',
      'round',
      'date',
      'ambition',
      'moves',
      'hash',
    ]);
    expect(records[0]).toMatchObject({
      outcome: 'shelved',
      provision: 'geography',
      date: '2023-07-11',
      ambition: 1,
    });
  });

  it.each([['greedy', '--omniscient'], ['best', '--omniscient'], ['best']])(
    'plays a bot: %s %s',
    (line, ...more) => {
      const { code, out } = run(
        'play',
        'tests/support/small.yaml',
        '--line',
        line,
        ...more,
        '--seeds',
        '1-2',
        '--json',
      );
      expect(code).toBe(0);
      expect(
        out
          .trim()
          .split('\n')
          .map((each) => JSON.parse(each) as unknown),
      ).toMatchObject([
        { seed: 1, outcome: 'agreed' },
        { seed: 2, outcome: 'agreed' },
      ]);
    },
  );

  it('says where knowing all makes no difference', () => {
    const { code, err } = run('play', 'tests/support/small.yaml', '--omniscient');
    expect({ code, err }).toEqual({
      code: 0,
      err: '--omniscient makes no difference to untouched\n',
    });
  });

  it('plays a list of moves, and stops with 1 at one that is refused', () => {
    const moves = file(
      'moves.json',
      JSON.stringify([{ kind: 'amend', by: 'chair', provision: 'form', option: 'point' }]),
    );
    const { code, out } = run('play', 'tests/support/small.yaml', '--moves', moves, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ outcome: 'open' });
    const refused = file('refused.json', JSON.stringify([{ kind: 'pull', by: 'chair' }]));
    expect(run('play', 'tests/support/small.yaml', '--moves', refused)).toMatchObject({
      code: 1,
      err: 'seed 1: move 1 (pull) is refused\n',
    });
  });

  it('plays a saved game with the seats and the difficulty that it was played with', () => {
    const saved = playedBy(
      'CCC',
      newGame(lively(), 7, { seats: ['CCC'], difficulty: 'hard' }),
      { kind: 'go-on-record', side: 'for' },
      { kind: 'end-round' },
    );
    const game = file('game.json', JSON.stringify(savedGame(saved)));
    const { code, out } = run('play', 'tests/support/small.yaml', '--game', game, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ seed: 7, hash: hashOf(saved) });
  });

  it.each([
    [['--seeds', '9-1']],
    [['--seeds', 'x']],
    [['--line', 'toString']],
    [['--speed', '9']],
    [['--moves', 'package.json']],
    [['--game', 'package.json']],
    [['--difficulty', 'brutal']],
  ])('takes %j as a wrong call', (args) => {
    expect(run('play', 'tests/support/small.yaml', ...args)).toMatchObject({ code: 2, out: '' });
  });
});

describe('scenario draft', () => {
  it('lists how every pair of options reads; the list that is committed is current', () => {
    expect(readFileSync(join(root, 'docs/scenarios/tokyo-2023-draft.md'), 'utf8')).toBe(
      draftPage(tokyo()),
    );
  });
});
