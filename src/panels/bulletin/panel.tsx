import { Findings } from '../shared/findings.tsx';
import { Spoken, useSettings, useWords } from '../shared/words.tsx';
import type { Bulletin, Shell } from '../shell.ts';
import './bulletin.css';

export interface BulletinProps {
  shell: Shell;
  bulletin: Bulletin | null;
  close(): void;
}

/** A line over the page, which goes on beneath. It is always there, so that what is put into it is read out. */
export function BulletinPanel({ shell, bulletin, close }: BulletinProps) {
  const { lang } = useSettings(shell);
  return (
    <Spoken lang={lang}>
      <div class="bulletin" aria-live="polite" data-kind={bulletin?.kind ?? 'none'}>
        {bulletin && <Notice bulletin={bulletin} close={close} />}
      </div>
    </Spoken>
  );
}

function Notice({ bulletin, close }: { bulletin: Bulletin; close(): void }) {
  const { say } = useWords();
  return (
    <>
      <div class="bulletin-head">
        <p>
          {bulletin.kind === 'replayed'
            ? say('ui.bulletin.replayed', bulletin)
            : say('ui.bulletin.broken', { n: bulletin.findings.length })}
        </p>
        <button type="button" onClick={close}>
          {say('ui.close')}
        </button>
      </div>
      {bulletin.kind === 'broken' && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- many findings scroll
        <div class="bulletin-findings" tabIndex={0}>
          <Findings findings={bulletin.findings} />
        </div>
      )}
    </>
  );
}
