/**
 * The wire: what happened, as a cable would put it. Past or present, never a verdict.
 * `{ally}` carries its article; `{ofAlly}` and `{toAlly}` carry the preposition as well;
 * `{allyMany}` is `yes` where the verb takes the plural.
 */
export const events = {
  'event.game.opened': 'Consultations on the draft decision open, ahead of {occasion}.',
  'event.sounded-out':
    '{ally}, sounded out at {level, select, minister {ministerial} leader {leaders’} other {ambassadors’}} level: {stance}.',
  'event.learned': 'Now known: {terms}.',
  'event.learned.more': 'Now known: {terms} and {n} more.',
  'event.learned.red-line': 'A red line is stated.',
  'event.learned.reason': 'A red line is stated: {reason}',
  'event.learned.nothing': 'Nothing new was learned.',
  'event.grieved': '{ally} regrets that the text went public before it had been consulted.',
  'event.instructed':
    'Instructions on this text have reached the Permanent Representative {ofAlly}.',
  'event.stance.supports': '{ally} supports the draft decision.',
  'event.stance.leaning': '{ally} leans towards the draft decision.',
  'event.stance.stays-silent': '{ally} will stay silent on the draft decision.',
  'event.stance.holds-a-reserve': '{ally} holds a reserve on the draft decision.',
  'event.stance.will-break-silence': '{ally} says that it will break silence.',
  'event.stance.not-yet-sounded-out': '{ally} has not yet been sounded out.',
  'event.argument': 'An argument is put to the Council: {argument}',
  'event.argument.resonated': 'It resonates with {allies}.',
  'event.argument.grated': 'It grates on {allies}.',
  'event.argument.unmoved': 'No ally shows a reaction.',
  'event.amended': 'Revision {revision}: {provision} is amended from {from} to {to}.',
  'event.offer': '{ally} is offered a side payment on another file.',
  'event.offer.known': '{ally} is offered a side payment: {ask}',
  'event.guarantee': '{ally} is given a written assurance on a red line.',
  'event.guarantee.known': 'In writing to {ally}: {assurance}',
  'event.voided':
    'The assurance given {toAlly} no longer holds: it rested on {provision}, which has been amended.',
  'event.broker': '{through} has spoken {toAlly}.',
  'event.silence.placed': 'The text is placed under silence for {duration}, until {date}.',
  'event.silence.pulled': 'The text is taken back from silence before the deadline.',
  'event.silence.broken': 'Silence is broken by {allies}. The text is not agreed.',
  'event.silence.broken-unnamed': 'Silence is broken. The text is not agreed.',
  'event.silence.held': 'Silence holds: no ally has written, and the text is agreed.',
  'event.silence.lapsed': 'Silence lapses without refusal or agreement: {allies} asked for time.',
  'event.silence.lapsed-unnamed': 'Silence lapses without refusal or agreement.',
  'event.letter': '{ally} writes to the Secretary General and objects to {provision}.',
  'event.letter.red-line': 'The letter invokes a red line.',
  'event.letter.reason': 'The letter invokes a red line: {reason}',
  'event.time-asked':
    '{ally} asks for time: its capital needs {days, plural, one {# day} other {# days}} to send instructions.',
  'event.news.spared': 'The allies concerned had been consulted and take no offence.',
  'event.round.ended': 'Round {round} ends.',
  'event.game.over': 'Consultations end. {outcome}',
} as const;
