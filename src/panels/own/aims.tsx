import type { OwnView } from '../../council/table.ts';
import { useGame } from '../game/context.ts';
import { provisionEntry } from '../shared/lookup.ts';
import { useWords } from '../shared/words.tsx';
import { nearestOption } from './nearest.ts';

/** Where the seat would like each provision to stand, and where it stands. */
export function Aims() {
  const { say } = useWords();
  const { view } = useGame();
  if (!view.own) return null;
  return (
    <section aria-labelledby="aims-title">
      <h3 id="aims-title" class="caption">
        {say('ui.own.aims')}
      </h3>
      <ul class="aims">
        {view.own.aims.map((aim) => (
          <AimRow key={aim.provision} aim={aim} />
        ))}
      </ul>
      <p class="small">{say('ui.own.aims.note')}</p>
    </section>
  );
}

function AimRow({ aim }: { aim: OwnView['aims'][number] }) {
  const { say, local } = useWords();
  const { catalogue, view } = useGame();
  const { label, options } = provisionEntry(catalogue, aim.provision);
  const standing = view.draft.options[aim.provision] ?? null;
  const now = options.find(({ id }) => id === standing)?.at ?? null;
  const nearest = nearestOption(options, aim.at);
  return (
    <li class="aim">
      <strong>{local(label)}</strong>
      <span class="small figure">{say('ui.own.salience', { salience: aim.salience })}</span>
      <span class="aim-rail" aria-hidden="true">
        {options.map(({ id, at }) => (
          <span key={id} class="aim-tick" style={{ left: `${at}%` }} />
        ))}
        {now !== null && <span class="aim-now" style={{ left: `${now}%` }} />}
        <span class="aim-wanted" style={{ left: `${aim.at}%` }} />
      </span>
      <span class="small">
        {nearest && say('ui.own.aim.nearest', { option: local(nearest.label) })}
      </span>
      {nearest && nearest.id === standing && (
        <strong class="tag" data-kind="current">
          {say('ui.option.current')}
        </strong>
      )}
      <span class="unseen">
        {now === null
          ? say('ui.own.aim.away', { at: aim.at })
          : say('ui.own.aim.places', { at: aim.at, now })}
      </span>
    </li>
  );
}
