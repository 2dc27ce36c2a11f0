import { seatName } from '../../text/describe.ts';
import { theName } from '../../text/names.ts';
import { useGame } from '../game/context.ts';
import { useWords } from '../shared/words.tsx';

/** Where several people play: whom the others wait for. */
export function Turn() {
  const { say, lang } = useWords();
  const { catalogue, view } = useGame();
  if (view.turn === null || view.turn === view.seat) return null;
  return (
    <p class="dossier-notice">
      {say('ui.turn', { seat: theName(lang, seatName(catalogue, view.turn)) })}
    </p>
  );
}
