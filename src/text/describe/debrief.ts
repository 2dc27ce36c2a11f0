/** What would have happened in a game that was replayed with one move changed. */
import type { Outcome } from '../../council/events.ts';
import type { AllyId } from '../../council/scenario.ts';
import type { Catalogue } from '../../council/table.ts';
import { capitalise, joinList, theName } from '../names.ts';
import { describeDays, percent } from '../numbers.ts';
import { say } from '../say.ts';
import type { Lang } from '../say.ts';
import { allyName, allyNames, forms } from './lookup.ts';
import { nameOutcome } from './outcomes.ts';

/** How a game ended. */
interface Is {
  outcome: Outcome;
  ambition: number; // of the final text
  blockers: AllyId[]; // at the last silence
  askers: AllyId[]; // whose capital asked for time then
  silences: number; // how often a text was placed
}

/** How another would have ended. */
export interface Would extends Is {
  writers: AllyId[];
  daysLater: number; // negative: earlier
  refused: number; // later moves that were no longer possible
}

/** `Deferred, 9 days later. France would have broken silence.` What is no different is not said. */
export function describeWould(lang: Lang, catalogue: Catalogue, would: Would, is: Is): string {
  const sentences = [result(lang, would, is), ...company(lang, catalogue, would, is)];
  if (!isAgreed(would) && !isAgreed(is) && differs(would.ambition, is.ambition))
    sentences.push(say(lang, 'debrief.would.text', { ambition: percent(lang, would.ambition) }));
  if (would.refused > 0) sentences.push(say(lang, 'debrief.would.refused', { n: would.refused }));
  return sentences.join(' ');
}

function result(lang: Lang, would: Would, is: Is): string {
  const same = would.outcome === is.outcome;
  const { daysLater } = would;
  if (same && daysLater === 0 && isSameTable(would, is) && !differs(would.ambition, is.ambition))
    return say(lang, 'debrief.same');
  return say(lang, 'debrief.would', {
    outcome: nameOutcome(lang, would.outcome),
    same: same ? 'yes' : 'no',
    shift: daysLater > 0 ? 'later' : daysLater < 0 ? 'earlier' : 'no',
    days: describeDays(lang, Math.abs(daysLater)),
  });
}

/** Who would have stood in the way; nothing where it is who did, or where nobody would. */
function company(lang: Lang, catalogue: Catalogue, would: Would, is: Is): string[] {
  if (isAgreed(would) || (would.outcome === is.outcome && isSameTable(would, is))) return [];
  if (would.silences === 0) return [say(lang, 'debrief.would.never-placed')];
  const { writers, askers } = would;
  const hidden = would.blockers.filter((ally) => !writers.includes(ally));
  const told = (key: 'wrote' | 'hidden' | 'asked', allies: AllyId[]): string[] =>
    allies.length === 0
      ? []
      : [capitalise(say(lang, `debrief.would.${key}`, some(lang, catalogue, allies)))];
  return [...told('wrote', writers), ...told('hidden', hidden), ...told('asked', askers)];
}

const most = 3; // names in one sentence, where there are more than one beyond

/** The first few by name, and how many others. */
function some(lang: Lang, catalogue: Catalogue, ids: AllyId[]) {
  const names = allyNames(catalogue, ids);
  if (ids.length <= most + 1) return forms(lang, 'allies', names);
  const items = ids.slice(0, most).map((id) => theName(lang, allyName(catalogue, id)));
  const others = say(lang, 'debrief.others', { n: ids.length - most });
  return { ...forms(lang, 'allies', names), allies: joinList(lang, [...items, others]) };
}

const isSameTable = (one: Is, other: Is): boolean =>
  isSame(one.blockers, other.blockers) &&
  isSame(one.askers, other.askers) &&
  one.silences > 0 === other.silences > 0;

const isSame = (these: readonly AllyId[], others: readonly AllyId[]): boolean =>
  these.length === others.length && these.every((id) => others.includes(id));

const isAgreed = ({ outcome }: Is): boolean => outcome.startsWith('agreed');

/** In whole percent, as it is shown. */
const differs = (one: number, other: number): boolean => Math.round((one - other) * 100) !== 0;

const named = 3; // allies beside the first

/** `Most turned on France: its consent alone would have added 234 texts. Next came Germany (168) and Spain (159).` */
export function describePivotal(
  lang: Lang,
  catalogue: Catalogue,
  pivotal: readonly { ally: AllyId; adds: number }[],
): string {
  const [first, ...rest] = pivotal;
  if (!first) return say(lang, 'debrief.room.pivotal.none');
  const sentence = say(lang, 'debrief.room.pivotal', {
    ...forms(lang, 'ally', [allyName(catalogue, first.ally)]),
    n: first.adds,
  });
  if (rest.length === 0) return sentence;
  const allies = rest.slice(0, named).map(({ ally, adds }) =>
    say(lang, 'debrief.room.pivotal.one', {
      ally: theName(lang, allyName(catalogue, ally)),
      n: adds,
    }),
  );
  return `${sentence} ${say(lang, 'debrief.room.pivotal.next', { allies: joinList(lang, allies) })}`;
}
