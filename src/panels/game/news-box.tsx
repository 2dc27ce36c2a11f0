import { describeEvent, describeRefusal } from '../../text/describe.ts';
import { useWords } from '../shared/words.tsx';
import { useGame } from './context.ts';
import { newsworthy } from './newsworthy.ts';
import type { News } from './use-news.ts';
import './news.css';

/** What came of the last move. Read out politely, and there to be read again. */
export function NewsBox({ news }: { news: News }) {
  const { say, lang } = useWords();
  const { catalogue, view } = useGame();
  const lines = news.refusal
    ? [describeRefusal(lang, catalogue, news.refusal)]
    : newsworthy(news.events).map((event) => describeEvent(lang, catalogue, event, view));
  return (
    <output
      class="news"
      data-empty={lines.length === 0 || undefined}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- long news scrolls
      tabIndex={lines.length > 0 ? 0 : undefined}
    >
      {lines.length > 0 && <strong>{say(news.refusal ? 'ui.news.refused' : 'ui.news')} </strong>}
      {lines.map((line, index) => (
        <span key={index} class="news-line">
          {line}{' '}
        </span>
      ))}
    </output>
  );
}

/** The one message that cuts in: silence is broken. */
export function BrokenNotice({ news, close }: { news: News; close(): void }) {
  const { say, lang } = useWords();
  const { catalogue, view } = useGame();
  return (
    <div role="alert" class="broken" data-empty={!news.broken || undefined}>
      {news.broken && (
        <>
          <p>{describeEvent(lang, catalogue, news.broken, view)}</p>
          <button type="button" onClick={close}>
            {say('ui.close')}
          </button>
        </>
      )}
    </div>
  );
}
