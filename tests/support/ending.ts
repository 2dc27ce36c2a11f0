import type { Ending } from '../../src/council/table.ts';

/** An ending in which nothing happened, but for what is given. */
export const endingWith = (given: Partial<Ending>): Ending => ({
  outcome: 'deferred',
  ambition: 1,
  kept: 0,
  unity: null,
  sore: [],
  reservations: [],
  scores: [],
  writers: [],
  blockers: [],
  askers: [],
  hiding: [],
  silences: 1,
  dispositions: [],
  ...given,
});
