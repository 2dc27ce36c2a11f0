import { describe, expect, it } from 'vitest';

import { faceOf } from '../../src/scene/clock-face.ts';
import { endingWith } from '../support/ending.ts';
import { amended, happened } from './events.ts';
import { viewWith } from './views.ts';

const silence = {
  hours: 72,
  ends: '2023-06-30',
  saidItWillBreak: 0,
  pending: false,
  extended: false,
};

const ending = endingWith({ outcome: 'agreed', kept: 1, unity: 1 });

describe('the clock', () => {
  it('counts rounds and days while the text is drafted', () => {
    const face = faceOf(viewWith(), 'en');
    expect(face).toMatchObject({ tone: 'calm', figure: '14', stamp: null });
    expect(face.above[0]).toBe('Round 4 of 6');
    expect(face.ticks).toEqual(['full', 'full', 'full', 'full', 'empty', 'empty']);
  });

  it('has a tick for each ally under silence', () => {
    const view = viewWith({ state: 'under-silence', silence });
    const face = faceOf(view, 'fr');
    expect(face).toMatchObject({ tone: 'silence', figure: '72', unit: 'h' });
    expect(face.ticks).toHaveLength(31);
    expect(new Set(face.ticks)).toEqual(new Set(['full']));
    expect(face.below[0]?.[0]).toBe('jusqu’au 30 juin');
  });

  it('says how many have said that they will break silence', () => {
    const view = viewWith({ state: 'under-silence', silence: { ...silence, saidItWillBreak: 1 } });
    view.allies = view.allies.map((ally) =>
      ally.id === 'FRA' ? { ...ally, stance: 'will-break-silence' } : ally,
    );
    const face = faceOf(view, 'en');
    expect(face.below.map(([line]) => line)).toEqual(['1 has said', 'it will break']);
    expect(face.ticks.filter((tick) => tick === 'alert')).toHaveLength(1);
  });

  it('shows a broken silence until the chair moves again', () => {
    const wire = [
      happened({ kind: 'round.ended' }),
      happened({ kind: 'silence.broken', writers: ['FRA', 'HUN'] }),
    ];
    expect(faceOf(viewWith({ wire }), 'en')).toMatchObject({ tone: 'broken', figure: '2' });
    const after = [...wire, amended];
    expect(faceOf(viewWith({ wire: after }), 'en').tone).toBe('calm');
  });

  it('tells a lapsed silence from a broken one', () => {
    const wire = [happened({ kind: 'silence.lapsed', askers: ['FRA'] })];
    const face = faceOf(viewWith({ wire }), 'en');
    expect(face).toMatchObject({ tone: 'closed', figure: '1' });
    expect(face.below[0]?.[0]).toBe('asks for time');
  });

  it('asks whether there is to be more time once capitals have asked for it', () => {
    const wire = [
      happened({ kind: 'round.ended' }),
      happened({ kind: 'silence.pending', askers: ['FRA', 'HUN'] }),
    ];
    const face = faceOf(
      viewWith({ state: 'under-silence', silence: { ...silence, pending: true }, wire }),
      'en',
    );
    expect(face).toMatchObject({ tone: 'closed', above: ['More time?'], figure: '2' });
    expect(face.ticks.filter((tick) => tick === 'empty')).toHaveLength(2);
  });

  it('shows an ally what was broken until that ally moves', () => {
    const wire = [
      happened({ kind: 'round.ended' }),
      happened({ kind: 'silence.broken', writers: ['HUN'] }),
      happened({ kind: 'tour.held' }),
    ];
    expect(faceOf(viewWith({ seat: 'FRA', wire }), 'en').tone).toBe('broken');
    expect(faceOf(viewWith({ seat: 'chair', wire }), 'en').tone).toBe('calm');
  });

  it('bears a stamp at the end', () => {
    const face = faceOf(viewWith({ state: 'over', ending }), 'en');
    expect(face).toMatchObject({ tone: 'agreed', stamp: 'Agreed' });
    expect(new Set(face.ticks)).toEqual(new Set(['assent']));
    const reserved = endingWith({ ...ending, outcome: 'agreed-with-reservations' });
    expect(faceOf(viewWith({ state: 'over', ending: reserved }), 'en').tone).toBe('agreed');
    const shelved = endingWith({
      ...ending,
      outcome: 'shelved',
      writers: [{ ally: 'FRA', provision: 'a', redLine: null }],
    });
    const other = faceOf(viewWith({ state: 'over', ending: shelved }), 'fr');
    expect(other).toMatchObject({ tone: 'broken', stamp: 'Classé sans suite' });
    expect(other.ticks.filter((tick) => tick === 'alert')).toHaveLength(1);
  });
});
