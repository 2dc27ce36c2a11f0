/**
 * Moves: `move.*` is a button in the dossier of an ally, `move.full.*` names the ally as well
 * (for lists, where no dossier is around), `move.help.*` says in plain words what it does.
 */
export const moves = {
  'move.sound-out.ambassador': 'Call the Permanent Representative',
  'move.sound-out.minister': 'Minister-level visit to {seat}',
  'move.sound-out.leader': 'Leader-level call to {seat}',
  'move.argue': 'Argue: {argument}',
  'move.amend': 'Amend {provision}: {option}',
  'move.offer': 'Offer a side payment',
  'move.offer.known': 'Offer: {ask}',
  'move.guarantee': 'Give a written assurance',
  'move.guarantee.known': 'In writing: {assurance}',
  'move.broker': 'Ask {through} to speak to {seat}',
  'move.place-under-silence': 'Place under silence, {duration}',
  'move.pull': 'Pull from silence',
  'move.defer': 'Defer the decision',
  'move.withdraw': 'Withdraw the proposal',
  'move.end-round': 'End the round',

  'move.full.sound-out.ambassador': 'Call to the Permanent Representative {ofAlly}',
  'move.full.offer': 'Side payment for {ally}',
  'move.full.offer.known': 'Side payment for {ally}: {ask}',
  'move.full.guarantee': 'Written assurance for {ally}',
  'move.full.guarantee.known': 'In writing to {ally}: {assurance}',

  'move.help.sound-out.ambassador':
    'Shows some of what lies behind the ally’s stance, and builds a little trust.',
  'move.help.sound-out.minister': 'Reaches deeper than an ambassador can, and costs more.',
  'move.help.sound-out.leader':
    'Reaches deepest of all, costs the most, and makes up for not having consulted the ally first.',
  'move.help.argue':
    'Puts an argument to the whole Council: it convinces some, grates on others, and fades when repeated. Sound out those the text touches most before.',
  'move.help.amend':
    'Changes one provision of the draft. Assurances that rest on it fall, and capitals must answer on the new text.',
  'move.help.offer':
    'Meets an ask of this ally on another file, as long as the provisions it rests on stay as they are.',
  'move.help.guarantee':
    'Waives a red line in writing, as long as the provisions it rests on stay as they are.',
  'move.help.broker': 'Lets an ally that this one heeds make the case for the text.',
  'move.help.place-under-silence.short':
    'The text is agreed unless an ally objects in writing in time. Short: allies without instructions will ask for time.',
  'move.help.place-under-silence.standard':
    'The text is agreed unless an ally objects in writing before the deadline. Sound out those it touches most before.',
  'move.help.place-under-silence.long':
    'The text is agreed unless an ally objects in writing before the deadline. Long: objectors have time to find company.',
  'move.help.pull':
    'Takes the text back before the deadline, for more drafting; it costs a little trust.',
  'move.help.defer': 'Ends the consultations; the proposal stays on the table for later.',
  'move.help.withdraw': 'Ends the consultations; the proposal is off the table.',
  'move.help.end-round': 'Closes this round: days pass, capitals answer and news arrives.',
} as const;
