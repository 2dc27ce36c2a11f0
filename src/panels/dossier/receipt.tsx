import type { AllyView, Receipt as ReceiptData } from '../../council/table.ts';
import {
  describeBand,
  describeTerm,
  explainBand,
  explainTerm,
  signed,
} from '../../text/describe.ts';
import { joinList } from '../../text/names.ts';
import { useGame } from '../game/context.ts';
import { BasisNote } from '../shared/basis.tsx';
import { lowered } from '../shared/text.ts';
import { useWords } from '../shared/words.tsx';
import { receiptRows } from './receipt-rows.ts';
import type { Bar } from './receipt-rows.ts';
import './receipt.css';

interface ReceiptProps {
  ally: AllyView;
  before: ReceiptData | null; // as the last round ended
  own?: boolean; // of the seat that reads it
}

/** Why an ally stands where it stands: each term as a bar around zero, and what is not known. */
export function Receipt({ ally, before, own }: ReceiptProps) {
  const { say, lang, local } = useWords();
  const { catalogue } = useGame();
  const { bars, zero, hidden } = receiptRows(ally.receipt, before);
  const seat = local(catalogue.allies.find(({ id }) => id === ally.id)?.seat ?? catalogue.title);
  const meaning = say(own ? 'ui.own.meaning' : 'ui.receipt.meaning');
  const list = (terms: typeof hidden) =>
    joinList(
      lang,
      terms.map((term) => lowered(describeTerm(lang, catalogue, term))),
    );
  return (
    <section class="receipt" aria-labelledby="receipt-title">
      <h3 id="receipt-title" class="caption">
        {say('ui.receipt.title', { seat })}
      </h3>
      {!own && (
        <p class="receipt-band" title={explainBand(lang, ally.band)}>
          {ally.band === 'unknown' ? (
            explainBand(lang, ally.band)
          ) : (
            <>
              <strong>{describeBand(lang, ally.band)}</strong>
              {say('ui.receipt.as-known')}
            </>
          )}
        </p>
      )}
      {bars.length > 0 && (
        <table>
          <caption class="unseen">{meaning}</caption>
          <tbody>
            {bars.map((bar) => (
              <BarRow key={`${bar.term.code} ${bar.term.provision}`} bar={bar} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                {say(ally.receipt.hidden > 0 ? 'ui.receipt.so-far' : 'ui.receipt.total')}
              </th>
              <td class="figure">{signed(ally.receipt.shownTotal)}</td>
            </tr>
          </tfoot>
        </table>
      )}
      {hidden.length > 0 && (
        <p class="receipt-hidden">
          {say('ui.receipt.hidden', { n: hidden.length, terms: list(hidden), seat })}
        </p>
      )}
      {zero.length > 0 && <p class="small">{say('ui.receipt.zero', { terms: list(zero) })}</p>}
      <p class="small">
        {meaning}
        {bars.some(({ change }) => change !== null) && ` ${say('ui.receipt.changes')}`}
      </p>
    </section>
  );
}

function BarRow({ bar }: { bar: Bar }) {
  const { say, lang } = useWords();
  const { catalogue } = useGame();
  const { term, shown, from, width, change } = bar;
  const name = describeTerm(lang, catalogue, term);
  return (
    <tr>
      <th scope="row" title={explainTerm(lang, term)}>
        {name}
      </th>
      <td class="receipt-track" aria-hidden="true">
        <span
          class={shown < 0 ? 'receipt-bar receipt-against' : 'receipt-bar receipt-for'}
          style={{ left: `${from * 100}%`, width: `${width * 100}%` }}
        />
      </td>
      <td class="figure">
        {signed(shown)}
        {change !== null && (
          <span class="receipt-change" title={say('ui.receipt.change', { by: signed(change) })}>
            {change < 0 ? ' ▼' : ' ▲'}
            {Math.abs(change)}
            <span class="unseen">{say('ui.receipt.change', { by: signed(change) })}</span>
          </span>
        )}
      </td>
      <td>
        {term.basis !== null && <BasisNote catalogue={catalogue} id={term.basis} of={name} />}
      </td>
    </tr>
  );
}
