/**
 * The wire: what happened, as a cable would put it. Past or present, never a verdict.
 * `{ally}` carries its article; `{ofAlly}` and `{toAlly}` carry the preposition as well;
 * `{allyMany}` is `yes` where the verb takes the plural.
 */
export const events = {
  'event.game.opened': 'Consultations on the draft decision open, ahead of {occasion}.',
  'event.sounded-out':
    '{ally}, sounded out at {level, select, minister {ministerial} leader {leaders’} other {ambassadors’}} level: {stance}.',
  'event.spoke': '{by} spoke with {ally}.',
  'event.spoke.heard':
    '{by} spoke with {ally} at {level, select, minister {ministerial} leader {leaders’} other {ambassadors’}} level: {stance}.',
  'event.learned': 'Now known: {terms}.',
  'event.learned.more': 'Now known: {terms} and {n} more.',
  'event.learned.red-line': 'A red line is stated.',
  'event.learned.reason': 'A red line is stated: {reason}',
  'event.learned.nothing': 'Nothing new was learned.',
  'event.grieved': '{ally} regrets that the text went public before it had been consulted.',
  'event.instructed':
    'Instructions on this text have reached the Permanent Representative {ofAlly}.',
  'event.capital-late': 'The capital {ofAlly} needs longer than usual to answer on this text.',
  'event.stance.supports': '{ally} supports the draft decision.',
  'event.stance.leaning': '{ally} leans towards the draft decision.',
  'event.stance.stays-silent': '{ally} will stay silent on the draft decision.',
  'event.stance.holds-a-reserve': '{ally} holds a reserve on the draft decision.',
  'event.stance.will-break-silence': '{ally} says that it will break silence.',
  'event.stance.not-yet-sounded-out': '{ally} has not yet been sounded out.',
  'event.argument': 'An argument is put to the Council: {argument}',
  'event.argument.for': '{by} argues for the text: {argument}',
  'event.argument.against': '{by} argues against the text: {argument}',
  'event.argument.resonated': 'It resonates with {allies}.',
  'event.argument.grated': 'It grates on {allies}.',
  'event.unmoved': 'No ally shows a reaction.',
  'event.amended': 'Revision {revision}: {provision} is amended from {from} to {to}.',
  'event.amended.proposed': 'The words are those proposed by {allies}.',
  'event.proposed': '{ally} proposes to amend {provision} to {option}.',
  'event.bracketed': '{ally} puts {provision} in square brackets: the words are not agreed.',
  'event.unbracketed': '{ally} lifts its square brackets on {provision}.',
  'event.overridden':
    'The text goes under silence over the square brackets {ofAllies}, which costs trust.',
  'event.paper': 'A food-for-thought paper tests other words for {provision}: {option}.',
  'event.paper.welcomed': 'They would be welcomed by {allies}.',
  'event.paper.bracketed': 'They would be put in square brackets by {allies}.',
  'event.offer':
    '{ally} is offered a side payment{chair, select, yes {} other { by {by}}} on another file.',
  'event.offer.known':
    '{ally} is offered a side payment{chair, select, yes {} other { by {by}}}: {ask}',
  'event.price': '{ally} names its price on another file.',
  'event.price.known': '{ally} names its price: {ask}',
  'event.price.dearer': 'So near the deadline, it is dearer.',
  'event.guarantee':
    '{ally} is given a written assurance{chair, select, yes {} other { by {by}}} on a red line.',
  'event.guarantee.known':
    'In writing to {ally}{chair, select, yes {} other { from {by}}}: {assurance}',
  'event.promise.broken': '{ally} holds a broken promise against {by}.',
  'event.promise.kept': 'The text goes under silence as {by} promised {ally}.',
  'event.reservation.offered': '{ally} is offered {reservation} on {provision}.',
  'event.reservation.taken': '{ally} accepts {reservation} on {provision}.',
  'event.voided':
    'The assurance given {toAlly} no longer holds: it rested on {provision}, which has been amended.',
  'event.broker':
    '{through} has spoken {toAlly}{chair, select, yes {} other { at the request {ofBy}}}.',
  'event.broker.itself.for': '{by} has spoken {toAlly} for the text.',
  'event.broker.itself.against': '{by} has spoken {toAlly} against the text.',
  'event.caucus': '{by} convenes the group {group} in caucus.',
  'event.tour': 'A tour de table: every ally speaks once.',
  'event.press': '{by} briefs the press on the draft decision.',
  'event.record.for': '{by} goes on record for the draft decision.',
  'event.record.against': '{by} goes on record against the draft decision.',
  'event.silence.placed': 'The text is placed under silence for {duration}, until {date}.',
  'event.silence.extended': 'The silence is extended until {date}: capitals have more time.',
  'event.silence.pulled': 'The text is taken back from silence before the deadline.',
  'event.silence.broken': 'Silence is broken by {allies}. The text is not agreed.',
  'event.silence.broken-unnamed': 'Silence is broken. The text is not agreed.',
  'event.silence.held': 'Silence holds: no ally has written, and the text is agreed.',
  'event.silence.pending':
    'The silence runs out without a refusal, and {allies} asked for time. The Secretary General may extend it once.',
  'event.silence.pending-unnamed':
    'The silence runs out without a refusal, and capitals asked for time. The Secretary General may extend it once.',
  'event.silence.lapsed': 'Silence lapses without refusal or agreement: {allies} asked for time.',
  'event.silence.lapsed-unnamed': 'Silence lapses without refusal or agreement.',
  'event.letter': '{ally} writes to the Secretary General and objects to {provision}.',
  'event.letter.red-line': 'The letter invokes a red line.',
  'event.letter.reason': 'The letter invokes a red line: {reason}',
  'event.time-asked':
    '{ally} asks for time: its capital needs {days, plural, one {# day} other {# days}} to send instructions.',
  'event.escalation-asked':
    '{ally} asks that the text be taken to {level, select, ministers {ministers} other {a summit}}.',
  'event.escalated':
    'The Council now meets at {level, select, ministers {ministers’} other {leaders’}} level; what it agrees has the same legal force.',
  'event.news.spared': 'The allies concerned had been consulted and take no offence.',
  'event.round.ended': 'Round {round} ends.',
  'event.handed-over':
    '{to, select, person {A person} other {The game}} now plays the seat {ofSeat}.',
  'event.time-added': 'A round is added: the deadline is now {date}.',
  'event.taken-back': 'The last move is taken back.',
  'event.game.over': 'Consultations end. {outcome}',
} as const;
