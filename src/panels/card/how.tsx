import { useWords } from '../shared/words.tsx';
import type { Parts } from './page.tsx';
import { Section } from './section.tsx';

/** On which seeds, by which rules and for which content: enough to compute it again. */
export function How({ card: { difficulty, engine, hash, seeds } }: Parts) {
  const { say } = useWords();
  const [reportFrom, reportTo] = seeds.report.map(String);
  const [tuningFrom, tuningTo] = seeds.tuning.map(String);
  return (
    <Section title={say('card.how')}>
      <p class="small">
        {say('card.how.text', {
          difficulty,
          engine,
          hash: hash.slice(0, 12),
          reportFrom: reportFrom ?? '',
          reportTo: reportTo ?? '',
          tuningFrom: tuningFrom ?? '',
          tuningTo: tuningTo ?? '',
        })}
      </p>
    </Section>
  );
}
