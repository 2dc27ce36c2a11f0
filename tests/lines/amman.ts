/** What may be asked for when nobody objects: lines found by hand, from what is free to what is too much. */
import { amend, ask, assure, place, plan } from './deeds.ts';

/** Training in the mandate and a plan for the South, with a word to Berlin. */
export const planAndTraining = plan(
  [ask('DEU', 'minister'), ask('ITA', 'ambassador')],
  [amend('mandate', 'training')],
  [assure('DEU', 'deu-training'), amend('south', 'plan')],
  [place],
);

/** An envoy for the South, as Washington agreed in the end, with Italy consulted. */
export const envoy = plan(
  [ask('ITA', 'minister'), ask('ROU', 'ambassador')],
  [ask('PRT', 'ambassador'), ask('ESP', 'ambassador')],
  [ask('TUR', 'ambassador'), amend('south', 'envoy')],
  [assure('ITA', 'ita-envoy'), place],
);

/** An office for the whole region and an envoy: Ankara, Paris and Rome each get their word in writing. */
export const region = plan(
  [ask('TUR', 'minister'), ask('ITA', 'ambassador')],
  [amend('form', 'regional')],
  [assure('TUR', 'tur-partners'), ask('FRA', 'ambassador')],
  [assure('FRA', 'fra-region'), amend('south', 'envoy')],
  [ask('ITA', 'ambassador'), assure('ITA', 'ita-envoy')],
  [place],
);

/** Everything at once, and what assurances the purse allows. */
export const everything = plan(
  [amend('form', 'regional'), amend('mandate', 'training')],
  [amend('south', 'envoy')],
  [amend('money', 'common'), ask('TUR', 'ambassador')],
  [assure('TUR', 'tur-partners'), ask('ITA', 'ambassador')],
  [assure('ITA', 'ita-envoy'), place],
);
