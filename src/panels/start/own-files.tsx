import { useEffect, useRef } from 'preact/hooks';
import { Findings } from '../shared/findings.tsx';
import { useWords } from '../shared/words.tsx';
import type { FileNews } from '../shell.ts';
import { describeFileNews } from './file-news.ts';
import { useFileDrop } from './use-file-drop.ts';
import './own-files.css';

interface OwnFilesProps {
  news: FileNews | 'reading' | null;
  add(file: File): void;
  undo(): void; // of what the news tell
}

/** Where a scenario file of one's own is chosen or dropped, and what became of it. */
export function OwnFiles({ news, add, undo }: OwnFilesProps) {
  const { say } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const over = useFileDrop(add);
  return (
    <section class="own-files" data-over={over || undefined} aria-labelledby="own-files-title">
      <h2 id="own-files-title">{say('ui.own-file')}</h2>
      <p class="small" id="own-files-help">
        {say('ui.own-file.help')}
      </p>
      <p class="own-files-choose">
        <input
          ref={input}
          class="unseen"
          id="own-file"
          type="file"
          accept=".yaml,.yml"
          aria-describedby="own-files-help"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) add(file);
            currentTarget.value = ''; // the same file may be chosen again, once it is mended
          }}
        />
        <label for="own-file">{say('ui.own-file.choose')}</label>
      </p>
      <News
        news={news}
        undo={() => {
          undo();
          input.current?.focus(); // the button goes
        }}
      />
    </section>
  );
}

function News({ news, undo }: Pick<OwnFilesProps, 'news' | 'undo'>) {
  const { say, lang } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const kind = news === null || news === 'reading' ? null : news.kind;
  useEffect(() => {
    if (kind === 'removed') button.current?.focus(); // the one that was pressed has gone with its case
  }, [news, kind]);
  const findings = news !== null && news !== 'reading' && 'findings' in news ? news.findings : [];
  return (
    <>
      <output>
        {news === 'reading' && say('ui.own-file.reading')}
        {news !== null && news !== 'reading' && describeFileNews(lang, news)}
      </output>
      {(kind === 'removed' || kind === 'replaced') && (
        <p>
          <button ref={button} type="button" onClick={undo}>
            {say('ui.own-file.undo')}
          </button>
        </p>
      )}
      {kind === 'broken' && <Findings findings={findings} />}
      {kind !== 'broken' && findings.length > 0 && (
        <details>
          <summary>{say('ui.own-file.warnings', { n: findings.length })}</summary>
          <Findings findings={findings} />
        </details>
      )}
    </>
  );
}
