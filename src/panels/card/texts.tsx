import { percent, tenths } from '../../text/describe.ts';
import { draftText } from '../../text/draft.ts';
import { useWords } from '../shared/words.tsx';
import { Bar } from './bar.tsx';
import type { Parts } from './page.tsx';
import { Section } from './section.tsx';

/** How many texts there are, how many nobody would break, and what the most ambitious of them says. */
export function Texts({ card, catalogue }: Parts) {
  const { say, lang } = useWords();
  const { best, mostDiluted } = card;
  const counts = [
    { key: 'card.texts.all', texts: card.texts, share: 1 },
    { key: 'card.texts.now', ...card.unanimousNow },
    { key: 'card.texts.levers', ...card.unanimousWithAllLevers },
  ] as const;
  return (
    <Section title={say('card.texts')} how={say('card.texts.how')}>
      <ul class="case-counts">
        {counts.map(({ key, texts, share }) => (
          <li key={key}>
            <span>{say(key)}</span>
            <span class="figure">
              {texts}
              {share < 1 && ` (${tenths(lang, share)})`}
            </span>
            <Bar of={share} />
          </li>
        ))}
      </ul>
      <p class="small">{say('card.texts.levers-how')}</p>
      <h3 class="caption">{say('card.best')}</h3>
      {best ? (
        <>
          <blockquote class="paper case-text prose">
            {draftText(lang, catalogue, best.text)}
          </blockquote>
          <p class="small">
            {say('card.best.kept', {
              kept: percent(lang, best.ambition),
              holds: tenths(lang, best.holds),
            })}{' '}
            {mostDiluted && say('card.diluted', { kept: percent(lang, mostDiluted.ambition) })}
          </p>
        </>
      ) : (
        <p>{say('card.none')}</p>
      )}
    </Section>
  );
}
