/** How a game ended, in a headline, a word, or a sentence. */
import type { Outcome } from '../../council/events.ts';
import type { Catalogue } from '../../council/table.ts';
import { forms } from './lookup.ts';
import { describeDays } from '../numbers.ts';
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

function isKey(key: string): key is Extract<MessageKey, `outcome.name.${string}`> {
  return Object.hasOwn(en, key);
}
