/** Scenarios against history as a page: Markdown that reads well on a terminal too. */
import type { Beside, Comparison, Historical } from '../../analysis/history.ts';
import { engineVersion } from '../../council/game.ts';
import { nameOutcome } from '../../text/describe.ts';

export interface Case {
  scenario: Historical;
  comparison: Comparison;
  sample: string; // how the first games went
}

export const historyPage = (cases: readonly Case[]): string =>
  `${[
    '# Scenarios against history',
    `Made by \`npm run -s scenario -- history --out docs/history.md\` for rule book ${engineVersion}; a test fails when it is out of date. Nobody lobbies: the opening text goes under silence at once, for a week, and the calendar runs on. That is no forecast, and history is one game of many; where the two differ, one of them needs a reason, and what is known of it stands below each table. Intervals are Wilson's, 95 %.`,
    ...cases.map(section),
  ].join('\n\n')}\n`;

/** What a test holds to the scenario and to the rule book. */
export const stampOf = ({ scenario, sample }: Omit<Case, 'comparison'>): string =>
  `<!-- ${scenario.id}: rule book ${engineVersion}, content ${scenario.hash.slice(0, 12)}; ${sample} -->`;

function section({ scenario, comparison, sample }: Case): string {
  const { history, title } = scenario;
  const name = (id: string): string => scenario.allies.find((a) => a.id === id)?.name.en ?? id;
  const objectors = history.objectors.map(name);
  const rows = [
    ['', 'in history', `nobody lobbies, ${comparison.games} games`],
    ['---', '---', '---'],
    [
      'outcome',
      nameOutcome('en', history.outcome),
      cell(comparison.outcomes, (outcome) => nameOutcome('en', outcome)),
    ],
    ['date', history.date, cell(comparison.dates, (date) => date)],
    [
      'who wrote, or stood in the way',
      objectors.join(', ') || 'nobody is named',
      cell(comparison.writers, name) || 'nobody',
    ],
  ];
  return [
    `## ${title.en}`,
    rows.map((row) => `| ${row.join(' | ')} |`).join('\n'),
    `**Where the model is unlike.** ${history.unlike.en.trim()}`,
    stampOf({ scenario, sample }),
  ].join('\n\n');
}

const cell = <T>(all: readonly Beside<T>[], words: (what: T) => string): string =>
  all
    .map(
      ({ share: { high, low, share }, what }) =>
        `${words(what)} ${percent(share)} (${percent(low)} to ${percent(high)})`,
    )
    .join('; ');

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
