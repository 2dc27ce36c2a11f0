import { signed } from '../../text/describe.ts';
import { capitalise, theName } from '../../text/names.ts';
import { allyEntry } from '../shared/lookup.ts';
import { Flag } from '../shared/flag.tsx';
import { useWords } from '../shared/words.tsx';
import { Bar } from './bar.tsx';
import type { Parts } from './page.tsx';
import { Section } from './section.tsx';

/** The allies each of which alone stands between the room and more unanimous texts. */
export function Pivotal({ card: { pivotal }, catalogue }: Parts) {
  const { say, lang } = useWords();
  const most = Math.max(1, ...pivotal.map(({ adds }) => adds));
  return (
    <Section title={say('card.pivotal')} how={say('card.pivotal.how')}>
      {pivotal.length === 0 && <p>{say('card.none')}</p>}
      <ul class="case-counts">
        {pivotal.map(({ ally, adds }) => {
          const { flag, name } = allyEntry(catalogue, ally);
          return (
            <li key={ally}>
              <span class="case-ally">
                <Flag code={flag} size={20} /> {capitalise(theName(lang, name))}
              </span>
              <span class="figure">{signed(adds)}</span>
              <Bar of={adds / most} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
