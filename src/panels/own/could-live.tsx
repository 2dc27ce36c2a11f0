import { signed } from '../../text/describe.ts';
import { useGame } from '../game/context.ts';
import { useWords } from '../shared/words.tsx';

/** Whether the seat could live with the text on the table. Nothing for a seat that has no say. */
export function CouldLive() {
  const { say } = useWords();
  const { view } = useGame();
  const { receipt, line, couldLiveWithIt } = view.own ?? {};
  if (!receipt || line === null || line === undefined) return null;
  const isBelow = receipt.shownTotal < line;
  const verdict = couldLiveWithIt ? 'could' : isBelow ? 'could-not' : 'crossed';
  return (
    <p class="could-live" data-could={couldLiveWithIt}>
      {say(`ui.own.${verdict}`, { total: signed(receipt.shownTotal), line: signed(line) })}
    </p>
  );
}
