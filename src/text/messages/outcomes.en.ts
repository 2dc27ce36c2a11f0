/** How a game ends: a headline, a word or two, a sentence. `{days}` is in words: `six days`. */
export const outcomes = {
  'outcome.headline.agreed':
    'Agreed by consensus, {left, plural, =0 {just in time for {occasion}} other {{days} before {occasion}}}',
  'outcome.headline.agreed-with-reservations':
    'Agreed by consensus with reservations, {left, plural, =0 {just in time for {occasion}} other {{days} before {occasion}}}',
  'outcome.headline.agreed-diluted':
    'Agreed by consensus in a diluted form, {left, plural, =0 {just in time for {occasion}} other {{days} before {occasion}}}',
  'outcome.headline.deferred': 'Deferred: still on the table after {occasion}',
  'outcome.headline.shelved':
    'Shelved: silence was broken, and no text came back before {occasion}',
  'outcome.headline.withdrawn':
    'Withdrawn, {left, plural, =0 {just} other {{days}}} before {occasion}',

  'outcome.name.agreed': 'Agreed',
  'outcome.name.agreed-with-reservations': 'Agreed with reservations',
  'outcome.name.agreed-diluted': 'Agreed, diluted',
  'outcome.name.deferred': 'Deferred',
  'outcome.name.shelved': 'Shelved',
  'outcome.name.withdrawn': 'Withdrawn',

  'outcome.sentence.agreed': 'The text is agreed by consensus.',
  'outcome.sentence.agreed-with-reservations':
    'The text is agreed by consensus, with reservations on record.',
  'outcome.sentence.agreed-diluted':
    'A text is agreed by consensus that keeps less than half of what was tabled.',
  'outcome.sentence.deferred': 'The decision is deferred; the proposal stays on the table.',
  'outcome.sentence.shelved':
    'The proposal is shelved: no text came back after silence was broken.',
  'outcome.sentence.withdrawn': 'The proposal is withdrawn.',

  'outcome.measure.ambition': 'Ambition',
  'outcome.measure.kept': 'Text kept',
  'outcome.measure.unity': 'Unity',
  'outcome.measure.sore': 'Sore allies',
  'outcome.measure.reservations': 'Reservations',
  'outcome.measure.interest': 'Own interest',
  'outcome.measure.help.ambition':
    'What a text holds of what was tabled: 100% is the opening text, 0% the status quo, and below that a text says less than the Council had agreed before.',
  'outcome.measure.help.kept': 'The ambition of the agreed text; 0% where nothing was agreed.',
  'outcome.measure.help.unity':
    '1 − (reservations + half of the sore allies) / members; sore: disposition below 0 at the agreement.',
  'outcome.measure.help.sore':
    'Allies that let the text pass with a disposition below 0: they could live with it, and are not content.',
  'outcome.measure.help.reservations':
    'Dissent put on record with the agreement; it does not block the decision.',
  'outcome.measure.help.interest':
    'How far between the seat’s worst and its best text the result lies, beside what the status quo would have given it.',
  'outcome.score.kept': '{seat}: {value} of the opening text kept.',
  'outcome.score.interest':
    '{seat}: {value} of the way from its worst text to its best; the status quo would have given it {statusQuo}.',
} as const;
