/** A card as a page: Markdown that reads well on a terminal too. */
import type { BotLine, Card } from '../../analysis/card/card.ts';
import type { Share } from '../../analysis/card/interval.ts';
import type { Text } from '../../council/draft.ts';
import type { Scenario } from '../../council/scenario.ts';
import { describeAlarm, describeMoveInFull } from '../../text/describe.ts';
import { catalogueOf } from '../../council/catalogue.ts';

export function cardPage(scenario: Scenario, card: Card): string {
  const catalogue = catalogueOf(scenario);
  const name = (id: string): string => scenario.allies.find((a) => a.id === id)?.name.en ?? id;
  const label = (provision: string): string =>
    scenario.provisions.find(({ id }) => id === provision)?.label.en ?? provision;
  const argument = (id: string): string =>
    scenario.arguments.find((each) => each.id === id)?.label.en ?? id;
  const words = (text: Text): string =>
    scenario.provisions
      .map(({ options, id }) => options.find((o) => o.id === text[id])?.label.en ?? text[id])
      .join(' · ');
  const { winningLines: won } = card;
  return `${[
    `# ${scenario.title.en}: how much room there is`,
    `Computed by \`npm run -s scenario -- card\` for rule book ${card.engine}, ${card.difficulty} difficulty, content ${card.hash.slice(0, 12)}; games on seeds ${card.seeds.report.join('–')}, search on seeds ${card.seeds.tuning.join('–')}. What the words mean stands in [the guide to cards](README.md).`,
    '## The win-set',
    table(
      ['measure', 'value'],
      [
        ['texts, the status quo left out', String(card.texts)],
        ['unanimous now', `${card.unanimousNow.texts} (${percent(card.unanimousNow.share)})`],
        [
          'unanimous with all levers',
          `${card.unanimousWithAllLevers.texts} (${percent(card.unanimousWithAllLevers.share)})`,
        ],
        [
          'most ambitious of these',
          card.best ? `${percent(card.best.ambition)}: ${words(card.best.text)}` : 'none',
        ],
        [
          'most diluted of these',
          card.mostDiluted
            ? `${percent(card.mostDiluted.ambition)}: ${words(card.mostDiluted.text)}`
            : 'none',
        ],
        [
          'pivotal allies',
          card.pivotal
            .slice(0, 5)
            .map(({ ally, adds }) => `${name(ally)} (+${adds})`)
            .join(', ') || 'none',
        ],
      ],
    ),
    '## Who finds it',
    table(
      ['line', 'games', 'agreed', '95 % interval', 'text kept', 'outcomes'],
      card.bots.map(botRow),
    ),
    '## Winning lines',
    `${won.winning} of ${won.tried} plans searched are agreed in at least three quarters of their seeds, with ${won.medianLength} moves in the median and ${won.firstMoves} different first moves. They keep ${percent(won.ambition[0])} to ${percent(won.ambition[1])} of the text. Sets of assurances that win: ${won.guaranteeSets.map((set) => set.join(' + ') || 'none at all').join('; ') || 'none'}. ${won.apart} of them share no assurance.`,
    card.bestLine
      ? `The best line found ends with: ${words(card.bestLine.text)}.\n\n${card.bestLine.rounds.map((moves, i) => `${i + 1}. ${moves.map((move) => describeMoveInFull('en', catalogue, move)).join('; ')}`).join('\n')}`
      : 'No line was found.',
    card.decisiveFirstMove
      ? `The commonest first move of all wins: ${describeMoveInFull('en', catalogue, card.decisiveFirstMove.move)} (${percent(card.decisiveFirstMove.share)}).`
      : '',
    '## What the way depends on',
    table(
      ['question', 'answer'],
      [
        [
          'one ally won over: does another write in its place?',
          card.surfacing
            ? `with ${name(card.surfacing.ally)} won over, in ${shareWords(card.surfacing.others)}`
            : 'nobody writes when nobody lobbies',
        ],
        [
          'the same moves in another order: no longer agreed',
          card.order ? shareWords(card.order) : 'no game was won',
        ],
        [
          'the argument that convinces most of those in the way',
          card.bestArgument
            ? `${argument(card.bestArgument.argument)} (${percent(card.bestArgument.share)})`
            : 'none convinces them, or there is no choice',
        ],
      ],
    ),
    table(
      ['with more of', 'greedy agreed', 'standing of the best line'],
      card.binds.map(({ of, greedy, best }) => [
        meansWords[of ?? 'nothing'],
        shareWords(greedy),
        best.toFixed(3),
      ]),
    ),
    '## What the room depends on',
    card.sensitivity.length > 0
      ? table(
          ['position', 'moved by', 'unanimous texts, with all levers'],
          card.sensitivity.map(({ ally, by, provision, texts }) => [
            `${name(ally)}, ${label(provision)}`,
            signed(by),
            signed(texts),
          ]),
        )
      : 'No position moved by ten points changes it.',
    '## Alarms',
    card.alarms.length > 0
      ? card.alarms.map((alarm) => `- ${describeAlarm('en', catalogue, alarm)}`).join('\n')
      : 'None.',
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

const botRow = ({ agreed, ambition, games, name, outcomes }: BotLine): string[] => [
  name,
  String(games),
  percent(agreed.share),
  `${percent(agreed.low)} to ${percent(agreed.high)}`,
  ambition === null ? '' : percent(ambition),
  Object.entries(outcomes)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([outcome, count]) => `${outcome} ${count}`)
    .join(', '),
];

const meansWords = {
  nothing: 'nothing (as it is)',
  capital: 'political capital (twice)',
  slots: 'agenda slots (twice)',
  trust: 'trust (full, from the start)',
};

const shareWords = ({ high, low, share }: Share): string =>
  `${percent(share)} (${percent(low)} to ${percent(high)})`;

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const signed = (value: number): string => (value > 0 ? `+${value}` : `−${Math.abs(value)}`);

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
