import type { Settings, Shell } from '../shell.ts';
import { Choice } from '../shared/choice.tsx';
import { useSettings, useWords } from '../shared/words.tsx';

const difficulties = ['easy', 'standard', 'hard'] as const satisfies Settings['difficulty'][];

/** How much allies will swallow in the next game. The last choice is kept. */
export function DifficultyChoice({ shell }: { shell: Shell }) {
  const { say } = useWords();
  const { difficulty } = useSettings(shell);
  return (
    <div class="start-difficulty">
      <Choice
        legend={say('ui.difficulty')}
        options={difficulties.map((value) => ({ value, label: say(`ui.difficulty.${value}`) }))}
        value={difficulty}
        choose={(chosen) => shell.change({ difficulty: chosen })}
      />
      <p class="small">{say('ui.difficulty.help')}</p>
    </div>
  );
}
