import type { AllyView } from '../../council/table.ts';
import { describeBand, describeDate, describeStance, signed } from '../../text/describe.ts';
import { plainName } from '../../text/names.ts';
import { Flag } from '../shared/flag.tsx';
import { StanceGlyph } from '../shared/glyph.tsx';
import { allyEntry, provisionEntry } from '../shared/lookup.ts';
import { useWords } from '../shared/words.tsx';
import { useGame } from './context.ts';

/** One ally as far as it is known. */
export function AllyRow({ ally }: { ally: AllyView }) {
  const { say, lang, local } = useWords();
  const { catalogue, selected, select } = useGame();
  const { name, flag } = allyEntry(catalogue, ally.id);
  const unknown = <span class="small">{say('ui.none')}</span>;
  const contested = ally.contests.map((id) => local(provisionEntry(catalogue, id).label));
  return (
    <tr data-selected={selected === ally.id || undefined}>
      <th scope="row">
        <button
          type="button"
          class="allies-name"
          data-ally={ally.id}
          aria-current={selected === ally.id ? 'true' : undefined}
          onClick={() => select(ally.id)}
        >
          <Flag code={flag} id={ally.id} size={18} />
          {plainName(lang, name)}
        </button>
      </th>
      <td>
        <span class="allies-stance">
          <StanceGlyph stance={ally.stance} size={16} />
          {describeStance(lang, ally.stance)}
        </span>
      </td>
      <td class="figure">
        {ally.since ? describeDate(lang, ally.since, 'short') : unknown}
        {ally.overtaken && <span title={say('ui.overtaken')}> †</span>}
      </td>
      <td>
        {ally.onRecord && say('ui.record.against')}
        {ally.endorsed && say('ui.record.for')}
        {!ally.onRecord && !ally.endorsed && unknown}
      </td>
      <td class="figure">{ally.trust === null ? unknown : signed(ally.trust)}</td>
      <td class="allies-band">
        {ally.band === 'unknown' ? unknown : describeBand(lang, ally.band)}
      </td>
      <td>{contested.length > 0 ? contested.join(', ') : unknown}</td>
    </tr>
  );
}
