import { describe, expect, it } from 'vitest';

import { makePlayer } from '../../src/scene/player.ts';
import type { Act, Beat } from '../../src/scene/score.ts';

const card = (ally: string, ms: number, wait = 0): Act => ({
  kind: 'card',
  ally,
  stance: 'supports',
  ms,
  wait,
});

function recorded() {
  const log: string[] = [];
  const player = makePlayer((act, progress) => {
    if (act.kind === 'card') log.push(`${act.ally} ${progress}`);
  });
  const play = (name: string, ...beats: Beat[]) =>
    player.play(
      beats,
      () => log.push(`begin ${name}`),
      () => log.push(`done ${name}`),
    );
  const read = () => log.splice(0);
  return { player, play, read };
}

describe('the player', () => {
  it('plays beats one after the other, each act to its end', () => {
    const { player, play, read } = recorded();
    play('move', [card('A', 100)], [card('B', 100)]);
    player.advance(50);
    expect(read()).toEqual(['begin move', 'A 0.5']);
    player.advance(100);
    expect(read()).toEqual(['A 1', 'B 0.5']);
    player.advance(60);
    expect(read()).toEqual(['B 1', 'done move']);
    expect(player.busy).toBe(false);
  });

  it('holds acts back for as long as they wait', () => {
    const { player, play, read } = recorded();
    play('move', [card('A', 100), card('B', 100, 50)]);
    player.advance(40);
    expect(read()).toEqual(['begin move', 'A 0.4']);
    player.advance(60);
    expect(read()).toEqual(['A 1', 'B 0.5']);
  });

  it('closes a move that has nothing to show', () => {
    const { player, play, read } = recorded();
    play('move');
    expect(player.busy).toBe(true);
    player.advance(0);
    expect(read()).toEqual(['begin move', 'done move']);
    expect(player.busy).toBe(false);
  });

  it('queues moves, and hurries when they pile up', () => {
    const { player, play, read } = recorded();
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) play(name, [card(name, 300)]);
    player.advance(100);
    expect(read()).toEqual(['begin a', 'a 1', 'done a']);
  });

  it('goes to the end at once', () => {
    const { player, play, read } = recorded();
    play('one', [card('A', 100, 20)], [card('B', 100)]);
    play('two', [card('C', 100)]);
    player.advance(10);
    player.finish();
    expect(player.busy).toBe(false);
    const last = read();
    expect(last.filter((line) => line.startsWith('done'))).toEqual(['done one', 'done two']);
    expect(last).toContain('A 1');
    expect(last).toContain('C 1');
  });

  it('forgets what is queued', () => {
    const { player, play, read } = recorded();
    play('move', [card('A', 100)]);
    player.advance(10);
    read();
    player.clear();
    player.advance(100);
    expect(read()).toEqual([]);
  });
});
