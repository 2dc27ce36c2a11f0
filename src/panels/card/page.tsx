import { useEffect, useRef } from 'preact/hooks';
import type { Catalogue } from '../../council/table.ts';
import type { Known } from '../../text/describe.ts';
import { SettingsForm } from '../shared/settings.tsx';
import { Spoken, useSettings, useWords } from '../shared/words.tsx';
import type { Shell } from '../shell.ts';
import { Alarms } from './alarms.tsx';
import { Depends } from './depends.tsx';
import { How } from './how.tsx';
import type { KeptCard } from './kept.ts';
import { Lines } from './lines.tsx';
import { Pivotal } from './pivotal.tsx';
import { Sensitivity } from './sensitivity.tsx';
import { Texts } from './texts.tsx';
import { Won } from './won.tsx';
import './card.css';

export interface CardProps {
  shell: Shell;
  card: KeptCard;
  catalogue: Catalogue;
  known: Known; // asks and red lines of all allies
  isCurrent: boolean; // computed for this version of the scenario and of the rules
}

/** What a section of the page reads. */
export type Parts = Pick<CardProps, 'card' | 'catalogue' | 'known'>;

/** How much room a scenario leaves, for a teacher before the lesson and for an author. */
export function CardPage(props: CardProps) {
  const { lang } = useSettings(props.shell);
  return (
    <Spoken lang={lang}>
      <Page {...props} />
    </Spoken>
  );
}

function Page({ shell, isCurrent, ...parts }: CardProps) {
  const { say, local } = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <main class="case-card page">
      <header class="case-head">
        <p class="caption">{local(parts.catalogue.title)}</p>
        <h1 ref={title} tabIndex={-1}>
          {say('card.title')}
        </h1>
        <p class="case-warning">
          <strong>{say('card.warning')}</strong>
        </p>
        {!isCurrent && <p class="case-warning">{say('card.stale')}</p>}
        <p class="row">
          <button type="button" onClick={() => shell.leave()}>
            {say('card.leave')}
          </button>
          <button type="button" onClick={() => shell.play(parts.card.scenario, {})}>
            {say('card.play')}
          </button>
        </p>
      </header>
      <div class="case-body">
        <div class="case-column">
          <Texts {...parts} />
          <Pivotal {...parts} />
          <Sensitivity {...parts} />
        </div>
        <div class="case-column">
          <Lines {...parts} />
          <Depends {...parts} />
        </div>
      </div>
      <Won {...parts} />
      <Alarms {...parts} />
      <How {...parts} />
      <SettingsForm shell={shell} />
    </main>
  );
}
