/** The receipt of an ally: its terms, stances and bands, and where a figure comes from. */
export const terms = {
  'term.gain': 'Gain over the status quo',
  'term.stalemate': 'Hurt of stalemate',
  'term.trust': 'Trust in the Secretary General',
  'term.offer': 'Side payments',
  'term.contact': 'Talks',
  'term.argument': 'Arguments',
  'term.caucus': 'Caucus',
  'term.domestic': 'Pressure at home',
  'term.grievance': 'Not consulted first',
  'term.record': 'On record',
  'term.reservation': 'Reservation',
  'term.neighbours': 'Neighbours',
  'term.alone': 'Standing alone',

  'term.help.gain': 'What this provision would bring or cost the ally, against the status quo.',
  'term.help.stalemate':
    'What it costs the ally to have no decision; it grows towards the deadline.',
  'term.help.trust': 'How far the ally trusts the Secretary General’s office.',
  'term.help.offer': 'What the ally would gain on other files.',
  'term.help.contact': 'What talks with the ally have moved; each further talk moves less.',
  'term.help.argument': 'What the arguments put to the Council have moved, for or against.',
  'term.help.caucus': 'What meeting apart with its groups has moved, for or against.',
  'term.help.domestic':
    'Opinion at home, against a text that goes too far or not far enough for it.',
  'term.help.grievance': 'The text went public before the ally had been consulted.',
  'term.help.record':
    'The ally has taken a public position: a no weighs against the text, a yes for it, and going back has a price.',
  'term.help.reservation':
    'What a recorded reservation spares the ally of its loss on one provision.',
  'term.help.neighbours': 'What the allies that it heeds make of the text.',
  'term.help.alone': 'The price of being the only one to object; it falls as others object too.',

  'stance.supports': 'Supports',
  'stance.leaning': 'Leaning',
  'stance.stays-silent': 'Stays silent',
  'stance.holds-a-reserve': 'Holds a reserve',
  'stance.will-break-silence': 'Will break silence',
  'stance.not-yet-sounded-out': 'Not yet sounded out',

  'band.unknown': 'Not known',
  'band.quiet': 'Quiet',
  'band.uneasy': 'Uneasy',
  'band.likely-to-break': 'Likely to break silence',
  'band.help.unknown': 'Of its reasons too little is known to say more than it has said itself.',
  'band.help.quiet': 'As far as is known, this ally could live with the text.',
  'band.help.uneasy': 'As far as is known, this ally might break silence on this text.',
  'band.help.likely-to-break': 'As far as is known, this ally would break silence on this text.',

  'basis.sourced': 'Sourced: {rule}',
  'basis.coded': 'Coded: {rule}',
  'basis.coded.range': 'Coded ±{range}: {rule}',
  'basis.invented': 'Invented for play: {rule}',
  'basis.sources': '{n, plural, one {Source} other {Sources}}: {titles}.',
  'basis.weak': '{title} (weak source)',
} as const;
