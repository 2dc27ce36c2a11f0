import type { Counterfactual, Debrief } from '../../analysis/debrief.ts';
import type { Catalogue, Ending, View } from '../../council/table.ts';
import {
  describeMoveInFull,
  describePoints,
  describeWould,
  seatName,
} from '../../text/describe.ts';
import { plainName } from '../../text/names.ts';
import { optionEntry } from '../shared/lookup.ts';
import { useWords } from '../shared/words.tsx';
import { byMove } from './replayed.ts';
import { isAgreed } from './served.ts';
import type { Replayed } from './replayed.ts';
import './mattered.css';

interface MatteredProps {
  catalogue: Catalogue;
  view: View;
  ending: Ending;
  debrief: Debrief | null;
}

/** Each move in its order, and what would have happened without it. */
export function Mattered({ catalogue, view, ending, debrief }: MatteredProps) {
  const { say } = useWords();
  const { replays = null, counterfactuals = [] } = debrief ?? {};
  const moves = byMove(counterfactuals);
  const isDone = counterfactuals.length === replays;
  const decisive = moves.filter(({ without }) => without.decisive).length;
  return (
    <section class="ending-mattered" aria-labelledby="mattered-title">
      <h2 id="mattered-title">{say('debrief.mattered')}</h2>
      <output>
        {!isDone && say('debrief.working')}
        {isDone && moves.length === 0 && say('debrief.mattered.none')}
        {isDone &&
          moves.length > 0 &&
          say('debrief.mattered.decisive', { n: decisive, of: moves.length })}
      </output>
      {!isDone && (
        <progress
          aria-labelledby="mattered-title"
          {...(replays !== null && { max: replays, value: counterfactuals.length })}
        />
      )}
      {moves.length > 0 && (
        <>
          <p class="small">{say('debrief.mattered.note')}</p>
          <ol class="mattered">
            {moves.map((replayed) => (
              <Row
                key={replayed.without.at}
                catalogue={catalogue}
                view={view}
                ending={ending}
                replayed={replayed}
              />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

interface RowProps {
  catalogue: Catalogue;
  view: View;
  ending: Ending;
  replayed: Replayed;
}

function Row({ catalogue, view, ending, replayed: { without, instead } }: RowProps) {
  const { say, lang, local } = useWords();
  const { move, round, decisive } = without;
  const told = (one: Counterfactual) => describeWould(lang, catalogue, one, ending);
  return (
    <li data-decisive={decisive || undefined}>
      <div class="mattered-move">
        <p>{describeMoveInFull(lang, catalogue, move, view)}</p>
        <p class="small">
          {say('debrief.round', { round })}
          {move.by !== view.seat && ` · ${plainName(lang, seatName(catalogue, move.by))}`}
          {decisive && <strong class="mattered-mark">{say('debrief.decisive')}</strong>}
        </p>
      </div>
      <p class="mattered-would">{told(without)}</p>
      <Change by={changeOf(without, ending)} />
      {move.kind === 'amend' && instead.length > 0 && (
        <details>
          <summary class="small">{say('debrief.options', { n: instead.length })}</summary>
          <ul class="mattered-options">
            {instead.map((one) => (
              <li key={one.instead}>
                <p class="mattered-move">
                  {local(optionEntry(catalogue, move.provision, one.instead ?? '').label)}
                </p>
                <p class="mattered-would">{told(one)}</p>
                <Change by={changeOf(one, ending)} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

/** In the text kept; where neither game was agreed, in the text left on the table. */
const changeOf = (one: Counterfactual, ending: Ending): number =>
  isAgreed(one.outcome) || isAgreed(ending.outcome) ? one.keptChange : one.change;

/** A change of ambition, in points. */
function Change({ by }: { by: number }) {
  const { lang } = useWords();
  const sign = Math.sign(Math.round(by * 100));
  return (
    <p class="figure mattered-change" data-sign={sign}>
      {describePoints(lang, by)}
    </p>
  );
}
