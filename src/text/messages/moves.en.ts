/**
 * Moves: `move.*` is a button in the dossier of an ally, `move.full.*` names the ally as well
 * (for lists, where no dossier is around), `move.help.*` says in plain words what it does.
 */
export const moves = {
  'move.sound-out.ambassador': 'Call the Permanent Representative',
  'move.sound-out.minister': 'Minister-level visit to {seat}',
  'move.sound-out.leader': 'Leader-level call to {seat}',
  'move.argue': 'Argue: {argument}',
  'move.broker': 'Ask {through} to speak to {seat}',
  'move.broker.itself.for': 'Speak to {seat}',
  'move.broker.itself.against': 'Speak against the text to {seat}',
  'move.caucus': 'Convene a caucus: {group}',
  'move.amend': 'Amend {provision}: {option}',
  'move.amend.proposed': 'Propose {provision}: {option}',
  'move.paper': 'Food-for-thought paper on {provision}: {option}',
  'move.bracket': 'Put {provision} in square brackets',
  'move.unbracket': 'Lift the square brackets on {provision}',
  'move.offer': 'Offer a side payment',
  'move.offer.known': 'Offer: {ask}',
  'move.ask': 'Name a price',
  'move.ask.known': 'Name a price: {ask}',
  'move.guarantee': 'Give a written assurance',
  'move.guarantee.known': 'In writing: {assurance}',
  'move.reserve': 'Consent with {reservation} on {provision}',
  'move.reserve.offered': 'Offer {reservation} on {provision}',
  'move.reservation.footnote': 'a footnote',
  'move.reservation.national-statement': 'a national statement',
  'move.reservation.opt-out': 'an opt-out',
  'move.tour-de-table': 'Hold a tour de table',
  'move.brief-press': 'Brief the press',
  'move.go-on-record.for': 'Go on record for the text',
  'move.go-on-record.against': 'Go on record against the text',
  'move.place-under-silence': 'Place under silence, {duration}',
  'move.extend': 'Extend the silence',
  'move.pull': 'Pull from silence',
  'move.break-silence': 'Break silence over {provision}',
  'move.escalate': 'Take the text to {level, select, ministers {ministers} other {a summit}}',
  'move.escalate.asked':
    'Ask to take the text to {level, select, ministers {ministers} other {a summit}}',
  'move.defer': 'Defer the decision',
  'move.withdraw': 'Withdraw the proposal',
  'move.advice': 'Ask your adviser',
  'move.end-round': 'End the round',
  'move.inject-event': 'Bring in an event: {headline}',
  'move.take-back': 'Take back the last move',
  'move.hand-over': 'Hand the seat {ofSeat} to {to, select, person {a person} other {the game}}',
  'move.add-time': 'Add a round',
  'move.end-now': 'End the game now',

  'move.full.sound-out.ambassador': 'Call to the Permanent Representative {ofAlly}',
  'move.full.offer': 'Side payment for {ally}',
  'move.full.offer.known': 'Side payment for {ally}: {ask}',
  'move.full.guarantee': 'Written assurance for {ally}',
  'move.full.guarantee.known': 'In writing to {ally}: {assurance}',
  'move.full.reserve': 'Consent {ofAlly} with {reservation} on {provision}',
  'move.full.reserve.offered': 'Offer {ally} {reservation} on {provision}',

  'move.help.sound-out.ambassador': 'Shows some of what lies behind the ally’s stance.',
  'move.help.sound-out.minister': 'Reaches deeper than an ambassador can, and costs more.',
  'move.help.sound-out.leader': 'Reaches deepest of all, and costs the most.',
  'move.help.sound-out.chair':
    '{level, select, leader {It builds trust, and makes up for not having consulted the ally first.} other {It also builds a little trust.}}',
  'move.help.argue':
    'Puts an argument to the whole Council: it convinces some, grates on others, and fades when repeated.',
  'move.help.public':
    'It is a public act: those whom the text touches most resent it if they have not been sounded out first.',
  'move.help.broker': 'Lets an ally that this one heeds make the case for the text.',
  'move.help.broker.itself.for':
    'Makes the case for the text to an ally that heeds the speaker, who must be content with the text.',
  'move.help.broker.itself.against':
    'Makes the case against the text to an ally that heeds the speaker.',
  'move.help.caucus':
    'Convenes a group: its members move towards the group’s common view, except those whose red line is crossed.',
  'move.help.amend':
    'Changes one provision of the draft. Promises that rest on it are broken, which costs trust, and capitals must answer on the new text.',
  'move.help.amend.proposed':
    'Puts other words to the Secretary General, who alone can amend the draft; an ally whose words are taken up trusts the office more.',
  'move.help.paper':
    'Tests a wording and can be denied: it shows who would welcome it and who would bracket it, and no capital has to answer.',
  'move.help.bracket':
    'Marks words as not agreed: a public sign without a veto. If the text is placed under silence all the same, that costs the Secretary General trust.',
  'move.help.unbracket': 'Says in public that these words can stand.',
  'move.help.offer': 'Promises this ally what it asks on another file, for this text.',
  'move.help.ask':
    'Makes an ask known to all, as the price of consent. Near the deadline it is dearer: whoever meets it pays 1 more of political capital.',
  'move.help.guarantee': 'Waives a red line in writing: a promise made for this text.',
  'move.help.promise': 'Amending a provision that it rests on voids the promise.',
  'move.help.promise.chair':
    'Amending a provision that it rests on breaks the promise and costs trust; placing the text as promised keeps it and earns trust.',
  'move.help.footnote':
    'Consent with a footnote on one provision: it spares the ally more of its loss there than a national statement, and less than an opt-out. Never against a red line; it costs unity.',
  'move.help.national-statement':
    'Consent with a statement on record on one provision: of all reservations, it spares the ally least of its loss there. Never against a red line; it costs unity.',
  'move.help.opt-out':
    'Consent without taking part in one provision: of all reservations, it spares the ally most of its loss there. Never against a red line; it costs unity.',
  'move.help.tour-de-table':
    'Every ally speaks once and shows its stance. It takes two agenda slots, and can be held once a round.',
  'move.help.brief-press':
    'Raises the hurt of stalemate and the price of standing alone, and hardens those who have said no on record. Once a round.',
  'move.help.go-on-record.for':
    'A public position binds the speaker: a public yes is costly to break.',
  'move.help.go-on-record.against':
    'A public position binds the speaker: a public no is costly to retreat from.',
  'move.help.go-on-record.partner.for':
    'The partner speaks for the text in public, and stalemate hurts more.',
  'move.help.go-on-record.partner.against':
    'The partner speaks against the text in public, and stalemate hurts less.',
  'move.help.place-under-silence.short':
    'The text is agreed unless an ally objects in writing in time. Short: allies without instructions will ask for time.',
  'move.help.place-under-silence.standard':
    'The text is agreed unless an ally objects in writing before the deadline.',
  'move.help.place-under-silence.long':
    'The text is agreed unless an ally objects in writing before the deadline. Long: objectors have time to find company.',
  'move.help.extend':
    'Gives capitals more time, to the end of the next round. Once for each silence.',
  'move.help.pull':
    'Takes the text back before the deadline, for more drafting; it costs a little trust.',
  'move.help.break-silence':
    'The letter to the Secretary General: it names a provision, and the silence will not hold.',
  'move.help.escalate.ministers':
    'Ministers meet: dearer and more visible, with the same legal force. Capitals answer faster, stalemate hurts more, and pressure at home grows.',
  'move.help.escalate.summit':
    'Leaders meet: dearest and most visible, with the same legal force. Capitals answer at once, stalemate hurts most, and pressure at home grows further.',
  'move.help.escalate.asked':
    'Asks the Secretary General to take the text higher, which then costs less. The legal force stays the same.',
  'move.help.defer': 'Ends the consultations; the proposal stays on the table for later.',
  'move.help.withdraw': 'Ends the consultations; the proposal is off the table.',
  'move.help.advice':
    'Names one step that looks promising and says why, from what your talks have shown. It changes nothing but your political capital.',
  'move.help.end-round': 'Closes this round: days pass, capitals answer and news arrives.',
  'move.help.inject-event': 'The event happens now, whatever the scenario has in store for it.',
  'move.help.take-back': 'The game stands as it stood before the last move.',
  'move.help.hand-over.person': 'From now on, a person makes the moves of this seat.',
  'move.help.hand-over.engine':
    'From now on, the game makes the moves of this seat, by the rules that empty seats follow.',
  'move.help.add-time': 'Moves the deadline by one round.',
  'move.help.end-now': 'Time runs out at once, and the game ends with the text as it stands.',
} as const;
