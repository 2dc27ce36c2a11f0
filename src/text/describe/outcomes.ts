/** How a game ended, in a headline, a word, or a sentence, and the measures of it. */
import type { Outcome } from '../../council/events.ts';
import type { Catalogue, Score } from '../../council/table.ts';
import { forms, seatName } from './lookup.ts';
import { capitalise, theName } from '../names.ts';
import { describeDays, percent } from '../numbers.ts';
import { say } from '../say.ts';
import type { Lang, MessageKey } from '../say.ts';
import { en } from '../messages/index.ts';

/** `Agreed by consensus, six days before the Vilnius summit`. `daysLeft`: until the deadline. */
export function describeOutcome(
  lang: Lang,
  catalogue: Catalogue,
  outcome: Outcome,
  daysLeft: number,
): string {
  const left = Math.max(0, Math.floor(daysLeft));
  return say(lang, `outcome.headline.${outcome}`, {
    ...forms(lang, 'occasion', [catalogue.occasion]),
    left,
    days: describeDays(lang, left),
  });
}

/** `Deferred`. Also for the outcome of history, which a scenario names freely: unknown codes stay as they are. */
export function nameOutcome(lang: Lang, outcome: string): string {
  const key = `outcome.name.${outcome}`;
  return isKey(key) ? say(lang, key) : outcome;
}

/** One sentence on what the outcome is. */
export function explainOutcome(lang: Lang, outcome: Outcome): string {
  return say(lang, `outcome.sentence.${outcome}`);
}

type MeasureKey = Extract<MessageKey, `outcome.measure.help.${string}`>;
/** What is measured when a game has ended. */
export type Measure = MeasureKey extends `outcome.measure.help.${infer Name}` ? Name : never;

/** `Unity`. */
export function nameMeasure(lang: Lang, measure: Measure): string {
  return say(lang, `outcome.measure.${measure}`);
}

/** One sentence on what the measure counts. */
export function explainMeasure(lang: Lang, measure: Measure): string {
  return say(lang, `outcome.measure.help.${measure}`);
}

/** `France: 71% of the way from its worst text to its best; the status quo would have given it 64%.` */
export function describeScore(lang: Lang, catalogue: Catalogue, score: Score): string {
  return say(lang, `outcome.score.${score.measure}`, {
    seat: capitalise(theName(lang, seatName(catalogue, score.seat))),
    value: percent(lang, score.value),
    statusQuo: percent(lang, score.statusQuo),
  });
}

function isKey(key: string): key is Extract<MessageKey, `outcome.name.${string}`> {
  return Object.hasOwn(en, key);
}
