/** What an adviser says: codes and ids, for `src/text/` to put into words. */
import type { Move } from './moves/types.ts';
import type { AllyId } from './scenario.ts';
import type { Band } from './table.ts';

export const adviceGrounds = [
  'consult', // `ally` is one of those to be heard first
  'ready', // nobody is known to be likely to break; `ally` is uneasy, where there is one
  'worry', // `ally` worries most of those whom the step would ease
  'two-steps', // no single step would do; this one and another would make `ally` quiet
  'little-known', // `ally` worries, and too little is known of it
  'unheard', // `ally` has weight and has not been heard
  'no-step', // `ally` worries, and the adviser sees no step
  'pending', // capitals have asked for time
  'will-break', // `ally` would break the silence that runs
  'let-it-run', // nobody known stands against the silence that runs
] as const;
export type AdviceGround = (typeof adviceGrounds)[number];

export interface Advice {
  ground: AdviceGround;
  step: Move | null; // one that the seat can pay for, this round or the next; null where none is seen
  ally: AllyId | null; // whom it is about
  redLine: string | null; // of that ally, crossed by the text and not waived
  terms: string[]; // of its receipt, as far as revealed, that weigh on it most: `gain:scope`, `domestic`; at most two
  after: Band | null; // how that ally would then seem
  eased: AllyId[]; // others who would worry less
  left: AllyId[]; // who would seem likely to break all the same
  risked: AllyId[]; // who would worry more
  voided: AllyId[]; // to whom an assurance of the seat would fall, and its word with it
}
