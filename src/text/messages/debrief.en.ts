/** The last page: what mattered, and the room there was. */
export const debrief = {
  'debrief.working': 'Playing the game again…',
  'debrief.mattered': 'What mattered',
  'debrief.mattered.note':
    'Each move is taken out and the game is played again without it. The moves that came after stay where they still can; then the rounds run out. The figure is the change in the text kept; where neither game is agreed, in the text left on the table.',
  'debrief.mattered.none': 'Nobody made a move: there is nothing to leave out.',
  'debrief.mattered.decisive':
    '{n, plural, =0 {No single move was decisive: leave any one of them out, and the outcome is the same and the text moves by less than five points.} one {{of, plural, one {The only move was decisive} other {Of # moves, one was decisive}}: without it the outcome is another, or the text moves by five points or more.} other {Of {of} moves, {n} were decisive: without any one of them the outcome is another, or the text moves by five points or more.}}',
  'debrief.decisive': 'Decisive',
  'debrief.round': 'Round {round}',
  'debrief.points': '{points} {n, plural, one {point} other {points}}',
  'debrief.options':
    '{n, plural, one {With the other option} other {With each of the # other options}}',

  'debrief.same': 'No difference.',
  'debrief.would':
    '{outcome}{same, select, yes { all the same} other {}}{shift, select, later {, {days} later} earlier {, {days} earlier} other {}}.',
  'debrief.would.wrote': '{allies} would have broken silence.',
  'debrief.would.hidden':
    '{allies} could not have lived with the text either, and would have let others write.',
  'debrief.would.asked': '{allies} would have asked for time.',
  'debrief.would.never-placed': 'No text would have been placed under silence.',
  'debrief.would.text': 'The text left on the table would keep {ambition}.',
  'debrief.would.refused':
    '{n, plural, one {One later move would no longer have been possible.} other {# later moves would no longer have been possible.}}',
  'debrief.others': '{n, plural, one {one other} other {# others}}',

  'debrief.room': 'The room there was',
  'debrief.room.count':
    'The draft can come to {texts, number} texts. As things stood at the end, {now, plural, =0 {every one of them would have been blocked} one {nobody would have blocked one of them} other {nobody would have blocked # of them}}; with everything spent that a chair can spend, {spent, plural, =0 {still every one would have been} one {one} other {#}}.',
  'debrief.room.best.now': 'The most ambitious text that would have passed keeps {ambition}.',
  'debrief.room.best.spent': 'With everything spent, the most ambitious keeps {ambition}.',
  'debrief.room.got':
    '{agreed, select, yes {The text agreed keeps {ambition}.} other {Nothing was agreed; the text left on the table keeps {ambition}.}}',
  'debrief.room.served':
    'Of the texts that would have passed, the one that serves {seat} best goes {value} of the way from its worst text to its best; the result goes {got}.',
  'debrief.room.pivotal':
    'Most turned on {ally}: its consent alone would have added {n, plural, one {one text} other {# texts}}.',
  'debrief.room.pivotal.none': 'No ally’s consent alone would have added any.',
  'debrief.room.pivotal.next': 'Next came {allies}.',
  'debrief.room.pivotal.one': '{ally} ({n})',
  'debrief.room.now': 'As things stood at the end',
  'debrief.room.spent': 'With everything spent',
  'debrief.room.texts': '{n, plural, =0 {no text} one {one text} other {# texts}}',
  'debrief.room.axis':
    'How much of the opening text they keep. The higher a bar, the more texts; each row has its own scale.',
  'debrief.room.this': 'this game {ambition}',
  'debrief.room.best': 'best {ambition}',
  'debrief.room.range': ', keeping {from} to {to}',
  'debrief.room.note':
    'Everything spent: every assurance and every side payment given, a talk at leaders’ level with each ally and each argument for the text, on the eve of the deadline. More than any purse could pay: a ceiling, not a plan.',
  'debrief.room.read.now': 'Read the most ambitious text that would have passed ({ambition})',
  'debrief.room.read.spent': 'Read the most ambitious text with everything spent ({ambition})',
  'debrief.room.marked': 'Marked up against the text as it ended.',
  'debrief.room.trade-offs':
    '{n, plural, one {The text that no other beats in both ambition and unity} other {The # texts that no other beats in both ambition and unity}}',
  'debrief.room.differs': 'Where it differs from the text as it ended',
  'debrief.room.identical': 'nowhere',
  'debrief.room.falls-away': 'falls away',
} as const;
