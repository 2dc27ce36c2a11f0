/** Words of the Council and of the game: `.term` is the word, `.line` says what it means. */
export const glossary = {
  'glossary.consensus.term': 'consensus',
  'glossary.consensus.line': 'Every ally can accept the text; nothing is put to a vote.',
  'glossary.silence-procedure.term': 'silence procedure',
  'glossary.silence-procedure.line':
    'A draft is agreed unless an ally objects in writing before a deadline.',
  'glossary.break-silence.term': 'to break silence',
  'glossary.break-silence.line':
    'To object in writing to the Secretary General before the deadline.',
  'glossary.secretary-general.term': 'Secretary General',
  'glossary.secretary-general.line':
    'Chairs the Council and steers it towards consensus, without a say in the decision.',
  'glossary.permanent-representative.term': 'Permanent Representative',
  'glossary.permanent-representative.line':
    'An ally’s ambassador to the Council, who speaks on instructions.',
  'glossary.instructions.term': 'instructions',
  'glossary.instructions.line':
    'What a capital tells its Permanent Representative to say on a given text.',
  'glossary.red-line.term': 'red line',
  'glossary.red-line.line':
    'A condition on the text that an ally will not give up. A written assurance can waive some of them.',
  'glossary.reservation.term': 'reservation',
  'glossary.reservation.line': 'Dissent that is put on record and does not block the decision.',
  'glossary.footnote.term': 'footnote',
  'glossary.footnote.line':
    'A reservation printed below the decision, on one provision and in the ally’s name.',
  'glossary.national-statement.term': 'national statement',
  'glossary.national-statement.line':
    'The mildest reservation: how an ally reads a provision, entered in the record.',
  'glossary.opt-out.term': 'opt-out',
  'glossary.opt-out.line':
    'The strongest reservation: the ally consents, and takes no part in what a provision decides.',
  'glossary.square-brackets.term': 'square brackets',
  'glossary.square-brackets.line':
    'Marks around words that are not agreed: a public sign, and no veto.',
  'glossary.agreed-language.term': 'agreed language',
  'glossary.agreed-language.line':
    'Wording that the Council has accepted before and can use again.',
  'glossary.ask.term': 'ask',
  'glossary.ask.line': 'What an ally would take in return on another file.',
  'glossary.price.term': 'price',
  'glossary.price.line':
    'An ask that an ally has named before everybody; named near the deadline, it is dearer.',
  'glossary.side-payment.term': 'side payment',
  'glossary.side-payment.line': 'A gain on another file that helps an ally to accept the text.',
  'glossary.assurance.term': 'assurance',
  'glossary.assurance.line':
    'A promise made for a given text; amending a provision that it rests on breaks it.',
  'glossary.good-offices.term': 'good offices',
  'glossary.good-offices.line': 'The Secretary General’s help in bringing allies closer together.',
  'glossary.food-for-thought.term': 'food-for-thought paper',
  'glossary.food-for-thought.line':
    'An informal paper that tests a wording before it is tabled; no capital has to answer.',
  'glossary.caucus.term': 'caucus',
  'glossary.caucus.line': 'A group of allies that meets apart to find a common view.',
  'glossary.go-between.term': 'go-between',
  'glossary.go-between.line': 'An ally that speaks to another for the text, at somebody’s request.',
  'glossary.tour-de-table.term': 'tour de table',
  'glossary.tour-de-table.line': 'Every ally speaks once, and says where it stands.',
  'glossary.on-record.term': 'to go on record',
  'glossary.on-record.line':
    'To take a public position, which binds the speaker: going back on it has a price.',
  'glossary.level.term': 'level of the Council',
  'glossary.level.line':
    'Permanent Representatives, ministers, or leaders at a summit; decisions have the same force at each.',
  'glossary.escalation.term': 'escalation',
  'glossary.escalation.line':
    'Taking a text to ministers or to a summit: dearer and more visible, with the same legal force.',
  'glossary.extension.term': 'extension',
  'glossary.extension.line': 'More time for capitals under a silence; once for each silence.',
  'glossary.partner.term': 'partner',
  'glossary.partner.line':
    'A country outside the Alliance that works with it: no seat and no say, but friends in the room.',
  'glossary.facilitator.term': 'facilitator',
  'glossary.facilitator.line':
    'Whoever runs the exercise from outside the game: brings in events, hands over seats, adds time.',
  'glossary.itpp.term': 'ITPP',
  'glossary.itpp.line':
    'Individually Tailored Partnership Programme: the work that NATO and a partner plan together.',
  'glossary.contact-point.term': 'contact point embassy',
  'glossary.contact-point.line': 'An ally’s embassy that acts for NATO in a partner’s capital.',
  'glossary.liaison-office.term': 'liaison office',
  'glossary.liaison-office.line': 'A small NATO presence in a partner country.',
  'glossary.status-quo.term': 'status quo',
  'glossary.status-quo.line': 'What holds as long as nothing new is agreed.',
  'glossary.provision.term': 'provision',
  'glossary.provision.line': 'A part of the draft decision that can be worded in several ways.',
  'glossary.option.term': 'option',
  'glossary.option.line': 'One of the wordings that a provision can take.',
  'glossary.position.term': 'position',
  'glossary.position.line': 'Where an ally stands on the scale of a provision, from 0 to 100.',
  'glossary.salience.term': 'salience',
  'glossary.salience.line': 'How much an ally cares about a provision, from 0 to 100.',
  'glossary.stance.term': 'stance',
  'glossary.stance.line':
    'What an ally has last said about the text, which may not be all it thinks.',
  'glossary.receipt.term': 'receipt',
  'glossary.receipt.line': 'The list of terms that make up an ally’s disposition.',
  'glossary.disposition.term': 'disposition',
  'glossary.disposition.line': 'How well the text suits an ally now: the sum of its receipt.',
  'glossary.private-line.term': 'private line',
  'glossary.private-line.line':
    'The lowest disposition at which an ally still stays silent; drawn once a game and kept secret until its end.',
  'glossary.political-capital.term': 'political capital',
  'glossary.political-capital.line': 'What costly moves use up; it is not renewed during the game.',
  'glossary.slot.term': 'agenda slot',
  'glossary.slot.line': 'A place on the Council’s agenda; each round has a few.',
  'glossary.ambition.term': 'ambition',
  'glossary.ambition.line':
    'What a text holds of what was tabled: 100% is the opening text, 0% the status quo.',
  'glossary.unity.term': 'unity',
  'glossary.unity.line':
    'What an agreement leaves of it: less for each reservation, and half as much for each sore ally.',
  'glossary.win-set.term': 'win-set',
  'glossary.win-set.line': 'All the texts that every ally could live with.',
} as const;
