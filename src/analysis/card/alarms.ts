/** What an author should look at. Each alarm has its threshold here and its paragraph in `docs/cards/README.md`. */
import type { AllyId, OptionId, ProvisionId, Scenario } from '../../council/scenario.ts';
import { standingOf } from '../bots/best.ts';
import type { Card } from './card.ts';

export type Alarm =
  | { code: 'nothing-can-win' } // no line found is ever agreed
  | { code: 'passes-untouched'; share: number } // and the file does not expect it
  | { code: 'expected-to-pass'; share: number } // the file says that it passes untouched, and it does not
  | { code: 'one-first-move'; share: number } // in the wins of all lines
  | { code: 'dilution-is-free'; standing: number } // the most diluted unanimous text stands nearly as well as the best line
  | { code: 'never-pivotal' } // no ally alone makes a difference
  | { code: 'allies-never-matter'; allies: AllyId[] }
  | { code: 'arguments-never-matter'; arguments: string[] }
  | { code: 'events-never-matter'; events: string[] }
  | { code: 'one-argument-always'; argument: string; share: number }
  | { code: 'one-option-always'; provision: ProvisionId; option: OptionId }; // in the text of every winning line

export const thresholds = {
  passesUntouched: 0.05,
  expectedToPass: 0.9,
  oneFirstMove: 0.8,
  dilutionIsFree: 0.9, // standing of the most diluted text against that of the best line
  oneArgument: 0.8, // of the allies in the way that any argument convinces
  fewLines: 3, // winning lines below which a common option says nothing
};

/** @param expects what the file says becomes of the opening text when nobody lobbies */
export const alarmsOf = (card: Omit<Card, 'alarms'>, expects: Scenario['expects']): Alarm[] => [
  ...winning(card, expects === 'passes'),
  ...dilution(card),
  ...idle(card),
  ...alwaysTheSame(card),
];

const agreedIn = ({ bots }: Pick<Card, 'bots'>, name: string): number =>
  bots.find((bot) => bot.name === name)?.agreed.share ?? 0;

function winning(card: Omit<Card, 'alarms'>, isExpectedToPass: boolean): Alarm[] {
  const alarms: Alarm[] = [];
  const untouched = agreedIn(card, 'untouched');
  if (card.bots.every(({ agreed }) => agreed.share === 0)) alarms.push({ code: 'nothing-can-win' });
  if (isExpectedToPass && untouched < thresholds.expectedToPass)
    alarms.push({ code: 'expected-to-pass', share: untouched });
  if (!isExpectedToPass && untouched > thresholds.passesUntouched)
    alarms.push({ code: 'passes-untouched', share: untouched });
  return alarms;
}

function dilution(card: Omit<Card, 'alarms'>): Alarm[] {
  const { bots, mostDiluted } = card;
  const best = bots.find(({ name }) => name === 'best');
  if (!mostDiluted || !best) return [];
  const standing = (agreed: number, ambition: number): number =>
    agreed * standingOf([{ agreed: true, ambition }]);
  const diluted = standing(mostDiluted.holds, mostDiluted.ambition);
  return diluted > thresholds.dilutionIsFree * standing(best.agreed.share, best.ambition ?? 0)
    ? [{ code: 'dilution-is-free', standing: diluted }]
    : [];
}

function idle({ idle: { allies, arguments: unheard, events }, pivotal }: Omit<Card, 'alarms'>) {
  const alarms: Alarm[] = [];
  if (pivotal.length === 0) alarms.push({ code: 'never-pivotal' });
  if (allies.length > 0) alarms.push({ code: 'allies-never-matter', allies });
  if (unheard.length > 0) alarms.push({ code: 'arguments-never-matter', arguments: unheard });
  if (events.length > 0) alarms.push({ code: 'events-never-matter', events });
  return alarms;
}

function alwaysTheSame(card: Omit<Card, 'alarms'>): Alarm[] {
  const { bestArgument, decisiveFirstMove, winningLines } = card;
  const alarms: Alarm[] = [];
  if (decisiveFirstMove && decisiveFirstMove.share > thresholds.oneFirstMove)
    alarms.push({ code: 'one-first-move', share: decisiveFirstMove.share });
  if (bestArgument && bestArgument.share > thresholds.oneArgument)
    alarms.push({ code: 'one-argument-always', ...bestArgument });
  if (winningLines.winning < thresholds.fewLines) return alarms;
  return [
    ...alarms,
    ...winningLines.everyLine.map((each): Alarm => ({ code: 'one-option-always', ...each })),
  ];
}
