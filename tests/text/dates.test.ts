import { describe, expect, it } from 'vitest';
import { describeDate } from '../../src/text/dates.ts';
import {
  describeDays,
  describeHours,
  figure,
  numberWord,
  percent,
  signed,
} from '../../src/text/numbers.ts';

describe('dates', () => {
  it.each([
    ['2023-06-06', '6 June 2023', '6 Jun', '6 juin 2023', '6 juin'],
    ['2023-07-01', '1 July 2023', '1 Jul', '1er juillet 2023', '1er juil.'],
    ['2003-02-16T09:00:00Z', '16 February 2003', '16 Feb', '16 février 2003', '16 févr.'],
    ['2023-12-31', '31 December 2023', '31 Dec', '31 décembre 2023', '31 déc.'],
  ])('%s', (iso, en, enShort, fr, frShort) => {
    expect(describeDate('en', iso)).toBe(en);
    expect(describeDate('en', iso, 'short')).toBe(enShort);
    expect(describeDate('fr', iso)).toBe(fr);
    expect(describeDate('fr', iso, 'short')).toBe(frShort);
  });

  it.each(['', 'soon', '2023', '2023-13-01', '2023-00-10'])('gives %j back', (text) => {
    expect(describeDate('en', text)).toBe(text);
  });
});

describe('figures', () => {
  it('words up to twelve', () => {
    expect(numberWord('fr', 6)).toBe('six');
    expect(numberWord('en', 12)).toBe('twelve');
    expect(numberWord('en', 13)).toBe('13');
  });

  it('spans of time', () => {
    expect(describeDays('en', 1)).toBe('one day');
    expect(describeDays('en', 14)).toBe('14 days');
    expect(describeDays('fr', 2)).toBe('deux jours');
    expect(describeDays('fr', 0)).toBe('aucun jour');
    expect(describeHours('en', 24)).toBe('24 hours');
    expect(describeHours('fr', 168)).toBe('7 jours');
  });

  it('signs and shares', () => {
    expect([14, -31, 0, -0].map(signed)).toEqual(['+14', '−31', '0', '0']);
    expect([14, -31, -0].map(figure)).toEqual(['14', '−31', '0']);
    expect(percent('en', 0.614)).toBe('61%');
    expect(percent('fr', -0.25)).toBe('−25\u202f%');
    expect(percent('en', -0.001)).toBe('0%');
  });
});
