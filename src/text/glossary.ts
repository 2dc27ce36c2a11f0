/** The glossary, in alphabetical order of the language it is read in. */
import { en } from './messages/index.ts';
import { say } from './say.ts';
import type { Lang, MessageKey } from './say.ts';

type TermKey = Extract<MessageKey, `glossary.${string}.term`>;
export type GlossaryId = TermKey extends `glossary.${infer Id}.term` ? Id : never;

export interface GlossaryEntry {
  id: GlossaryId;
  term: string;
  line: string;
}

const ids = Object.keys(en).flatMap((key): GlossaryId[] => {
  const id = /^glossary\.(.+)\.term$/.exec(key)?.[1];
  return id === undefined ? [] : [id as GlossaryId];
});

/** One word and its line, e.g. for a tooltip. */
export function glossaryEntry(lang: Lang, id: GlossaryId): GlossaryEntry {
  return {
    id,
    term: say(lang, `glossary.${id}.term`),
    line: say(lang, `glossary.${id}.line`),
  };
}

/** All of them. */
export function glossary(lang: Lang): GlossaryEntry[] {
  return ids
    .map((id) => glossaryEntry(lang, id))
    .toSorted((one, other) => (sortKey(one.term) < sortKey(other.term) ? -1 : 1));
}

/** Letters without their accents, so that the order needs no locale. */
function sortKey(term: string): string {
  return term
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
