import { describe, expect, it } from 'vitest';
import type { GameEvent } from '../../src/council/events.ts';
import { newsworthy } from '../../src/panels/game/newsworthy.ts';

const when = { round: 1, date: '2023-06-06' };
const asked: GameEvent = { ...when, kind: 'time.asked', ally: 'FRA', days: 2 };
const pending: GameEvent = { ...when, kind: 'silence.pending', askers: ['FRA'] };
const ended: GameEvent = { ...when, kind: 'round.ended' };

describe('what is told at once', () => {
  it('names those that asked for time in one sentence', () => {
    expect(newsworthy([ended, asked, pending])).toEqual([ended, pending]);
  });

  it('tells it one by one where no such sentence follows', () => {
    expect(newsworthy([ended, asked])).toEqual([ended, asked]);
  });

  it('leaves the adviser to speak for itself', () => {
    const advice: GameEvent = {
      ...when,
      kind: 'advice.given',
      by: 'chair',
      ground: 'let-it-run',
      step: { kind: 'end-round', by: 'chair' },
      ally: null,
      redLine: null,
      terms: [],
      after: null,
      eased: [],
      left: [],
      risked: [],
      voided: [],
    };
    expect(newsworthy([advice])).toEqual([]);
  });
});
