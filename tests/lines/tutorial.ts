/** The way that the tutorial teaches, and the two mistakes that it lets one make. */
import { amend, ask, assure, place, plan } from './deeds.ts';

/** Hear the undecided and the loud, find other words; look behind them, give the assurance, ask for silence. */
export const taught = plan(
  [ask('VIN', 'ambassador'), ask('REE', 'ambassador'), amend('route', 'around')],
  [ask('MIL', 'minister'), assure('MIL', 'mil-purse'), place],
);

/** Wins the loud one over and does not ask who stood behind it. */
export const loudOnly = plan([ask('REE', 'ambassador'), amend('route', 'around'), place]);

/** Places the text first, and recovers with the single slot that is left. */
export const tooEarly = plan(
  [place],
  [amend('route', 'around')],
  [ask('MIL', 'minister'), assure('MIL', 'mil-purse'), place],
);
