import { describe, expect, it } from 'vitest';
import { columns, sortAllies } from '../../src/panels/game/sort-allies.ts';
import type { Column } from '../../src/panels/game/sort-allies.ts';
import { allyOf } from './allies.ts';

const allies = [
  allyOf('ALB'),
  allyOf('FRA', {
    stance: 'will-break-silence',
    since: '2023-06-06',
    onRecord: true,
    trust: -20,
    band: 'likely-to-break',
    contests: ['form', 'geography'],
  }),
  allyOf('DEU', { stance: 'holds-a-reserve', since: '2023-05-31', trust: 10, band: 'uneasy' }),
  allyOf('USA', { stance: 'supports', trust: 40, band: 'quiet', contests: ['money'] }),
];

const order = (column: Column, descending = false) =>
  sortAllies(allies, { column, descending }, null).map(({ id }) => id);

describe('the table of allies', () => {
  it('keeps the order of the seats, and turns it round', () => {
    expect(order('ally')).toEqual(['ALB', 'FRA', 'DEU', 'USA']);
    expect(order('ally', true)).toEqual(['USA', 'DEU', 'FRA', 'ALB']);
  });

  it('puts the friendliest first by stance, and those not heard last', () => {
    expect(order('stance')).toEqual(['USA', 'DEU', 'FRA', 'ALB']);
  });

  it('puts what is not known last', () => {
    expect(order('trust')).toEqual(['FRA', 'DEU', 'USA', 'ALB']);
    expect(order('since')).toEqual(['DEU', 'FRA', 'ALB', 'USA']);
    expect(order('band')).toEqual(['FRA', 'DEU', 'USA', 'ALB']);
  });

  it('puts those that contest most first', () => {
    expect(order('contests')).toEqual(['FRA', 'USA', 'ALB', 'DEU']);
  });

  it.each(columns)('shows every ally once, sorted by %s', (column) => {
    expect(order(column).toSorted()).toEqual(['ALB', 'DEU', 'FRA', 'USA']);
    expect(order(column, true).toSorted()).toEqual(['ALB', 'DEU', 'FRA', 'USA']);
  });

  it('shows the allies of one stance alone', () => {
    const only = sortAllies(allies, { column: 'ally', descending: false }, 'supports');
    expect(only.map(({ id }) => id)).toEqual(['USA']);
  });
});
