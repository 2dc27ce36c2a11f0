/** Language, theme, motion and difficulty: kept in this browser, applied to the document. */
import { usualSetting } from '../council/game.ts';
import { difficulties } from '../council/model/difficulty.ts';
import type { Settings } from '../panels/shell.ts';

const key = 'silence-procedure.settings';

const choices: { [K in keyof Settings]: readonly Settings[K][] } = {
  lang: ['en', 'fr'],
  theme: ['system', 'light', 'dark'],
  motion: ['system', 'full', 'reduced'],
  difficulty: difficulties,
};

export function loadSettings(): Settings {
  const defaults: Settings = {
    lang: navigator.language.toLowerCase().startsWith('fr') ? 'fr' : 'en',
    theme: 'system',
    motion: 'system',
    difficulty: usualSetting.difficulty,
  };
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return pick(stored, defaults);
  } catch {
    return defaults;
  }
}

/** Only known values: what the browser kept may be old or edited. */
function pick(stored: unknown, defaults: Settings): Settings {
  const data = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<
    string,
    unknown
  >;
  const chosen = <K extends keyof Settings>(name: K): Settings[K] =>
    choices[name].find((value) => value === data[name]) ?? defaults[name];
  return {
    lang: chosen('lang'),
    theme: chosen('theme'),
    motion: chosen('motion'),
    difficulty: chosen('difficulty'),
  };
}

export function storeSettings(settings: Settings): void {
  try {
    localStorage.setItem(key, JSON.stringify(settings));
  } catch {
    // A browser that keeps nothing still plays.
  }
}

export function applySettings({ lang, theme, motion }: Settings): void {
  const root = document.documentElement;
  root.lang = lang;
  root.dataset['theme'] = themeOf(theme);
  root.dataset['motion'] = movesFully(motion) ? 'full' : 'reduced';
}

/** The room is dark unless the system or the player asks for paper. */
export const themeOf = (theme: Settings['theme']): 'light' | 'dark' =>
  theme === 'system'
    ? matchMedia('(prefers-color-scheme: light)').matches
      ? 'light'
      : 'dark'
    : theme;

export const movesFully = (motion: Settings['motion']): boolean =>
  motion === 'system' ? !matchMedia('(prefers-reduced-motion: reduce)').matches : motion === 'full';
