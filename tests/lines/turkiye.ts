/** Three ways to a decision, found by hand: around Paris, with Paris, and between the two. */
import { amend, ask, assure, place, plan } from './deeds.ts';

/** The way of 16 February: the Defence Planning Committee, Belgium’s words, and the nineteen on the same day. */
export const committee = plan(
  [ask('TUR', 'ambassador'), ask('FRA', 'ambassador'), ask('DEU', 'ambassador')],
  [ask('BEL', 'ambassador'), ask('LUX', 'minister'), ask('GRC', 'minister')],
  [amend('committee', 'dpc'), amend('purpose', 'no-prejudice'), amend('tasking', 'advice')],
  [amend('relief', 'guards'), assure('LUX', 'lux-nineteen'), assure('GRC', 'grc-funds')],
  [place],
);

/** All nineteen: planning waits for the inspectors, and Ankara is told in writing what will not wait. */
export const nineteen = plan(
  [ask('TUR', 'minister'), ask('FRA', 'ambassador'), ask('DEU', 'ambassador')],
  [ask('BEL', 'ambassador'), amend('tasking', 'after-report'), amend('purpose', 'no-prejudice')],
  [amend('relief', 'none'), amend('money', 'where-they-fall')],
  [assure('FRA', 'fra-inspections'), assure('TUR', 'tur-delay'), place],
);

/** A word from the nineteen, a decision by eighteen: Washington has to be told that it hides nothing. */
export const statement = plan(
  [ask('TUR', 'ambassador'), ask('FRA', 'ambassador'), ask('DEU', 'ambassador')],
  [ask('BEL', 'ambassador'), ask('USA', 'minister'), ask('GRC', 'minister')],
  [amend('committee', 'statement'), amend('purpose', 'no-prejudice'), amend('tasking', 'advice')],
  [amend('relief', 'none'), assure('USA', 'usa-fig-leaf'), assure('GRC', 'grc-funds')],
  [place],
);

/** Belgium, France and Germany have what they asked for, and nobody else was asked. */
export const threeWon = plan(
  [ask('TUR', 'ambassador'), ask('FRA', 'ambassador'), ask('DEU', 'ambassador')],
  [ask('BEL', 'ambassador'), amend('committee', 'dpc'), amend('purpose', 'no-prejudice')],
  [amend('tasking', 'advice'), amend('money', 'where-they-fall'), amend('relief', 'none')],
  [place],
);
