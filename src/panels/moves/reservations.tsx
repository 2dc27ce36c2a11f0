import type { ProvisionId } from '../../council/scenario.ts';
import type { MoveOption } from '../../council/table.ts';
import { nameReservation } from '../../text/describe.ts';
import { capitalise } from '../../text/names.ts';
import { useGame } from '../game/context.ts';
import { provisionEntry } from '../shared/lookup.ts';
import { useWords } from '../shared/words.tsx';
import { Explained } from './explained.tsx';
import { Pick } from './pick.tsx';

/** A reservation on one of the provisions on which this ally is known to lose. */
export function Reservations({ options }: { options: readonly MoveOption[] }) {
  const { say, lang, local } = useWords();
  const { catalogue } = useGame();
  const on = (provision: ProvisionId) =>
    options.filter(({ move }) => 'provision' in move && move.provision === provision);
  const provisions = [
    ...new Set(options.flatMap(({ move }) => ('provision' in move ? [move.provision] : []))),
  ];
  return (
    <Pick
      label={say('ui.moves.reservation.provision')}
      items={provisions}
      keyOf={(id) => id}
      nameOf={(id) => local(provisionEntry(catalogue, id).label)}
    >
      {(provision) => (
        <Explained
          options={on(provision)}
          labelOf={({ move }) =>
            move.kind === 'footnote' ||
            move.kind === 'national-statement' ||
            move.kind === 'opt-out'
              ? capitalise(nameReservation(lang, move.kind))
              : undefined
          }
        />
      )}
    </Pick>
  );
}
