/** Talks and arguments on the wire: who spoke, for which side, and what came to light. */
import type { GameEvent } from '../../council/events.ts';
import type { AllyId } from '../../council/scenario.ts';
import { say } from '../say.ts';
import type { Lang } from '../say.ts';
import type { Look } from './look.ts';
import * as find from './lookup.ts';
import { describeStance, describeTerm, termNamed } from './terms.ts';

type Of<Kind extends GameEvent['kind']> = Extract<GameEvent, { kind: Kind }>;

/** What was said is told to those who heard it: the reader itself, or whoever learned a term. */
export function soundedOut(event: Of<'ally.sounded-out'>, look: Look): string {
  const { lang, ally, by } = look;
  const heard = event.terms.length > 0 || look.isReader(event.by);
  if (event.by !== 'chair' && !heard) {
    return say(lang, 'event.spoke', { ...by(event.by), ...ally(event.ally) });
  }
  const said = {
    ...ally(event.ally),
    level: event.level,
    stance: lowered(describeStance(lang, event.stance)),
  };
  const talk =
    event.by === 'chair'
      ? say(lang, 'event.sounded-out', said)
      : say(lang, 'event.spoke.heard', { ...by(event.by), ...said });
  return heard ? `${talk} ${nowKnown(look, event.ally, event.terms)}` : talk;
}

export function argued({ resonated, grated, ...event }: Of<'argument.played'>, look: Look): string {
  const { lang, allies } = look;
  const sentences = [find.closed(argument(event, look))];
  if (resonated.length > 0) {
    sentences.push(say(lang, 'event.argument.resonated', allies(resonated)));
  }
  if (grated.length > 0) sentences.push(say(lang, 'event.argument.grated', allies(grated)));
  if (sentences.length === 1) sentences.push(say(lang, 'event.unmoved'));
  return sentences.join(' ');
}

/** The chair's arguments are the text's; others are told by the side that they take. */
function argument(
  event: Pick<Of<'argument.played'>, 'by' | 'argument'>,
  { lang, catalogue, by }: Look,
): string {
  const label = find.argumentLabel(lang, catalogue, event.argument);
  if (event.by === 'chair') return say(lang, 'event.argument', { argument: label });
  const side = catalogue.arguments.find(({ id }) => id === event.argument)?.side ?? 'for';
  return say(lang, `event.argument.${side}`, { ...by(event.by), argument: label });
}

/** An ally that goes itself says which side it takes; a go-between speaks for the text. */
export function spoke(event: Of<'broker.spoke'>, look: Look): string {
  const { lang, ally, through, by } = look;
  const names = { ...ally(event.ally), ...by(event.by) };
  const talk =
    event.through === event.by
      ? say(lang, `event.broker.itself.${event.side}`, names)
      : say(lang, 'event.broker', { ...names, ...through(event.through) });
  // Such talks are there to persuade: that they showed nothing new is no news.
  return event.terms.length > 0 ? `${talk} ${nowKnown(look, event.ally, event.terms)}` : talk;
}

/** What talks with an ally brought to light: red lines one by one, terms by their labels. */
function nowKnown(look: Look, ally: AllyId, revealed: string[]): string {
  const { lang, catalogue } = look;
  const redLines = revealed.flatMap((name) => /^red-line:(.*)$/.exec(name)?.[1] ?? []);
  const labels = revealed.flatMap((name) => {
    const term = termNamed(catalogue, name);
    return term ? [describeTerm(lang, catalogue, term)] : [];
  });
  const sentences = redLines.map((id) => {
    const reason = find.redLineReason(lang, look.known, ally, id);
    return reason === null
      ? say(lang, 'event.learned.red-line')
      : find.closed(say(lang, 'event.learned.reason', { reason }));
  });
  if (labels.length > 0) sentences.push(listed(lang, labels));
  return sentences.join(' ') || say(lang, 'event.learned.nothing');
}

/** A minister's visit shows a dozen terms: four are named, the dossier has them all. */
function listed(lang: Lang, labels: string[]): string {
  const [named, more] = labels.length > 5 ? [labels.slice(0, 4), labels.length - 4] : [labels, 0];
  const terms = named.join(', ');
  return more > 0
    ? say(lang, 'event.learned.more', { terms, n: more })
    : say(lang, 'event.learned', { terms });
}

function lowered(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
