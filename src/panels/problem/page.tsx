import { useEffect, useRef } from 'preact/hooks';
import { Findings } from '../shared/findings.tsx';
import { Spoken, useSettings, useWords } from '../shared/words.tsx';
import type { Problem, Shell } from '../shell.ts';
import { describeProblem, hasSave } from './describe.ts';
import './problem.css';

export interface ProblemProps {
  shell: Shell;
  problem: Problem;
}

/** A game that cannot be opened: why, and what can be done instead. */
export function ProblemPage({ shell, problem }: ProblemProps) {
  const { lang } = useSettings(shell);
  return (
    <Spoken lang={lang}>
      <Page shell={shell} problem={problem} />
    </Spoken>
  );
}

function Page({ shell, problem }: ProblemProps) {
  const { say, lang, local } = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const cards = shell.scenarios();
  const about = cards.find(({ id }) => id === problem.id);
  const name = about ? local(about.title) : problem.id;
  const playable = cards.filter(
    ({ findings }) => !findings.some(({ severity }) => severity === 'error'),
  );
  return (
    <main class="problem page">
      <p class="caption">{say('ui.title')}</p>
      <h1 ref={title} tabIndex={-1}>
        {say(`ui.problem.${problem.kind}`, { name })}
      </h1>
      <p class="prose">{describeProblem(lang, problem)}</p>
      {problem.kind === 'broken-scenario' && <Findings findings={problem.findings} />}
      {hasSave(problem) && (
        <p class="row">
          {problem.kind === 'changed-scenario' && (
            <button type="button" onClick={() => shell.replayWhatFits(problem.id)}>
              {say('ui.problem.replay')}
            </button>
          )}
          <button type="button" onClick={() => shell.downloadSave(problem.id)}>
            {say('ui.problem.download')}
          </button>
        </p>
      )}
      <section aria-labelledby="instead-title">
        <h2 id="instead-title">{say('ui.problem.instead')}</h2>
        <ul class="problem-ways">
          {playable.map((card) => (
            <li key={card.id}>
              <button
                type="button"
                class={card.id === problem.id ? 'main' : undefined}
                onClick={() => shell.play(card.id, {})}
              >
                {say('ui.problem.new-game', { name: local(card.title) })}
              </button>
            </li>
          ))}
          <li>
            <button type="button" onClick={() => shell.leave()}>
              {say('ui.problem.leave')}
            </button>
          </li>
        </ul>
      </section>
    </main>
  );
}
