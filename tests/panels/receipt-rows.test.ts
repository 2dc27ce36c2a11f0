import { describe, expect, it } from 'vitest';
import { receiptRows } from '../../src/panels/dossier/receipt-rows.ts';
import { receiptOf, termOf } from './allies.ts';

const receipt = receiptOf([
  termOf('gain', -30, 'form'),
  termOf('gain', 15, 'money'),
  termOf('trust', 0),
  termOf('alone', null),
]);

describe('the receipt as bars', () => {
  it('parts what counts, what is nothing yet and what is hidden, and loses no term', () => {
    const { bars, zero, hidden } = receiptRows(receipt, null);
    expect(bars.map(({ shown }) => shown)).toEqual([-30, 15]);
    expect(zero.map(({ code }) => code)).toEqual(['trust']);
    expect(hidden.map(({ code }) => code)).toEqual(['alone']);
  });

  it('draws to the left of zero what speaks against, to the right what speaks for', () => {
    const [against, support] = receiptRows(receipt, null).bars;
    expect(against).toMatchObject({ from: 0, width: 0.5 });
    expect(support).toMatchObject({ from: 0.5, width: 0.25 });
  });

  it('keeps small terms small', () => {
    const { bars, scale } = receiptRows(receiptOf([termOf('trust', 2)]), null);
    expect(scale).toBe(20);
    expect(bars[0]?.width).toBeCloseTo(0.05);
  });

  it('says what has changed of what was known before', () => {
    const before = receiptOf([
      termOf('gain', -40, 'form'),
      termOf('gain', 15, 'money'),
      termOf('trust', null),
      termOf('alone', 3),
    ]);
    expect(receiptRows(receipt, before).bars.map(({ change }) => change)).toEqual([10, null]);
  });
});
