import type { Catalogue, Ending, View } from '../../council/table.ts';
import { seatName } from '../../text/describe.ts';
import { theName } from '../../text/names.ts';
import { useWords } from '../shared/words.tsx';
import { deedOf, servedBy } from './served.ts';

interface OwnVerdictProps {
  catalogue: Catalogue;
  view: View;
  ending: Ending;
}

/** The result as it looks from the seat that was played. Nothing for the chair, whose result the headline is. */
export function OwnVerdict({ catalogue, view, ending }: OwnVerdictProps) {
  const { say, lang } = useWords();
  const score = ending.scores.find(({ seat }) => seat === view.seat);
  if (score?.measure !== 'interest') return null;
  const deed = deedOf(ending, view.seat, view.wire);
  const seat = theName(lang, seatName(catalogue, view.seat));
  return (
    <p class="ending-own">
      {deed && `${say(`ending.own.${deed}`)} `}
      {say(`ending.${servedBy(ending, score)}`, { seat })}
    </p>
  );
}
