import { describeAlarm } from '../../text/describe.ts';
import { useWords } from '../shared/words.tsx';
import type { Parts } from './page.tsx';
import { Section } from './section.tsx';

export function Alarms({ card: { alarms }, catalogue }: Parts) {
  const { say, lang } = useWords();
  return (
    <Section title={say('card.alarms')} how={say('card.alarms.how')}>
      {alarms.length === 0 && <p>{say('card.none')}</p>}
      <ul class="case-list">
        {alarms.map((alarm) => (
          <li key={JSON.stringify(alarm)}>{describeAlarm(lang, catalogue, alarm)}</li>
        ))}
      </ul>
    </Section>
  );
}
