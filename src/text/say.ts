/** The only door to the message tables: a key, a language and the values that the message names. */
import { IntlMessageFormat } from 'intl-messageformat';
import type { Localised } from '../council/scenario.ts';
import { en, fr } from './messages/index.ts';
import type { Placeholders } from './placeholders.ts';

export type Lang = 'en' | 'fr';
export type MessageKey = keyof typeof en;

/** Both languages count: French needs forms of a name that English does not. */
type Named<Key extends MessageKey> = Key extends MessageKey
  ? Placeholders<(typeof en)[Key]> | Placeholders<(typeof fr)[Key]>
  : never;

/** What `say` must be given beside the key: nothing, where the message has no placeholder. */
export type Params<Key extends MessageKey> = [Named<Key>] extends [never]
  ? []
  : string extends Named<Key>
    ? [params?: Record<string, string | number>]
    : [params: Record<Named<Key>, string | number>];

const tables: Record<Lang, Record<MessageKey, string>> = { en, fr };
const formatters: Record<Lang, Map<MessageKey, IntlMessageFormat>> = {
  en: new Map(),
  fr: new Map(),
};

/** The message in words. */
export function say<Key extends MessageKey>(
  lang: Lang,
  key: Key,
  ...[params]: Params<Key>
): string {
  const text = tables[lang][key];
  if (!text.includes('{')) return text; // most messages: nothing to parse
  let formatter = formatters[lang].get(key);
  if (!formatter) {
    formatter = new IntlMessageFormat(text, lang, undefined, { ignoreTag: true });
    formatters[lang].set(key, formatter);
  }
  return String(formatter.format(params));
}

/** The words of a text that the scenario brings along. */
export function local(lang: Lang, text: Localised): string {
  return text[lang];
}
