/** What happened, as one line of the wire: sober, exact, and the same for the ear as for the eye. */
import type { GameEvent } from '../../council/events.ts';
import type { AllyId, OptionId, ProvisionId } from '../../council/scenario.ts';
import type { Catalogue } from '../../council/table.ts';
import { describeDate } from '../dates.ts';
import { capitalise, theName } from '../names.ts';
import { describeHours } from '../numbers.ts';
import { local, say } from '../say.ts';
import type { Lang } from '../say.ts';
import * as find from './lookup.ts';
import type { Known } from './lookup.ts';
import { explainOutcome } from './outcomes.ts';
import { describeStance, describeTerm, termNamed } from './terms.ts';

/**
 * An event in words, one sentence where one will do. `known` (a `View` will do) lets it name asks
 * and red lines that the seat has learned of; without it they stay unnamed.
 */
export function describeEvent(
  lang: Lang,
  catalogue: Catalogue,
  event: GameEvent,
  known?: Known,
): string {
  // Each entry takes events of its own kind, which the type of an index cannot say.
  const tell = tellers[event.kind] as (event: GameEvent, look: Lookups) => string;
  return capitalise(tell(event, lookups(lang, catalogue, known)));
}

type Of<Kind extends GameEvent['kind']> = Extract<GameEvent, { kind: Kind }>;
type Lookups = ReturnType<typeof lookups>;

/** What a sentence may need to look up. */
function lookups(lang: Lang, catalogue: Catalogue, known: Known | undefined) {
  return {
    lang,
    catalogue,
    known,
    ally: (id: AllyId) => find.forms(lang, 'ally', [find.allyName(catalogue, id)]),
    allies: (ids: AllyId[]) => find.forms(lang, 'allies', find.allyNames(catalogue, ids)),
    provision: (id: ProvisionId) => find.quoted(lang, find.provisionLabel(lang, catalogue, id)),
    option: (provision: ProvisionId, id: OptionId) =>
      find.quoted(lang, find.optionLabel(lang, catalogue, provision, id)),
  };
}

const tellers: { [Kind in GameEvent['kind']]: (event: Of<Kind>, look: Lookups) => string } = {
  'game.opened': (_, { lang, catalogue }) =>
    say(lang, 'event.game.opened', { occasion: theName(lang, catalogue.occasion) }),

  'ally.sounded-out': (event, look) => {
    const { lang, ally } = look;
    const stance = lowered(describeStance(lang, event.stance));
    const talk = say(lang, 'event.sounded-out', {
      ...ally(event.ally),
      level: event.level,
      stance,
    });
    return `${talk} ${nowKnown(look, event.ally, event.terms)}`;
  },
  'ally.grieved': (event, { lang, ally }) => say(lang, 'event.grieved', ally(event.ally)),
  'ally.instructed': (event, { lang, ally }) => say(lang, 'event.instructed', ally(event.ally)),
  'stance.expressed': (event, { lang, ally }) =>
    say(lang, `event.stance.${event.stance}`, ally(event.ally)),

  'argument.played': ({ argument, resonated, grated }, { lang, catalogue, allies }) => {
    const label = find.argumentLabel(lang, catalogue, argument);
    const sentences = [find.closed(say(lang, 'event.argument', { argument: label }))];
    if (resonated.length > 0) {
      sentences.push(say(lang, 'event.argument.resonated', allies(resonated)));
    }
    if (grated.length > 0) sentences.push(say(lang, 'event.argument.grated', allies(grated)));
    if (sentences.length === 1) sentences.push(say(lang, 'event.argument.unmoved'));
    return sentences.join(' ');
  },
  'broker.spoke': (event, look) => {
    const { lang, catalogue, ally } = look;
    const through = find.forms(lang, 'through', [find.allyName(catalogue, event.through)]);
    const talk = say(lang, 'event.broker', { ...ally(event.ally), ...through });
    // Talks between allies are there to persuade: that they showed nothing new is no news.
    return event.terms.length > 0 ? `${talk} ${nowKnown(look, event.ally, event.terms)}` : talk;
  },

  'draft.amended': (event, { lang, provision, option }) =>
    say(lang, 'event.amended', {
      revision: event.revision,
      provision: provision(event.provision),
      from: option(event.provision, event.from),
      to: option(event.provision, event.to),
    }),
  'offer.made': (event, { lang, known, ally }) => {
    const ask = find.askLabel(lang, known, event.ally, event.ask);
    return ask === null
      ? say(lang, 'event.offer', ally(event.ally))
      : find.closed(say(lang, 'event.offer.known', { ...ally(event.ally), ask }));
  },
  'guarantee.given': (event, { lang, known, ally }) => {
    const assurance = find.waiverLabel(lang, known, event.ally, event.redLine);
    return assurance === null
      ? say(lang, 'event.guarantee', ally(event.ally))
      : find.closed(say(lang, 'event.guarantee.known', { ...ally(event.ally), assurance }));
  },
  'assurance.voided': (event, { lang, ally, provision }) =>
    say(lang, 'event.voided', { ...ally(event.ally), provision: provision(event.by) }),

  'silence.placed': (event, { lang }) =>
    say(lang, 'event.silence.placed', {
      duration: describeHours(lang, event.hours),
      date: describeDate(lang, event.ends),
    }),
  'silence.pulled': (_, { lang }) => say(lang, 'event.silence.pulled'),
  'silence.broken': ({ writers }, { lang, allies }) =>
    writers.length > 0
      ? say(lang, 'event.silence.broken', allies(writers))
      : say(lang, 'event.silence.broken-unnamed'),
  'silence.held': (_, { lang }) => say(lang, 'event.silence.held'),
  'silence.lapsed': ({ askers }, { lang, allies }) =>
    askers.length > 0
      ? say(lang, 'event.silence.lapsed', allies(askers))
      : say(lang, 'event.silence.lapsed-unnamed'),
  'letter.arrived': (event, { lang, known, ally, provision }) => {
    const letter = say(lang, 'event.letter', {
      ...ally(event.ally),
      provision: provision(event.provision),
    });
    if (event.redLine === null) return letter;
    const reason = find.redLineReason(lang, known, event.ally, event.redLine);
    return reason === null
      ? `${letter} ${say(lang, 'event.letter.red-line')}`
      : `${letter} ${find.closed(say(lang, 'event.letter.reason', { reason }))}`;
  },
  'time.asked': (event, { lang, ally }) =>
    say(lang, 'event.time-asked', { ...ally(event.ally), days: event.days }),

  'world.news': (event, { lang, catalogue }) => {
    const news = catalogue.events.find((one) => one.id === event.event);
    const headline = find.closed(news ? local(lang, news.headline) : event.event);
    return event.spared ? `${headline} ${say(lang, 'event.news.spared')}` : headline;
  },
  'round.ended': (event, { lang }) => say(lang, 'event.round.ended', { round: event.round }),
  'game.over': (event, { lang }) =>
    say(lang, 'event.game.over', { outcome: explainOutcome(lang, event.outcome) }),
};

/** What talks with an ally brought to light: red lines one by one, terms by their labels. */
function nowKnown(look: Lookups, ally: AllyId, revealed: string[]): string {
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
