import { useId, useState } from 'preact/hooks';
import type { BasisId } from '../../council/scenario.ts';
import type { Catalogue } from '../../council/table.ts';
import { basisSources } from '../../text/describe.ts';
import { SourceList } from './sources.tsx';
import { useWords } from './words.tsx';
import './basis.css';

interface BasisProps {
  catalogue: Catalogue;
  id: BasisId;
  of: string; // what the figure is about, for those who hear the button alone
}

/** Says whether a figure is sourced, coded or invented, and on demand by which rule. */
export function BasisNote({ catalogue, id, of }: BasisProps) {
  const { say, local } = useWords();
  const [open, setOpen] = useState(false);
  const note = useId();
  const basis = catalogue.bases[id];
  if (!basis) return null;
  return (
    <>
      <button
        type="button"
        class="plain basis"
        aria-expanded={open}
        aria-controls={open ? note : undefined}
        onClick={() => setOpen(!open)}
      >
        {say(`ui.basis.${basis.kind}`)}
        <span class="unseen">{say('ui.basis.of', { of })}</span>
      </button>
      {open && (
        <span id={note} class="basis-note">
          {basis.range !== null && `${say('ui.basis.range', { range: basis.range })} `}
          {local(basis.rule)}
          <SourceList sources={basisSources(catalogue, id)} />
        </span>
      )}
    </>
  );
}
