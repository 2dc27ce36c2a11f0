import type { AllyId } from '../../council/scenario.ts';
import type { Catalogue } from '../../council/table.ts';
import { listNames } from '../../text/names.ts';
import { say } from '../../text/say.ts';
import type { Lang } from '../shell.ts';
import { allyEntry } from './lookup.ts';

/** The first few allies by name, where there is no room for all; the rest are counted. */
export function someNames(
  lang: Lang,
  catalogue: Catalogue,
  allies: readonly AllyId[],
  most: number,
): string {
  const names = allies.slice(0, most).map((id) => allyEntry(catalogue, id).name);
  if (allies.length <= most) return listNames(lang, names, 'plain');
  const rest = say(lang, 'ui.draft.more', { n: allies.length - most });
  return `${listNames(lang, names, 'plain')} ${rest}`;
}
