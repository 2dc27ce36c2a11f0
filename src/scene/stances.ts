import type { Stance } from '../council/scenario.ts';

export const stances: readonly Stance[] = [
  'supports',
  'leaning',
  'stays-silent',
  'holds-a-reserve',
  'will-break-silence',
  'not-yet-sounded-out',
];
