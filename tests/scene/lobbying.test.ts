import { describe, expect, it } from 'vitest';

import type { GameEvent } from '../../src/council/events.ts';
import type { Stance } from '../../src/council/scenario.ts';
import type { View } from '../../src/council/table.ts';
import { startLobbying } from '../../src/scene/lobbying.ts';
import type { Look } from '../../src/scene/look.ts';
import type { Room } from '../../src/scene/room.ts';
import { amended, happened } from './events.ts';
import { viewWith } from './views.ts';

const moving: Look = { lang: 'en', theme: 'dark', motion: true };

function opened(first: View = viewWith(), look: Look = moving) {
  const cards = new Map<string, number>();
  const papers: string[] = [];
  const room: Room = {
    paint: () => {},
    layCard: (ally, landing) => cards.set(ally, landing),
    showPaper: (act, progress) => papers.push(`${act.kind} ${progress}`),
    clearPapers: () => papers.splice(0),
    dispose: () => {},
  };
  const stale = new Set<string>();
  const lobbying = startLobbying(first, look, {
    room: () => room,
    stale: (layer) => stale.add(layer),
  });
  return { lobbying, cards, papers, stale, room };
}

function withStance(view: View, ally: string, stance: Stance): View {
  return {
    ...view,
    allies: view.allies.map((each) => (each.id === ally ? { ...each, stance } : each)),
  };
}

const call: GameEvent = happened({
  kind: 'ally.sounded-out',
  by: 'chair',
  ally: 'FRA',
  level: 'ambassador',
  terms: [],
  stance: 'holds-a-reserve',
});

describe('lobbying', () => {
  it('shows a stance only once the call has arrived', () => {
    const { lobbying, stale } = opened();
    lobbying.follow(withStance(viewWith(), 'FRA', 'holds-a-reserve'), [call]);
    expect(lobbying.busy).toBe(true);
    lobbying.advance(100);
    expect(lobbying.stanceOf('FRA')).toBe('not-yet-sounded-out');
    expect(stale.has('traces')).toBe(true);
    lobbying.advance(5000);
    expect(lobbying.busy).toBe(false);
    expect(lobbying.stanceOf('FRA')).toBe('holds-a-reserve');
  });

  it('leaves the last traces on the table until the next move', () => {
    const { lobbying } = opened();
    lobbying.follow(viewWith(), [call]);
    lobbying.advance(5000);
    expect(lobbying.traces).toMatchObject([{ act: { kind: 'arc', to: 'FRA' }, progress: 1 }]);
    lobbying.follow(viewWith(), [happened({ kind: 'silence.pulled' })]);
    lobbying.advance(0);
    expect(lobbying.traces).toEqual([]);
  });

  it('cross-cuts where motion is not wanted', () => {
    const { lobbying, cards } = opened(viewWith(), { ...moving, motion: false });
    lobbying.follow(withStance(viewWith(), 'FRA', 'supports'), [call]);
    expect(lobbying.busy).toBe(false);
    expect(lobbying.stanceOf('FRA')).toBe('supports');
    expect(cards.get('FRA')).toBe(1);
    expect(lobbying.traces).toHaveLength(1);
  });

  it('takes everything off the table when a move is undone', () => {
    const { lobbying, papers } = opened();
    lobbying.follow(viewWith(), [amended]);
    lobbying.advance(100);
    expect(papers.length).toBeGreaterThan(0);
    lobbying.follow(viewWith(), []);
    expect(papers).toEqual([]);
    expect(lobbying.traces).toEqual([]);
    expect(lobbying.busy).toBe(false);
  });

  it('shows in a resumed game what the last move left', () => {
    const wire = [
      happened({ kind: 'round.ended' }),
      happened({ kind: 'letter.arrived', ally: 'FRA', provision: 'a', redLine: null }),
      happened({ kind: 'silence.broken', writers: ['FRA'] }),
    ];
    const { lobbying, papers, room } = opened(viewWith({ wire }));
    expect(lobbying.busy).toBe(false);
    expect(lobbying.face.tone).toBe('broken');
    expect(lobbying.traces.map(({ act }) => act.kind)).toEqual(['arc', 'letter']);
    lobbying.lay(room);
    expect(papers).toEqual(['letter 1']);
  });

  it('keeps the clock of before until the letters have arrived', () => {
    const silence = {
      hours: 24,
      ends: '2023-06-28',
      saidItWillBreak: 0,
      pending: false,
      extended: false,
    };
    const { lobbying } = opened(viewWith({ state: 'under-silence', silence }));
    const wire = [
      happened({ kind: 'round.ended' }),
      happened({ kind: 'letter.arrived', ally: 'FRA', provision: 'a', redLine: null }),
      happened({ kind: 'silence.broken', writers: ['FRA'] }),
    ];
    lobbying.follow(viewWith({ wire }), wire);
    lobbying.advance(300);
    expect(lobbying.face.tone).toBe('silence');
    lobbying.advance(5000);
    expect(lobbying.face.tone).toBe('broken');
  });
});
