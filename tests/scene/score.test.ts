import { describe, expect, it } from 'vitest';

import type { GameEvent } from '../../src/council/events.ts';
import { chair, score, sinceLastMove } from '../../src/scene/score.ts';
import { happened } from './events.ts';

const kinds = (events: GameEvent[]) => score(events).map((beat) => beat.map(({ kind }) => kind));

describe('what is shown of a move', () => {
  it('a call, then the card of the ally called', () => {
    const beats = score([
      happened({
        kind: 'ally.sounded-out',
        ally: 'FRA',
        level: 'ambassador',
        terms: [],
        stance: 'holds-a-reserve',
      }),
    ]);
    expect(beats).toMatchObject([
      [{ kind: 'arc', from: chair, to: 'FRA', tone: 'holds-a-reserve' }],
      [{ kind: 'card', ally: 'FRA', stance: 'holds-a-reserve' }],
    ]);
  });

  it('a go-between speaks to another ally, not the chair', () => {
    const beats = score([
      happened({ kind: 'broker.spoke', ally: 'FRA', through: 'DEU', terms: [] }),
    ]);
    expect(beats).toMatchObject([[{ kind: 'arc', from: 'DEU', to: 'FRA' }]]);
  });

  it('stances expressed in one go land together', () => {
    const stance = 'supports';
    expect(
      kinds([
        happened({ kind: 'stance.expressed', ally: 'FRA', stance }),
        happened({ kind: 'ally.instructed', ally: 'FRA' }),
        happened({ kind: 'stance.expressed', ally: 'DEU', stance }),
      ]),
    ).toEqual([['card', 'card']]);
  });

  it('letters arrive one after the other, and then silence is broken', () => {
    const beats = score([
      happened({ kind: 'round.ended' }),
      happened({ kind: 'silence.broken', writers: ['FRA', 'HUN'] }),
      happened({ kind: 'letter.arrived', ally: 'FRA', provision: 'place', redLine: null }),
      happened({ kind: 'letter.arrived', ally: 'HUN', provision: 'place', redLine: null }),
    ]);
    expect(beats.map((beat) => beat.map(({ kind }) => kind))).toEqual([
      ['card', 'card'],
      ['arc', 'letter', 'arc', 'letter'],
      ['break'],
    ]);
    const waits = (beats[1] ?? []).map(({ wait }) => wait);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(waits[2]).toBeGreaterThan(0);
  });

  it('however many write, the last letter leaves within a second', () => {
    const writers = Array.from({ length: 31 }, (_, i) => `A${i}`);
    const beats = score([
      happened({ kind: 'silence.broken', writers }),
      ...writers.map((ally) =>
        happened({ kind: 'letter.arrived', ally, provision: 'place', redLine: null }),
      ),
    ]);
    expect(Math.max(...beats.flat().map(({ wait }) => wait))).toBeLessThan(1000);
  });

  it('the world is left to the wire', () => {
    expect(kinds([happened({ kind: 'world.news', event: 'leak', spared: false })])).toEqual([]);
  });
});

describe('what still lies on the table', () => {
  const placed = happened({ kind: 'silence.placed', hours: 24, ends: '2023-06-08' });
  const ended = happened({ kind: 'round.ended' });
  const broken = happened({ kind: 'silence.broken', writers: ['FRA'] });
  const news = happened({ kind: 'world.news', event: 'leak', spared: false });

  it('is what came of the last move', () => {
    expect(sinceLastMove([placed, ended, broken, news])).toEqual([ended, broken, news]);
  });

  it('is everything before the first move', () => {
    expect(sinceLastMove([news])).toEqual([news]);
    expect(sinceLastMove([])).toEqual([]);
  });
});
