import { useEffect, useRef } from 'preact/hooks';
import type { Catalogue, Ending, View } from '../../council/table.ts';
import {
  describeDate,
  describeOutcome,
  nameMeasure,
  nameOutcome,
  percent,
  seatName,
} from '../../text/describe.ts';
import { plainName } from '../../text/names.ts';
import { SettingsForm } from '../shared/settings.tsx';
import { useWords } from '../shared/words.tsx';
import type { Shell } from '../shell.ts';
import { Dispositions } from './dispositions.tsx';
import { GotText } from './got-text.tsx';
import { History } from './history.tsx';
import { LastSilence } from './last-silence.tsx';
import { Mattered } from './mattered.tsx';
import { OwnVerdict } from './own-verdict.tsx';
import { Result } from './result.tsx';
import { RoomThereWas } from './room.tsx';
import { useDebrief } from './use-debrief.ts';
import './ending.css';

interface EndingProps {
  shell: Shell;
  catalogue: Catalogue;
  view: View;
  fingerprint: string; // of the whole game, for those who compare two
  ending: Ending;
  review(): void; // back to the room as it was left
}

/** How it ended, and what lay behind it. On paper in either theme. */
export function EndingPage({ shell, catalogue, view, fingerprint, ending, review }: EndingProps) {
  const { say, lang, local } = useWords();
  const { seed, seat, difficulty } = view;
  const own = ending.scores.find((score) => score.seat === seat);
  const debrief = useDebrief(shell);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div class="ending paper" data-fingerprint={fingerprint}>
      <header class="ending-head">
        <p class="figure small">
          {say('ending.case', {
            scenario: local(catalogue.title),
            seat: plainName(lang, seatName(catalogue, view.seat)),
            difficulty: view.difficulty,
            seed: view.seed,
            date: describeDate(lang, view.date),
            fingerprint: fingerprint.slice(0, 8),
          })}{' '}
          <span class="stamp">{say('ui.exercise')}</span>
        </p>
        <h1 ref={title} tabIndex={-1}>
          {describeOutcome(lang, catalogue, ending.outcome, view.daysLeft)}
        </h1>
        <dl class="ending-facts">
          <div>
            <dt>{say('ending.kept')}</dt>
            <dd>{percent(lang, ending.kept)}</dd>
          </div>
          {own?.measure === 'interest' && (
            <div>
              <dt>{nameMeasure(lang, 'interest')}</dt>
              <dd>{percent(lang, own.value)}</dd>
            </div>
          )}
          {ending.unity !== null && (
            <div>
              <dt>{nameMeasure(lang, 'unity')}</dt>
              <dd>{percent(lang, ending.unity)}</dd>
            </div>
          )}
          <div>
            <dt>{say('ui.header.capital')}</dt>
            <dd>{say('ui.of', view.capital)}</dd>
          </div>
          <div>
            <dt>{say('ending.silences')}</dt>
            <dd>{ending.silences}</dd>
          </div>
          <div>
            <dt>{say('ending.history')}</dt>
            <dd>
              {catalogue.history
                ? nameOutcome(lang, catalogue.history.outcome)
                : say('ending.invented')}
            </dd>
          </div>
        </dl>
        <OwnVerdict catalogue={catalogue} view={view} ending={ending} />
      </header>
      <main class="ending-body">
        <Result catalogue={catalogue} ending={ending} />
        <LastSilence catalogue={catalogue} ending={ending} />
        <GotText catalogue={catalogue} view={view} ending={ending} />
        <Dispositions catalogue={catalogue} ending={ending} />
        <Mattered catalogue={catalogue} view={view} ending={ending} debrief={debrief} />
        <div class="ending-beside">
          <RoomThereWas
            catalogue={catalogue}
            view={view}
            ending={ending}
            room={debrief?.room ?? null}
          />
          <section class="ending-discuss" aria-labelledby="discuss-title">
            <h2 id="discuss-title">{say('ending.discuss')}</h2>
            <ol class="prose">
              {catalogue.questions.map((question) => (
                <li key={question.en}>{local(question)}</li>
              ))}
            </ol>
          </section>
        </div>
        {catalogue.history && <History catalogue={catalogue} history={catalogue.history} />}
        <nav class="ending-ways row" aria-label={say('ending.ways')}>
          <button
            type="button"
            class="main"
            onClick={() => shell.play(catalogue.id, { seed, seat, difficulty })}
          >
            {say('ending.same-seed', { seed })}
          </button>
          <button type="button" onClick={() => shell.play(catalogue.id, { seat, difficulty })}>
            {say('ending.new-seed')}
          </button>
          <button type="button" onClick={review}>
            {say('ending.review')}
          </button>
          <button type="button" onClick={() => shell.leave()}>
            {say('ending.leave')}
          </button>
        </nav>
        <details class="ending-settings">
          <summary>{say('ui.settings')}</summary>
          <SettingsForm shell={shell} />
        </details>
      </main>
    </div>
  );
}
