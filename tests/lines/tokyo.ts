/** Two lines found by hand; `docs/teacher.md` hints at the first. */
import { amend, ask, assure, place, plan } from './deeds.ts';

/** A small office on trial, with the scope of the Treaty reassured: Paris is asked first. */
export const smallOffice = plan(
  [ask('FRA', 'minister'), ask('HUN', 'minister'), ask('DEU', 'ambassador')],
  [ask('TUR', 'ambassador'), ask('LTU', 'ambassador'), amend('geography', 'no-change')],
  [amend('term', 'pilot'), amend('money', 'where-they-fall')],
  [assure('FRA', 'fra-office'), assure('HUN', 'hun-bloc'), place],
);

/** A contact-point embassy with a full mandate: Ankara and Madrid are asked, Paris has nothing left to object to. */
export const embassy = plan(
  [ask('FRA', 'ambassador'), ask('TUR', 'minister'), ask('DEU', 'ambassador')],
  [ask('HUN', 'ambassador'), ask('LTU', 'ambassador'), amend('form', 'embassy')],
  [
    amend('geography', 'agreed'),
    amend('mandate', 'political-military'),
    amend('money', 'where-they-fall'),
  ],
  [assure('TUR', 'tur-mandate'), place],
);
