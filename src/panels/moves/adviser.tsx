import type { GameEvent } from '../../council/events.ts';
import type { MoveOption, View } from '../../council/table.ts';
import { describeEvent, explainMove } from '../../text/describe.ts';
import { theName } from '../../text/names.ts';
import { useGame } from '../game/context.ts';
import { allyEntry, provisionEntry } from '../shared/lookup.ts';
import { useWords } from '../shared/words.tsx';
import { MoveButton } from './move-button.tsx';
import { keyOf, optionsOf } from './options.ts';

type Given = Extract<GameEvent, { kind: 'advice.given' }>;

/** The adviser can be asked from anywhere, and what was said stands here until anything changes. */
export function Adviser({ explained }: { explained: boolean }) {
  const { say, lang } = useWords();
  const { catalogue, view } = useGame();
  const [ask] = optionsOf(view, 'advice');
  if (!ask) return null;
  const advice = standing(ask, view);
  return (
    <section class="adviser" aria-label={say('ui.adviser')}>
      <MoveButton option={ask} />
      {explained && ask.refusal === null && <p class="small">{explainMove(lang, ask.move)}</p>}
      {/* Always in the page, so that what is put into it is read out. */}
      <output class="advice" data-empty={!advice || undefined}>
        {advice && describeEvent(lang, catalogue, advice, view)}
      </output>
      {advice && <Ways advice={advice} />}
    </section>
  );
}

/** The last advice, as long as nothing has changed since. */
const standing = ({ refusal }: MoveOption, { wire }: View): Given | undefined =>
  refusal?.code === 'advice-stands'
    ? wire.findLast((event): event is Given => event.kind === 'advice.given')
    : undefined;

/** From the advice to the step itself, and to the ally and the words that it is about. */
function Ways({ advice: { ally, step } }: { advice: Given }) {
  const { say, lang, local } = useWords();
  const { catalogue, view, other, amending, play, select, amend } = useGame();
  const option = step && view.options.find(({ move }) => keyOf(move) === keyOf(step));
  const provision = step && 'provision' in step ? step.provision : null;
  /** What comes of the step is seen where it was taken. */
  const follow = ({ move }: MoveOption): void => {
    if ('ally' in move && move.ally !== other) select(move.ally);
    play(move);
  };
  return (
    <>
      {option && (
        <MoveButton
          option={option}
          label={say('ui.adviser.follow')}
          onPress={() => follow(option)}
        />
      )}
      <p class="row">
        {ally !== null && ally !== other && (
          <button type="button" class="plain" onClick={() => select(ally)}>
            {say('ui.adviser.ally', { ally: theName(lang, allyEntry(catalogue, ally).name) })}
          </button>
        )}
        {provision !== null && provision !== amending && (
          <button type="button" class="plain" onClick={() => amend(provision)}>
            {say('ui.adviser.words', {
              provision: local(provisionEntry(catalogue, provision).label),
            })}
          </button>
        )}
      </p>
    </>
  );
}
