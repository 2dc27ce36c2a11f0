import { signed } from '../../text/describe.ts';
import { capitalise, theName } from '../../text/names.ts';
import { allyEntry, provisionEntry } from '../shared/lookup.ts';
import { useWords } from '../shared/words.tsx';
import { DataTable } from './data-table.tsx';
import type { Parts } from './page.tsx';
import { Section } from './section.tsx';

/** Which positions, if they were coded ten points otherwise, would change how much room there is. */
export function Sensitivity({ card: { sensitivity }, catalogue }: Parts) {
  const { say, lang, local } = useWords();
  return (
    <Section title={say('card.sensitivity')}>
      {sensitivity.length === 0 ? (
        <p>{say('card.sensitivity.none')}</p>
      ) : (
        <DataTable
          caption={say('card.sensitivity')}
          head={[
            say('card.sensitivity.position'),
            say('card.sensitivity.by'),
            say('card.sensitivity.texts'),
          ]}
          rows={sensitivity.map(({ ally, provision, by, texts }) => [
            `${capitalise(theName(lang, allyEntry(catalogue, ally).name))}, ${local(provisionEntry(catalogue, provision).label)}`,
            signed(by),
            signed(texts),
          ])}
        />
      )}
    </Section>
  );
}
