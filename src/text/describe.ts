/** What a code of the rule book says in words. One door to the describers. */
export { describeDate } from './dates.ts';
export {
  describeAlarm,
  describeInterval,
  describeLine,
  describeStanding,
} from './describe/card.ts';
export { describePivotal, describeWould } from './describe/debrief.ts';
export { describeEvent } from './describe/events.ts';
export { explainMove } from './describe/help.ts';
export { seatName } from './describe/lookup.ts';
export type { Known } from './describe/lookup.ts';
export {
  describeCost,
  describeMove,
  describeMoveInFull,
  nameReservation,
} from './describe/moves.ts';
export {
  describeOutcome,
  describeScore,
  explainMeasure,
  explainOutcome,
  nameMeasure,
  nameOutcome,
} from './describe/outcomes.ts';
export type { Measure } from './describe/outcomes.ts';
export { describeRefusal } from './describe/refusals.ts';
export {
  basisSources,
  describeBand,
  describeBasis,
  describeStance,
  describeTerm,
  explainBand,
  explainTerm,
} from './describe/terms.ts';
export { describeHours, describePoints, percent, signed, tenths } from './numbers.ts';
