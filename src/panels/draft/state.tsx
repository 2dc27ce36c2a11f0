import { describeDate, describeHours } from '../../text/describe.ts';
import { useGame } from '../game/context.ts';
import { MoveButton } from '../moves/move-button.tsx';
import { optionsOf } from '../moves/options.ts';
import { someNames } from '../shared/some-names.ts';
import { useWords } from '../shared/words.tsx';

const most = 4; // names of those that ask for time; the rest are counted

/** How far the text has come: who must stay silent, or how a silence stands. */
export function DraftState() {
  const { say, lang } = useWords();
  const { view } = useGame();
  const { silence, allies } = view;
  if (!silence)
    return <p class="draft-state">{say('ui.draft.must-stay-silent', { n: allies.length })}</p>;
  if (silence.pending) return <Pending />;
  return (
    <p class="draft-state">
      {say('ui.draft.under-silence', {
        hours: describeHours(lang, silence.hours),
        ends: describeDate(lang, silence.ends),
        said: silence.saidItWillBreak,
      })}
      {silence.extended && ` · ${say('ui.draft.extended')}`}
    </p>
  );
}

/** The silence has run out, and capitals have asked for time: the chair may extend it, once. */
function Pending() {
  const { say, lang } = useWords();
  const { catalogue, view } = useGame();
  const asked = view.wire.findLast(({ kind }) => kind === 'silence.pending');
  const askers = asked?.kind === 'silence.pending' ? asked.askers : [];
  const allies = someNames(lang, catalogue, askers, most);
  return (
    <div class="draft-pending">
      <p>
        {say(view.seat === 'chair' ? 'ui.draft.pending' : 'ui.draft.pending.waiting', { allies })}
      </p>
      {optionsOf(view, 'extend').map((option) => (
        <MoveButton key={option.move.kind} option={option} main />
      ))}
    </div>
  );
}
