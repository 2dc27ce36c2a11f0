import { capitalise } from '../../text/names.ts';
import { useGame } from '../game/context.ts';
import { useWords } from '../shared/words.tsx';
import { Explained } from './explained.tsx';
import { Group } from './group.tsx';
import { optionsOf } from './options.ts';

/** An ally says what it would take in return. The heading says what kind of move it is; a button says what is asked. */
export function PriceMoves() {
  const { say, local } = useWords();
  const { view } = useGame();
  const options = optionsOf(view, 'ask');
  if (options.length === 0) return null;
  const asks = view.allies.find(({ id }) => id === view.seat)?.asks ?? [];
  return (
    <Group id="price" title={say('ui.moves.price')}>
      <Explained
        options={options}
        labelOf={({ move }) => {
          const ask = move.kind === 'ask' ? asks.find(({ id }) => id === move.ask) : undefined;
          return ask && capitalise(local(ask.label));
        }}
      />
    </Group>
  );
}
