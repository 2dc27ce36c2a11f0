import { describe, expect, it } from 'vitest';
import { draftListing, draftPairs } from '../../src/text/listing.ts';
import { catalogue } from './catalogue.ts';

const pairs = draftPairs('en', catalogue);
const names = pairs.map(({ left, right }) => `${left?.option ?? '-'} ${right?.option ?? '-'}`);

describe('every place where two wordings meet', () => {
  it('is listed once, in the order of the draft and of the scales', () => {
    expect(names.join(', ')).toBe(
      [
        '- none, - embassy, - office',
        'embassy pilot, embassy open, office pilot, office open',
        'none treaty, none indivisible',
        'pilot treaty, pilot indivisible, open treaty, open indivisible',
        'treaty -, indivisible -',
      ].join(', '),
    );
  });

  it('respects gates: closed, and nothing stands; open, and something new does', () => {
    expect(names).not.toContain('none pilot');
    expect(names.join(' ')).not.toContain('no-term');
    expect(names).not.toContain('office treaty');
    expect(pairs.find(({ left }) => left?.option === 'none')?.without).toEqual(['term']);
  });

  it('reads as the draft does', () => {
    const text = (name: string) => pairs[names.indexOf(name)]?.text;
    expect(text('- office')).toBe('The Council agrees to open a liaison office in Tokyo …');
    expect(text('office pilot')).toBe(
      'The Council agrees to open a liaison office in Tokyo, for one year, it being understood that …',
    );
    expect(text('pilot treaty')).toBe(
      '…, for one year, it being understood that the area of Article 6 is unchanged.',
    );
  });

  it('minds a gate that is written after what it gates', () => {
    const turned = { ...catalogue, provisions: catalogue.provisions.toReversed() };
    const texts = draftPairs('en', turned).map(({ text }) => text);
    expect(texts.toSorted()).toEqual(pairs.map(({ text }) => text).toSorted());
  });

  it('makes a list to read', () => {
    const list = draftListing('en', catalogue);
    expect(list).toContain('### form → geography (−term)');
    expect(list).toContain('- `embassy + open` The Council agrees to name an embassy');
    expect(list.match(/^- /gm)).toHaveLength(pairs.length);
  });
});
