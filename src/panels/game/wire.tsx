import { useRef, useState } from 'preact/hooks';
import type { GameEvent } from '../../council/events.ts';
import { describeDate, describeEvent } from '../../text/describe.ts';
import { SourceList } from '../shared/sources.tsx';
import { useEscape } from '../shared/use-escape.ts';
import { useWords } from '../shared/words.tsx';
import { useGame } from './context.ts';
import './wire.css';

/** The news: the newest in sight, all of it on demand. */
export function Wire() {
  const { say, lang } = useWords();
  const { catalogue, view } = useGame();
  const [open, setOpen] = useState(false);
  const boxRef = useRef<HTMLDetailsElement>(null);
  useEscape(boxRef, () => {
    setOpen(false);
    boxRef.current?.querySelector('summary')?.focus();
  });
  const newest = view.wire.at(-1);
  return (
    <section class="wire" id="wire" aria-labelledby="wire-title">
      <h2 id="wire-title" class="caption" tabIndex={-1}>
        {say('ui.wire')}
      </h2>
      <details ref={boxRef} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span class="wire-newest">
            {newest && (
              <>
                <time dateTime={newest.date}>{describeDate(lang, newest.date, 'short')}</time>{' '}
                {describeEvent(lang, catalogue, newest, view)}
              </>
            )}
          </span>
          <span class="wire-all">{say('ui.wire.all', { n: view.wire.length })}</span>
        </summary>
        <ol class="wire-list" reversed>
          {view.wire.toReversed().map((event, index) => (
            <WireEntry key={view.wire.length - index} event={event} />
          ))}
        </ol>
      </details>
    </section>
  );
}

function WireEntry({ event }: { event: GameEvent }) {
  const { lang, local } = useWords();
  const { catalogue, view } = useGame();
  const news =
    event.kind === 'world.news' ? catalogue.events.find(({ id }) => id === event.event) : undefined;
  return (
    <li data-kind={event.kind}>
      <time dateTime={event.date} class="figure">
        {describeDate(lang, event.date, 'short')}
      </time>
      <div>
        {describeEvent(lang, catalogue, event, view)}
        {news && <p class="small">{local(news.text)}</p>}
        {news && <SourceList sources={news.sources.flatMap((id) => catalogue.sources[id] ?? [])} />}
      </div>
    </li>
  );
}
