/** All messages, in both languages. A topic has two files; its keys begin with its own prefix. */
import { advice as adviceEn } from './advice.en.ts';
import { advice as adviceFr } from './advice.fr.ts';
import { card as cardEn } from './card.en.ts';
import { card as cardFr } from './card.fr.ts';
import { chamber as chamberEn } from './chamber.en.ts';
import { chamber as chamberFr } from './chamber.fr.ts';
import { debrief as debriefEn } from './debrief.en.ts';
import { debrief as debriefFr } from './debrief.fr.ts';
import { ending as endingEn } from './ending.en.ts';
import { ending as endingFr } from './ending.fr.ts';
import { events as eventsEn } from './events.en.ts';
import { events as eventsFr } from './events.fr.ts';
import { glossary as glossaryEn } from './glossary.en.ts';
import { glossary as glossaryFr } from './glossary.fr.ts';
import { ui as uiEn } from './interface.en.ts';
import { ui as uiFr } from './interface.fr.ts';
import { moves as movesEn } from './moves.en.ts';
import { moves as movesFr } from './moves.fr.ts';
import { outcomes as outcomesEn } from './outcomes.en.ts';
import { outcomes as outcomesFr } from './outcomes.fr.ts';
import { refusals as refusalsEn } from './refusals.en.ts';
import { refusals as refusalsFr } from './refusals.fr.ts';
import { terms as termsEn } from './terms.en.ts';
import { terms as termsFr } from './terms.fr.ts';
import { units as unitsEn } from './units.en.ts';
import { units as unitsFr } from './units.fr.ts';

export const en = {
  ...adviceEn,
  ...cardEn,
  ...chamberEn,
  ...debriefEn,
  ...endingEn,
  ...eventsEn,
  ...glossaryEn,
  ...movesEn,
  ...outcomesEn,
  ...refusalsEn,
  ...termsEn,
  ...uiEn,
  ...unitsEn,
};

export const fr = {
  ...adviceFr,
  ...cardFr,
  ...chamberFr,
  ...debriefFr,
  ...endingFr,
  ...eventsFr,
  ...glossaryFr,
  ...movesFr,
  ...outcomesFr,
  ...refusalsFr,
  ...termsFr,
  ...uiFr,
  ...unitsFr,
};
