import type { AllyId } from '../../council/scenario.ts';
import { describeDate, signed } from '../../text/describe.ts';
import { capitalise, theName } from '../../text/names.ts';
import { useGame } from '../game/context.ts';
import { StanceBadge } from '../shared/badge.tsx';
import { Flag } from '../shared/flag.tsx';
import { allyEntry, allyView } from '../shared/lookup.ts';
import { useWords } from '../shared/words.tsx';
import { Asks } from './asks.tsx';
import { Flips } from './flips.tsx';
import { Quotations } from './quotations.tsx';
import { Receipt } from './receipt.tsx';
import { RedLines } from './red-lines.tsx';
import './dossier.css';

/** All that is known of one ally. */
export function Dossier({ id }: { id: AllyId }) {
  const { say, lang, local } = useWords();
  const { catalogue, view, lastRound, close } = useGame();
  const entry = allyEntry(catalogue, id);
  const ally = allyView(view, id);
  const before = lastRound ? allyView(lastRound, id).receipt : null;
  const groups = catalogue.groups.filter((group) => group.members.includes(id));
  // What was said later would give the ending away.
  const said = entry.quotations.filter(({ date }) => view.state === 'over' || date <= view.date);
  return (
    <>
      <div class="dossier-head">
        <Flag code={entry.flag} id={entry.id} size={34} />
        <h2 id="dossier-title" tabIndex={-1}>
          {capitalise(theName(lang, entry.name))}
        </h2>
        <StanceBadge stance={ally.stance} />
        <button type="button" class="dossier-close" onClick={close}>
          {say('ui.close')}
        </button>
        <p class="small dossier-since">
          {[
            ally.since && say('ui.since', { date: describeDate(lang, ally.since) }),
            ally.overtaken && say('ui.overtaken'),
            ally.onRecord && say('ui.on-record'),
            ally.endorsed && say('ui.endorsed'),
            ally.soundedOut && say(`ui.sounded-out.${ally.soundedOut}`),
            ally.trust !== null && say('ui.trust', { trust: signed(ally.trust) }),
          ]
            .filter((fact) => typeof fact === 'string')
            .join(' · ')}
        </p>
      </div>
      {ally.awaiting !== null && ally.awaiting > 0 && (
        <p class="dossier-notice">
          {say('ui.awaiting', { seat: local(entry.seat), days: ally.awaiting })}
        </p>
      )}
      <Quotations catalogue={catalogue} quotations={said} />
      <Receipt ally={ally} before={before} />
      <Flips ally={ally} />
      <RedLines ally={ally} />
      <Asks ally={ally} />
      <section aria-labelledby="case-title">
        <h3 id="case-title" class="caption">
          {say('ui.case', { seat: local(entry.seat) })}
        </h3>
        <p class="prose">{local(entry.brief)}</p>
        {groups.length > 0 && (
          <p class="small">
            {say('ui.groups', { groups: groups.map(({ name }) => local(name)).join(', ') })}
          </p>
        )}
      </section>
    </>
  );
}
