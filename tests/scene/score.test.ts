import { describe, expect, it } from 'vitest';

import type { GameEvent } from '../../src/council/events.ts';
import { chair, partner, score, sinceLastMove } from '../../src/scene/score.ts';
import { amended, happened } from './events.ts';

const spoke = (by: string, through: string, side: 'for' | 'against') =>
  happened({ kind: 'broker.spoke', by, ally: 'FRA', through, side, terms: [] });

const kinds = (events: GameEvent[]) => score(events).map((beat) => beat.map(({ kind }) => kind));

describe('what is shown of a move', () => {
  it('a call, then the card of the ally called', () => {
    const beats = score([
      happened({
        kind: 'ally.sounded-out',
        by: 'chair',
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

  it('a call leaves from whoever makes it', () => {
    const stance = 'leaning';
    const terms: string[] = [];
    const beats = score(
      ['FRA', partner].map((by) =>
        happened({ kind: 'ally.sounded-out', by, ally: 'DEU', level: 'ambassador', terms, stance }),
      ),
    );
    expect(beats.flat().filter(({ kind }) => kind === 'arc')).toMatchObject([
      { from: 'FRA', to: 'DEU' },
      { from: partner, to: 'DEU' },
    ]);
  });

  it('a go-between speaks to another ally, not the chair', () => {
    const beats = score([spoke('chair', 'DEU', 'for')]);
    expect(beats).toMatchObject([[{ kind: 'arc', from: 'DEU', to: 'FRA', tone: 'ink' }]]);
  });

  it('an ally speaks to another in the corridor, for the text or against it', () => {
    expect(score([spoke('HUN', 'HUN', 'against')])).toMatchObject([
      [{ kind: 'arc', from: 'HUN', to: 'FRA', tone: 'alert' }],
    ]);
  });

  it('whoever argues or tests a wording, the wave comes from there', () => {
    const beats = score([
      happened({
        kind: 'argument.played',
        by: 'FRA',
        argument: 'a',
        resonated: ['DEU'],
        grated: [],
      }),
      happened({
        kind: 'paper.circulated',
        by: 'chair',
        provision: 'a',
        option: 'b',
        welcomed: ['DEU'],
        bracketed: ['FRA'],
      }),
    ]);
    expect(beats).toMatchObject([
      [{ kind: 'ripple', from: 'FRA', resonated: ['DEU'] }],
      [{ kind: 'ripple', from: chair, resonated: ['DEU'], grated: ['FRA'] }],
    ]);
  });

  it('a public position is a card on the table, unless it is the partner’s', () => {
    const record = (by: string, side: 'for' | 'against') =>
      happened({ kind: 'record.taken', by, side });
    expect(score([record('FRA', 'against'), record(partner, 'for')])).toMatchObject([
      [{ kind: 'card', ally: 'FRA', stance: 'will-break-silence' }],
    ]);
  });

  it('a letter that arrives early is shown, and breaks nothing yet', () => {
    expect(
      kinds([happened({ kind: 'letter.arrived', ally: 'FRA', provision: 'a', redLine: null })]),
    ).toEqual([['card'], ['arc', 'letter']]);
  });

  it('a reservation is offered and taken by letter', () => {
    const reservation = { ally: 'HUN', reservation: 'footnote', provision: 'a' } as const;
    expect(
      score([
        happened({ kind: 'reservation.offered', ...reservation }),
        happened({ kind: 'reservation.taken', ...reservation }),
      ]),
    ).toMatchObject([
      [{ kind: 'letter', from: chair, to: 'HUN' }],
      [{ kind: 'letter', from: 'HUN', to: chair }],
    ]);
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
      happened({ kind: 'letter.arrived', ally: 'FRA', provision: 'place', redLine: null }),
      happened({ kind: 'letter.arrived', ally: 'HUN', provision: 'place', redLine: null }),
      happened({ kind: 'silence.broken', writers: ['FRA', 'HUN'] }),
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
      ...writers.map((ally) =>
        happened({ kind: 'letter.arrived', ally, provision: 'place', redLine: null }),
      ),
      happened({ kind: 'silence.broken', writers }),
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
  const talk = spoke('DEU', 'DEU', 'for');
  const broken = happened({ kind: 'silence.broken', writers: ['FRA'] });
  const news = happened({ kind: 'world.news', event: 'leak', spared: false });

  it('is what came of the last move, and what allies did of themselves', () => {
    expect(sinceLastMove([placed, ended, talk, broken, news], chair)).toEqual([
      ended,
      talk,
      broken,
      news,
    ]);
  });

  it('is, for an ally, also what the chair has done since', () => {
    expect(sinceLastMove([ended, broken, placed], 'FRA')).toEqual([ended, broken, placed]);
    expect(sinceLastMove([ended, broken, placed], chair)).toEqual([placed]);
    expect(sinceLastMove([ended, placed, talk], 'DEU')).toEqual([talk]);
  });

  it('is the amendment together with the promise that it breaks', () => {
    const promise = happened({ kind: 'promise.broken', by: chair, ally: 'FRA', assurance: 'x' });
    expect(sinceLastMove([ended, amended, promise], chair)).toEqual([amended, promise]);
  });

  it('is everything before the first move', () => {
    expect(sinceLastMove([news], chair)).toEqual([news]);
    expect(sinceLastMove([], chair)).toEqual([]);
  });
});
