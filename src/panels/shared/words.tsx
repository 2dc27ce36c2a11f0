import { createContext } from 'preact';
import type { ComponentChildren } from 'preact';
import { useContext, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Localised } from '../../council/scenario.ts';
import { local, say } from '../../text/say.ts';
import type { MessageKey, Params } from '../../text/say.ts';
import type { Lang, Settings, Shell } from '../shell.ts';

/** The words in the language that is set. */
interface Words {
  lang: Lang;
  say<Key extends MessageKey>(key: Key, ...params: Params<Key>): string;
  local(text: Localised): string;
}

const Language = createContext<Lang>('en');

export function Spoken({ lang, children }: { lang: Lang; children: ComponentChildren }) {
  return <Language.Provider value={lang}>{children}</Language.Provider>;
}

export function useWords(): Words {
  const lang = useContext(Language);
  return useMemo(
    () => ({
      lang,
      say: (key, ...params) => say(lang, key, ...params),
      local: (text) => local(lang, text),
    }),
    [lang],
  );
}

/** The player's settings, kept up to date. */
export function useSettings(shell: Shell): Settings {
  const [settings, set] = useState(() => shell.settings());
  useLayoutEffect(() => shell.subscribe(() => set(shell.settings())), [shell]);
  return settings;
}
