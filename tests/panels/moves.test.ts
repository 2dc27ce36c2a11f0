import { describe, expect, it } from 'vitest';
import type { Refusal } from '../../src/council/moves/types.ts';
import type { MoveOption } from '../../src/council/table.ts';
import { sharedRefusal } from '../../src/panels/moves/shared-refusal.ts';
import { asSeed, isSeedText } from '../../src/panels/start/seed.ts';

const option = (refusal: Refusal | null): MoveOption => ({
  move: { kind: 'end-round', by: 'chair' },
  cost: { slots: 0, capital: 0 },
  refusal,
});

describe('a reason that stands in the way of several moves', () => {
  it('is shared where all have the same', () => {
    const silent: Refusal = { code: 'under-silence' };
    expect(sharedRefusal([option(silent), option({ ...silent })])).toEqual(silent);
  });

  it.each([
    ['one move alone', [option({ code: 'no-waiver' })]],
    ['one is possible', [option({ code: 'no-waiver' }), option(null)]],
    [
      'the figures differ',
      [
        option({ code: 'slots', needed: 1, left: 0 }),
        option({ code: 'slots', needed: 2, left: 0 }),
      ],
    ],
  ])('is not where %s', (_, options) => {
    expect(sharedRefusal(options)).toBeNull();
  });
});

describe('the seed field', () => {
  it.each(['', '  ', '0', '4711', ' 12 ', '4294967295'])('takes “%s”', (text) => {
    expect(isSeedText(text)).toBe(true);
  });

  it.each(['-1', '1.5', 'abc', '4294967296', '1e3', '99999999999'])('refuses “%s”', (text) => {
    expect(isSeedText(text)).toBe(false);
  });

  it('holds a seed, or leaves it to be drawn', () => {
    expect(asSeed(' 12 ')).toEqual({ seed: 12 });
    expect(asSeed('  ')).toEqual({});
  });
});
