import { describe, expect, it } from 'vitest';
import { endingWith } from '../support/ending.ts';
import { standings, verdictOn } from '../../src/panels/ending/verdict.ts';
import { receiptOf, termOf } from './allies.ts';

const ending = endingWith({
  outcome: 'shelved',
  writers: [{ ally: 'FRA', provision: 'form', redLine: null }],
  blockers: ['FRA', 'HUN'],
  hiding: ['HUN'],
  dispositions: [
    { ally: 'USA', receipt: receiptOf([termOf('trust', 40)]), line: -30, crossed: false },
    { ally: 'ESP', receipt: receiptOf([termOf('trust', -30)]), line: -20, crossed: false },
    { ally: 'HUN', receipt: receiptOf([termOf('trust', 0)]), line: -40, crossed: false },
    { ally: 'FRA', receipt: receiptOf([termOf('trust', -38)]), line: -44, crossed: true },
  ],
});

describe('the debrief', () => {
  it('tells those that wrote from those that hid and those that could live with the text', () => {
    expect(verdictOn(ending, 'FRA')).toBe('wrote');
    expect(verdictOn(ending, 'HUN')).toBe('hid');
    expect(verdictOn(ending, 'ESP')).toBe('could-live');
  });

  it('lists writers, then the hidden, then the others by their margin', () => {
    expect(standings(ending).map(({ ally }) => ally)).toEqual(['FRA', 'HUN', 'ESP', 'USA']);
    expect(standings(ending)[0]).toMatchObject({ total: -38, line: -44, margin: 6 });
  });

  it('says who could live with the final text, and what stood in the way', () => {
    expect(standings(ending).map(({ fate }) => fate)).toEqual([
      'red-line',
      'lives',
      'below',
      'lives',
    ]);
  });
});
