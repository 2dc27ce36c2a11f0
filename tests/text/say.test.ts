import { describe, expect, it } from 'vitest';
import type { Placeholders } from '../../src/text/placeholders.ts';
import { local, say } from '../../src/text/say.ts';

describe('say', () => {
  it('fills in values and chooses plurals', () => {
    expect(say('en', 'cost.slots', { n: 1 })).toBe('1 slot');
    expect(say('en', 'cost.slots', { n: 2 })).toBe('2 slots');
    expect(say('fr', 'cost.slots', { n: 0 })).toBe('0 créneau');
    expect(say('fr', 'cost.slots', { n: 2 })).toBe('2 créneaux');
  });

  it('leaves marks in a value alone', () => {
    expect(say('en', 'quoted', { text: '<b> {x} # ’' })).toBe('“<b> {x} # ’”');
  });

  it('takes only keys that exist, with the values that they name', () => {
    const faults = () => {
      // @ts-expect-error no such key
      say('en', 'event.nothing');
      // @ts-expect-error a value is missing
      say('en', 'cost.slots');
      // @ts-expect-error and here it is misspelt
      say('en', 'cost.slots', { count: 1 });
      // @ts-expect-error the French needs `allyMany`, which the English does not
      say('en', 'event.grieved', { ally: 'France' });
      // @ts-expect-error nothing to fill in
      say('en', 'event.silence.pulled', { ally: 'France' });
    };
    expect(faults).toBeTypeOf('function');
  });

  it('reads placeholders through branches, in types', () => {
    const names: Record<
      Placeholders<'{a} b {c, plural, =0 {d {e}} other {{f}}} {g, select, x {y, z} other {}} {h}'>,
      true
    > = { a: true, c: true, e: true, f: true, g: true, h: true };
    // @ts-expect-error `y` stands in a branch and is no placeholder
    names.y = true;
    expect(Object.keys(names)).toHaveLength(7);
  });

  it('takes the words of a scenario', () => {
    expect(local('fr', { en: 'Paris', fr: 'Paris' })).toBe('Paris');
  });
});
