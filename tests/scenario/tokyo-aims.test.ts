/** What we wanted of the Tokyo case beside what its card found: the page prints the card's figures, reached or missed. */
import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/analysis/card/card.ts';
import { standingOf } from '../../src/analysis/bots/best.ts';
import { sourceOf } from '../support/scenarios.ts';

const card = JSON.parse(sourceOf('docs/cards/tokyo-2023.json')) as Card;
const page = sourceOf('docs/scenarios/tokyo-2023.md').split('## 8. ')[1] ?? '';

const bot = (name: string) => {
  const found = card.bots.find((each) => each.name === name);
  if (!found) throw new Error(`the card has no ${name}`);
  return found;
};
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const greedy = card.bots
  .filter(({ name }) => name.startsWith('greedy'))
  .map(({ agreed }) => agreed.share)
  .sort((a, b) => a - b);
const median = ((greedy[2] ?? 0) + (greedy[3] ?? 0)) / 2;
const most = Math.max(...greedy);
const best = bot('best');
const standing = (agreed: number, ambition: number): number =>
  agreed * standingOf([{ agreed: true, ambition }]);
const diluted = card.mostDiluted ? standing(card.mostDiluted.holds, card.mostDiluted.ambition) : 0;
const line = standing(best.agreed.share, best.ambition ?? 0);
const [asItIs, ...more] = card.binds;
const helps = more.filter(
  ({ best: by, greedy: games }) =>
    asItIs && (games.share >= asItIs.greedy.share + 0.05 || by >= asItIs.best + 0.02),
);
const surfaces = card.surfacing?.others.share ?? 0;
const order = card.order?.share ?? 0;
const kept = best.ambition ?? 0;
const { unanimousNow, unanimousWithAllLevers, winningLines } = card;

/** As the page has them: aim, what was found, and whether that is it. */
const aims: [aim: string, found: string, reached: boolean][] = [
  [
    'untouched is agreed',
    percent(bot('untouched').agreed.share),
    bot('untouched').agreed.share <= 0.05,
  ],
  ['random is agreed', percent(bot('random').agreed.share), bot('random').agreed.share <= 0.15],
  [
    'greedy family, median; highest',
    `${percent(median)}; ${percent(most)}`,
    median >= 0.25 && median <= 0.6 && most <= 0.8,
  ],
  ['best line is agreed', percent(best.agreed.share), best.agreed.share >= 0.85],
  ['texts unanimous now', percent(unanimousNow.share), unanimousNow.share <= 0.03],
  [
    'texts unanimous with all levers',
    percent(unanimousWithAllLevers.share),
    unanimousWithAllLevers.share >= 0.05 && unanimousWithAllLevers.share <= 0.25,
  ],
  ['the best line keeps', percent(kept), kept >= 0.5 && kept <= 0.75],
  [
    'winning sets of assurances that share none',
    String(winningLines.apart),
    winningLines.apart >= 3,
  ],
  [
    'standing of the most diluted unanimous text, beside the best line',
    `${diluted.toFixed(2)} beside ${line.toFixed(2)}`,
    diluted < 0.75 * line,
  ],
  [
    'with France won over, another writes',
    percent(surfaces),
    card.surfacing?.ally === 'FRA' && surfaces >= 0.25,
  ],
  ['the same moves in another order lose', percent(order), order >= 0.2],
  [
    'more capital, slots or trust helps somewhere',
    helps.map(({ of }) => of).join(', '),
    helps.length === more.length,
  ],
  [
    'options in every winning line',
    String(winningLines.everyLine.length),
    winningLines.everyLine.length === 0,
  ],
];

describe('the aims of the Tokyo case', () => {
  const rows = page
    .split('\n')
    .filter((row) => row.startsWith('| '))
    .map((row) => row.split('|').map((cell) => cell.trim()))
    .slice(1)
    .map(([, aim = '', , found = '', verdict = '']) => ({ aim, found, verdict }));

  it('are all on the page', () => {
    expect(rows.map(({ aim }) => aim)).toEqual(aims.map(([aim]) => aim));
  });

  it.each(aims)('%s: %s, as the page says', (aim, found, reached) => {
    const row = rows.find((each) => each.aim === aim);
    expect(row).toMatchObject({ found, verdict: reached ? 'reached' : '**missed**' });
  });
});
