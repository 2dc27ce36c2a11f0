import { describe, expect, it } from 'vitest';
import { touchedBy } from '../../src/panels/draft/touched.ts';
import { allyOf, receiptOf, termOf, viewOf } from './allies.ts';

const line = (provision: string) => ({
  id: `on-${provision}`,
  provision,
  reason: { en: 'No.', fr: 'Non.' },
  crossed: true,
  waived: false,
  waiver: null,
  basis: 'play',
});

const view = viewOf(
  [
    allyOf('FRA', {
      receipt: receiptOf([termOf('gain', -8, 'form'), termOf('gain', 0, 'money')]),
      redLines: [line('form'), line('geography')],
    }),
    allyOf('ESP', {
      receipt: receiptOf([termOf('gain', null, 'form'), termOf('gain', 4, 'money')]),
    }),
  ],
  [{ ally: 'ESP', id: 'south', kind: 'offer', by: 'chair', restsOn: ['money'] }],
);

describe('what an amendment touches', () => {
  it('names those with a known term that is not nothing', () => {
    expect(touchedBy(view, 'form').allies).toEqual(['FRA']);
    expect(touchedBy(view, 'money').allies).toEqual(['ESP']);
  });

  it('names known red lines on these words, and no other', () => {
    expect(touchedBy(view, 'form').redLines.map((found) => found.line.id)).toEqual(['on-form']);
    expect(touchedBy(view, 'money').redLines).toEqual([]);
  });

  it('names the assurances that would fall', () => {
    expect(touchedBy(view, 'money').assurances.map(({ id }) => id)).toEqual(['south']);
    expect(touchedBy(view, 'form').assurances).toEqual([]);
  });
});
