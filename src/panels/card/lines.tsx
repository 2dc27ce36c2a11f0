import type { BotLine } from '../../analysis/card/card.ts';
import type { Outcome } from '../../council/events.ts';
import { describeLine, nameOutcome, percent, tenths } from '../../text/describe.ts';
import type { Lang } from '../shell.ts';
import { useWords } from '../shared/words.tsx';
import { Bar } from './bar.tsx';
import { DataTable } from './data-table.tsx';
import type { Parts } from './page.tsx';
import { Section } from './section.tsx';

/** How often each way of playing ends in agreement: as bars with their intervals, and as a table. */
export function Lines({ card: { bots } }: Parts) {
  const { say, lang } = useWords();
  return (
    <Section title={say('card.lines')} how={say('card.lines.how', { games: bots[0]?.games ?? 0 })}>
      <ul class="case-counts">
        {bots.map((line) => (
          <li key={line.name}>
            <span>{describeLine(lang, line.name)}</span>
            <span class="figure">{percent(lang, line.agreed.share)}</span>
            <Bar of={line.agreed.share} low={line.agreed.low} high={line.agreed.high} />
          </li>
        ))}
      </ul>
      <details>
        <summary>{say('card.lines.table')}</summary>
        <DataTable
          caption={say('card.lines')}
          head={[
            say('card.lines.line'),
            say('card.lines.share'),
            say('card.lines.interval'),
            say('card.lines.text'),
            say('card.lines.outcomes'),
          ]}
          rows={bots.map((line) => rowOf(lang, line, say('ui.none')))}
        />
      </details>
    </Section>
  );
}

const rowOf = (lang: Lang, line: BotLine, none: string): string[] => [
  describeLine(lang, line.name),
  tenths(lang, line.agreed.share),
  `${tenths(lang, line.agreed.low)} – ${tenths(lang, line.agreed.high)}`,
  line.ambition === null ? none : percent(lang, line.ambition),
  (Object.entries(line.outcomes) as [Outcome, number][])
    .toSorted(([, one], [, other]) => other - one)
    .map(([outcome, games]) => `${nameOutcome(lang, outcome)} ${games}`)
    .join(', '),
];
