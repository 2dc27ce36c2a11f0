import type { Lang, Settings, Shell } from '../shell.ts';
import { Choice } from './choice.tsx';
import { useSettings, useWords } from './words.tsx';

const themes = ['system', 'light', 'dark'] as const satisfies Settings['theme'][];
const motions = ['system', 'full', 'reduced'] as const satisfies Settings['motion'][];

const languages = ['en', 'fr'] as const satisfies Lang[];

/** Language, theme and motion. */
export function SettingsForm({ shell }: { shell: Shell }) {
  const { say } = useWords();
  const settings = useSettings(shell);
  return (
    <div class="settings">
      <Choice
        legend={say('ui.settings.language')}
        options={languages.map((value) => ({
          value,
          label: say(`ui.settings.language.${value}`), // under its own name, for those who read no other
          lang: value,
        }))}
        value={settings.lang}
        choose={(lang) => shell.change({ lang })}
      />
      <Choice
        legend={say('ui.settings.theme')}
        options={themes.map((value) => ({ value, label: say(`ui.settings.theme.${value}`) }))}
        value={settings.theme}
        choose={(theme) => shell.change({ theme })}
      />
      <Choice
        legend={say('ui.settings.motion')}
        options={motions.map((value) => ({ value, label: say(`ui.settings.motion.${value}`) }))}
        value={settings.motion}
        choose={(motion) => shell.change({ motion })}
      />
    </div>
  );
}
