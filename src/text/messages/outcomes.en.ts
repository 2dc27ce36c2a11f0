/** How a game ends: a headline, a word or two, a sentence. `{days}` is in words: `six days`. */
export const outcomes = {
  'outcome.headline.agreed':
    'Agreed by consensus, {left, plural, =0 {just in time for {occasion}} other {{days} before {occasion}}}',
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
} as const;
