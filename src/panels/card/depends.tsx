import { describeInterval, describeStanding, percent } from '../../text/describe.ts';
import { theName } from '../../text/names.ts';
import { allyEntry } from '../shared/lookup.ts';
import { useWords } from '../shared/words.tsx';
import { DataTable } from './data-table.tsx';
import type { Parts } from './page.tsx';
import { Section } from './section.tsx';

/** Whether others come forward, whether the order counts, which argument carries, and which means are short. */
export function Depends({ card, catalogue }: Parts) {
  const { say, lang, local } = useWords();
  const { surfacing, order, bestArgument, binds } = card;
  if (!surfacing && !order && !bestArgument && !binds) return null;
  const argument = catalogue.arguments.find(({ id }) => id === bestArgument?.argument);
  return (
    <Section title={say('card.depends')}>
      <ul class="case-list">
        {surfacing && (
          <li>
            {say('card.depends.surfacing', {
              ally: theName(lang, allyEntry(catalogue, surfacing.ally).name),
              share: describeInterval(lang, surfacing.others),
            })}
          </li>
        )}
        {order && <li>{say('card.depends.order', { share: describeInterval(lang, order) })}</li>}
        {bestArgument && argument && (
          <li>
            {say('card.depends.argument', {
              argument: local(argument.label),
              share: percent(lang, bestArgument.share),
            })}
          </li>
        )}
      </ul>
      {binds && (
        <>
          <h3 class="caption">{say('card.binds')}</h3>
          <p class="small">{say('card.binds.how')}</p>
          <DataTable
            caption={say('card.binds')}
            head={[say('card.binds.of'), say('card.binds.chair'), say('card.binds.best')]}
            rows={binds.map(({ of, greedy, best }) => [
              say(`card.binds.${of ?? 'nothing'}`),
              describeInterval(lang, greedy),
              describeStanding(lang, best),
            ])}
          />
        </>
      )}
    </Section>
  );
}
