import { describe, expect, it } from 'vitest';
import { endingWith } from '../support/ending.ts';
import type { GameEvent } from '../../src/council/events.ts';
import type { Ending, Score } from '../../src/council/table.ts';
import { deedOf, servedBy } from '../../src/panels/ending/served.ts';

const ending = endingWith({
  outcome: 'agreed-with-reservations',
  ambition: 0.7,
  kept: 0.7,
  unity: 0.9,
  reservations: [{ ally: 'HUN', kind: 'footnote', provision: 'form' }],
});
const shelved: Ending = { ...ending, outcome: 'shelved', reservations: [] };
const wire: GameEvent[] = [
  {
    round: 4,
    date: '2023-06-27',
    kind: 'letter.arrived',
    ally: 'FRA',
    provision: 'form',
    redLine: null,
  },
];
const score = (value: number): Score => ({
  seat: 'FRA',
  measure: 'interest',
  value,
  statusQuo: 0.6,
});

describe('an ending, from the seat that was played', () => {
  it('weighs what was agreed against the status quo', () => {
    expect(servedBy(ending, score(0.7))).toBe('better');
    expect(servedBy(ending, score(0.5))).toBe('worse');
    expect(servedBy(ending, score(0.602))).toBe('equal');
  });

  it('leaves the status quo where nothing was agreed', () => {
    expect(servedBy(shelved, score(0.6))).toBe('same');
  });

  it.each([
    ['FRA', shelved, 'wrote'],
    ['HUN', shelved, null],
    ['HUN', ending, 'reserved'],
    ['FRA', ending, 'consented'],
    ['chair', ending, null],
    ['partner', ending, null],
  ] as const)('says what %s did', (seat, how, deed) => {
    expect(deedOf(how, seat, wire)).toBe(deed);
  });
});
