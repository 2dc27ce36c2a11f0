import type { MoveOption } from '../../council/table.ts';
import { explainMove } from '../../text/describe.ts';
import { useWords } from '../shared/words.tsx';
import { MoveButton } from './move-button.tsx';
import { MoveList } from './move-list.tsx';
import { keyOf } from './options.ts';

interface ExplainedProps {
  options: readonly MoveOption[];
  labelOf?: (option: MoveOption) => string | undefined;
}

/** Moves with what they do, which is said below the last of several that do the same. */
export function Explained({ options, labelOf }: ExplainedProps) {
  const { lang } = useWords();
  return (
    <MoveList options={options}>
      {(option, reason) => {
        const line = explainMove(lang, option.move);
        const next = options[options.indexOf(option) + 1];
        const last = !next || explainMove(lang, next.move) !== line;
        return (
          <div key={keyOf(option.move)}>
            <MoveButton option={option} label={labelOf?.(option)} reason={reason} />
            {last && reason === undefined && <p class="small">{line}</p>}
          </div>
        );
      }}
    </MoveList>
  );
}
