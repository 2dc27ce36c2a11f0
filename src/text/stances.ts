import type { Stance } from '../council/scenario.ts';

/** From the friendliest to the least known: the order of the tally, the table and the cards. */
export const stances: readonly Stance[] = [
  'supports',
  'leaning',
  'stays-silent',
  'holds-a-reserve',
  'will-break-silence',
  'not-yet-sounded-out',
];
