import { useState } from 'preact/hooks';
import { SettingsForm } from '../shared/settings.tsx';
import { Spoken, useSettings, useWords } from '../shared/words.tsx';
import type { Shell } from '../shell.ts';
import { Card } from './card.tsx';
import { DifficultyChoice } from './difficulty.tsx';
import { OwnFiles } from './own-files.tsx';
import { asSeed, isSeedText } from './seed.ts';
import { useOwnFiles } from './use-own-files.ts';
import './start.css';

export interface StartProps {
  shell: Shell;
}

/** The way in: what this is, which cases there are, and how it should look. */
export function StartPage({ shell }: StartProps) {
  const { lang } = useSettings(shell);
  return (
    <Spoken lang={lang}>
      <Page shell={shell} />
    </Spoken>
  );
}

function Page({ shell }: StartProps) {
  const { say } = useWords();
  const [seed, setSeed] = useState('');
  const valid = isSeedText(seed);
  const files = useOwnFiles(shell);
  return (
    <div class="start page">
      <header class="start-head">
        <h1>{say('ui.title')}</h1>
        <p class="prose">{say('ui.start.what')}</p>
      </header>
      <main class="start-body">
        <section class="start-cases" aria-labelledby="cases-title">
          <h2 id="cases-title">{say('ui.start.cases')}</h2>
          <ul class="cards">
            {shell.scenarios().map((card) => (
              <Card
                key={card.id}
                card={card}
                play={(seat) => {
                  if (valid) shell.play(card.id, { seat, ...asSeed(seed) });
                }}
                resume={() => shell.resume(card.id)}
                resumeEarlier={() => shell.resumeEarlier(card.id)}
                openCard={() => shell.openCard(card.id)}
                remove={() => files.remove(card.id)}
              />
            ))}
          </ul>
          <OwnFiles {...files} />
        </section>
        <aside class="start-side" aria-label={say('ui.settings')}>
          <p class="start-seed">
            <label for="seed">{say('ui.start.seed')}</label>
            <input
              id="seed"
              inputMode="numeric"
              autocomplete="off"
              value={seed}
              aria-invalid={!valid}
              aria-describedby="seed-help"
              onInput={(event) => setSeed(event.currentTarget.value)}
            />
            <span id="seed-help" class="small">
              {say(valid ? 'ui.start.seed-help' : 'ui.start.seed-wrong')}
            </span>
          </p>
          <DifficultyChoice shell={shell} />
          <SettingsForm shell={shell} />
        </aside>
      </main>
      <footer class="start-foot">
        <p>
          <span class="stamp">{say('ui.exercise')}</span> {say('ui.about')}
        </p>
      </footer>
    </div>
  );
}
