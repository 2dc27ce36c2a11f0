import type { Side } from '../../council/scenario.ts';
import type { MoveOption } from '../../council/table.ts';
import { useGame } from '../game/context.ts';
import { provisionEntry } from '../shared/lookup.ts';
import { SourceList } from '../shared/sources.tsx';
import { useWords } from '../shared/words.tsx';
import { Group } from './group.tsx';
import { MoveButton } from './move-button.tsx';
import { MoveList } from './move-list.tsx';
import { keyOf, optionsOf } from './options.ts';

const sides = ['for', 'against'] as const satisfies Side[];

/** The arguments that the seat may put to the Council, by the side that they take. */
export function Arguments() {
  const { say } = useWords();
  const { catalogue, view } = useGame();
  const of = (side: Side) =>
    optionsOf(view, 'argue').filter(
      ({ move }) =>
        catalogue.arguments.find(({ id }) => move.kind === 'argue' && id === move.argument)
          ?.side === side,
    );
  return (
    <Group id="argue" title={say('ui.moves.argue')}>
      {sides.map((side) => {
        const options = of(side);
        return (
          options.length > 0 && (
            <details key={side}>
              <summary>{say(`ui.moves.argue.${side}`, { n: options.length })}</summary>
              <div class="move-group">
                <MoveList options={options}>
                  {(option, reason) => (
                    <Argument key={keyOf(option.move)} option={option} reason={reason} />
                  )}
                </MoveList>
              </div>
            </details>
          )
        );
      })}
    </Group>
  );
}

interface ArgumentProps {
  option: MoveOption;
  reason: string | undefined; // id of what is said for the whole list
}

/** An argument with its words: what is said matters to the choice. */
function Argument({ option, reason }: ArgumentProps) {
  const { say, local } = useWords();
  const { catalogue } = useGame();
  const { move } = option;
  const argument =
    move.kind === 'argue' && catalogue.arguments.find(({ id }) => id === move.argument);
  if (!argument) return null;
  const touched = argument.touches.map((id) => local(provisionEntry(catalogue, id).label));
  return (
    <div>
      <MoveButton option={option} label={local(argument.label)} reason={reason} />
      <p class="prose argument-text">{local(argument.text)}</p>
      {touched.length > 0 && (
        <p class="small">{say('ui.argument.touches', { provisions: touched.join(', ') })}</p>
      )}
      <SourceList sources={argument.sources.flatMap((id) => catalogue.sources[id] ?? [])} />
    </div>
  );
}
