/** What the adviser says: the step, the ground for it, what it would do, and what it puts at risk. */
export const advice = {
  'advice.step': 'Your adviser suggests: {move}',
  'advice.no-step': 'Your adviser sees no step that would help now.',

  'advice.consult':
    '{ally} is among those whom the text touches most, and has not been heard: it would resent a public act before that.',
  'advice.ready': 'No ally is known to be likely to break silence on this text.',
  'advice.ready.uneasy': '{ally} is uneasy, but time is short.',
  'advice.little-known': 'Too little is known of it: talks would show more.',
  'advice.unheard': '{ally} carries weight, and nobody has sounded it out for you yet.',
  'advice.two-steps':
    'No single step would make it quiet; this is the first of two that together would.',
  'advice.will-break': 'As far as is known, the silence will not hold.',
  'advice.pending': 'Capitals have asked for time, which can be given once.',
  'advice.let-it-run': 'No ally is known to be likely to break this silence.',

  'advice.because.red-line': 'The reason is {ally}: the text crosses its red line on {provision}.',
  'advice.because.terms': 'The reason is {ally}: what weighs on it most is {terms}.',
  'advice.because.little': 'The reason is {ally}: little that is known of it speaks for the text.',

  'advice.after.quiet': 'After that, {ally} would be quiet.',
  'advice.after.uneasy':
    'After that, {ally} would be uneasy, and no longer likely to break silence.',
  'advice.after.likely-to-break':
    'After that, {ally} would still be likely to break silence, but less would stand in the way.',
  'advice.after.unknown': 'What {ally} would then do is not known.',
  'advice.eased': 'It would also ease {allies}.',
  'advice.left': '{allies} would still be likely to break silence.',
  'advice.risked': 'At risk: an objection by {allies} becomes more likely.',
  'advice.voided': 'It would break your promise {toAllies}.',
  'advice.safe': 'As far as is known, it makes no ally more likely to object.',
} as const;
