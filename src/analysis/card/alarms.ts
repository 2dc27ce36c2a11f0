/** What an author should look at. Each alarm has its threshold here and its paragraph in `docs/cards/README.md`. */
import type { Scenario } from '../../council/scenario.ts';
import type { Card } from './card.ts';

export type Alarm =
  | { code: 'nothing-can-win' } // no line found is ever agreed
  | { code: 'passes-untouched'; share: number }
  | { code: 'one-first-move'; share: number } // in the wins of all lines
  | { code: 'dilution-is-free'; ambition: number } // the least ambitious winning line keeps nearly as much as the best
  | { code: 'never-pivotal' } // no ally alone makes a difference
  | { code: 'one-option-always'; provision: string; option: string }; // in every unanimous text

export const thresholds = {
  passesUntouched: 0.05,
  oneFirstMove: 0.8,
  dilutionIsFree: 0.9, // least kept ambition against the best
};

export function alarmsOf(scenario: Scenario, card: Omit<Card, 'alarms'>): Alarm[] {
  const share = (name: string): number =>
    card.bots.find((bot) => bot.name === name)?.agreed.share ?? 0;
  const alarms: Alarm[] = [];
  if (card.bots.every(({ agreed }) => agreed.share === 0)) alarms.push({ code: 'nothing-can-win' });
  if (share('untouched') > thresholds.passesUntouched)
    alarms.push({ code: 'passes-untouched', share: share('untouched') });
  const first = card.decisiveFirstMove;
  if (first && first.share > thresholds.oneFirstMove)
    alarms.push({ code: 'one-first-move', share: first.share });
  const [least, most] = card.winningLines.ambition;
  if (card.winningLines.winning > 1 && least > thresholds.dilutionIsFree * most)
    alarms.push({ code: 'dilution-is-free', ambition: least });
  if (card.pivotal.length === 0) alarms.push({ code: 'never-pivotal' });
  for (const { id, options } of scenario.provisions) {
    const used = new Set(card.pareto.map(({ text }) => text[id]));
    const [only] = used;
    if (used.size === 1 && only !== undefined && card.pareto.length > 2 && options.length > 1)
      alarms.push({ code: 'one-option-always', provision: id, option: only });
  }
  return alarms;
}
