/** What happened, as one line of the wire: sober, exact, and the same for the ear as for the eye. */
import type { GameEvent } from '../../council/events.ts';
import type { Catalogue } from '../../council/table.ts';
import { describeDate } from '../dates.ts';
import { capitalise, theName } from '../names.ts';
import { describeHours } from '../numbers.ts';
import { say } from '../say.ts';
import type { Lang } from '../say.ts';
import { advised } from './advice.ts';
import { lookUp } from './look.ts';
import type { Look } from './look.ts';
import * as find from './lookup.ts';
import type { Known } from './lookup.ts';
import { nameReservation } from './moves.ts';
import { explainOutcome } from './outcomes.ts';
import { argued, soundedOut, spoke } from './talks.ts';

/**
 * An event in words, one sentence where one will do. `known` (a `View` will do) lets it name asks
 * and red lines that the seat has learned of, and say that talks of its own brought nothing new.
 */
export function describeEvent(
  lang: Lang,
  catalogue: Catalogue,
  event: GameEvent,
  known?: Known,
): string {
  // Each entry takes events of its own kind, which the type of an index cannot say.
  const tell = tellers[event.kind] as (event: GameEvent, look: Look) => string;
  return capitalise(tell(event, lookUp(lang, catalogue, known)));
}

type Of<Kind extends GameEvent['kind']> = Extract<GameEvent, { kind: Kind }>;

const tellers: { [Kind in GameEvent['kind']]: (event: Of<Kind>, look: Look) => string } = {
  'game.opened': (_, { lang, catalogue }) =>
    say(lang, 'event.game.opened', { occasion: theName(lang, catalogue.occasion) }),

  'ally.sounded-out': soundedOut,
  'ally.grieved': (event, { lang, ally }) => say(lang, 'event.grieved', ally(event.ally)),
  'ally.instructed': (event, { lang, ally }) => say(lang, 'event.instructed', ally(event.ally)),
  'capital.late': (event, { lang, ally }) => say(lang, 'event.capital-late', ally(event.ally)),
  'stance.expressed': (event, { lang, ally }) =>
    say(lang, `event.stance.${event.stance}`, ally(event.ally)),

  'argument.played': argued,
  'broker.spoke': spoke,
  'caucus.met': ({ by, group }, look) =>
    say(look.lang, 'event.caucus', {
      ...look.by(by),
      group: find.quoted(look.lang, find.groupName(look.lang, look.catalogue, group)),
    }),
  'advice.given': advised,
  'tour.held': (_, { lang }) => say(lang, 'event.tour'),
  'press.briefed': (event, { lang, by }) => say(lang, 'event.press', by(event.by)),
  'record.taken': (event, { lang, by }) => say(lang, `event.record.${event.side}`, by(event.by)),

  'draft.amended'(event, { lang, provision, option, allies }) {
    const amended = say(lang, 'event.amended', {
      revision: event.revision,
      provision: provision(event.provision),
      from: option(event.provision, event.from),
      to: option(event.provision, event.to),
    });
    return event.proposedBy.length > 0
      ? `${amended} ${say(lang, 'event.amended.proposed', allies(event.proposedBy))}`
      : amended;
  },
  'amendment.proposed': (event, { lang, ally, provision, option }) =>
    say(lang, 'event.proposed', {
      ...ally(event.by),
      provision: provision(event.provision),
      option: option(event.provision, event.option),
    }),
  'words.bracketed': (event, { lang, ally, provision }) =>
    say(lang, 'event.bracketed', { ...ally(event.by), provision: provision(event.provision) }),
  'words.unbracketed': (event, { lang, ally, provision }) =>
    say(lang, 'event.unbracketed', { ...ally(event.by), provision: provision(event.provision) }),
  'brackets.overridden': (event, { lang, allies }) =>
    say(lang, 'event.overridden', allies(event.allies)),
  // The paper can be denied: it does not name its author.
  'paper.circulated'({ by, welcomed, bracketed, ...event }, look) {
    const { lang, allies, provision, option } = look;
    const sentences = [
      say(lang, 'event.paper', {
        provision: provision(event.provision),
        option: option(event.provision, event.option),
      }),
    ];
    if (welcomed.length > 0) sentences.push(say(lang, 'event.paper.welcomed', allies(welcomed)));
    if (bracketed.length > 0) sentences.push(say(lang, 'event.paper.bracketed', allies(bracketed)));
    if (sentences.length === 1 && look.isReader(by)) sentences.push(say(lang, 'event.unmoved'));
    return sentences.join(' ');
  },

  'offer.made'(event, { lang, known, ally, by }) {
    const ask = find.askLabel(lang, known, event.ally, event.ask);
    const names = { ...ally(event.ally), ...by(event.by) };
    return ask === null
      ? say(lang, 'event.offer', names)
      : find.closed(say(lang, 'event.offer.known', { ...names, ask }));
  },
  'price.named'(event, { lang, known, ally }) {
    const ask = find.askLabel(lang, known, event.ally, event.ask);
    const price =
      ask === null
        ? say(lang, 'event.price', ally(event.ally))
        : find.closed(say(lang, 'event.price.known', { ...ally(event.ally), ask }));
    return event.dearer ? `${price} ${say(lang, 'event.price.dearer')}` : price;
  },
  'guarantee.given'(event, { lang, known, ally, by }) {
    const assurance = find.waiverLabel(lang, known, event.ally, event.redLine);
    const names = { ...ally(event.ally), ...by(event.by) };
    return assurance === null
      ? say(lang, 'event.guarantee', names)
      : find.closed(say(lang, 'event.guarantee.known', { ...names, assurance }));
  },
  'assurance.voided': (event, { lang, ally, provision }) =>
    say(lang, 'event.voided', { ...ally(event.ally), provision: provision(event.by) }),
  'promise.broken': (event, { lang, ally, by }) =>
    say(lang, 'event.promise.broken', { ...ally(event.ally), ...by(event.by) }),
  'promise.kept': (event, { lang, ally, by }) =>
    say(lang, 'event.promise.kept', { ...ally(event.ally), ...by(event.by) }),
  'reservation.offered': (event, look) =>
    say(look.lang, 'event.reservation.offered', reserved(event, look)),
  'reservation.taken': (event, look) =>
    say(look.lang, 'event.reservation.taken', reserved(event, look)),

  'silence.placed': (event, { lang }) =>
    say(lang, 'event.silence.placed', {
      duration: describeHours(lang, event.hours),
      date: describeDate(lang, event.ends),
    }),
  'silence.extended': (event, { lang }) =>
    say(lang, 'event.silence.extended', { date: describeDate(lang, event.ends) }),
  'silence.pulled': (_, { lang }) => say(lang, 'event.silence.pulled'),
  'silence.broken': ({ writers }, { lang, allies }) =>
    writers.length > 0
      ? say(lang, 'event.silence.broken', allies(writers))
      : say(lang, 'event.silence.broken-unnamed'),
  'silence.held': (_, { lang }) => say(lang, 'event.silence.held'),
  'silence.pending': ({ askers }, { lang, allies }) =>
    askers.length > 0
      ? say(lang, 'event.silence.pending', allies(askers))
      : say(lang, 'event.silence.pending-unnamed'),
  'silence.lapsed': ({ askers }, { lang, allies }) =>
    askers.length > 0
      ? say(lang, 'event.silence.lapsed', allies(askers))
      : say(lang, 'event.silence.lapsed-unnamed'),
  'letter.arrived'(event, { lang, known, ally, provision }) {
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
  'escalation.asked': (event, { lang, ally }) =>
    say(lang, 'event.escalation-asked', { ...ally(event.ally), level: event.level }),
  'table.escalated': ({ level }, { lang }) => say(lang, 'event.escalated', { level }),

  'world.news'(event, { lang, catalogue }) {
    const headline = find.closed(find.headline(lang, catalogue, event.event));
    return event.spared ? `${headline} ${say(lang, 'event.news.spared')}` : headline;
  },
  'round.ended': (event, { lang }) => say(lang, 'event.round.ended', { round: event.round }),
  'seat.handed-over': (event, { lang, seat }) =>
    say(lang, 'event.handed-over', { ...seat(event.seat), to: event.to }),
  'time.added': (event, { lang }) =>
    say(lang, 'event.time-added', { date: describeDate(lang, event.deadline) }),
  'move.taken-back': (_, { lang }) => say(lang, 'event.taken-back'),
  'game.over': (event, { lang }) =>
    say(lang, 'event.game.over', { outcome: explainOutcome(lang, event.outcome) }),
};

function reserved(
  event: Of<'reservation.offered' | 'reservation.taken'>,
  { lang, ally, provision }: Look,
) {
  return {
    ...ally(event.ally),
    reservation: nameReservation(lang, event.reservation),
    provision: provision(event.provision),
  };
}
