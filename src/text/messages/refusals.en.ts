/** Why a move is not possible now, and what would make it so. */
export const refusals = {
  'refusal.game-over': 'The game is over. Take a move back, or start a new game.',
  'refusal.not-yours': 'This is for {roles} to do. Choose another move.',
  'refusal.not-your-turn': 'It is the turn {ofSeat}. Wait until it has ended its round.',
  'refusal.not-your-turn.nobody': 'It is nobody’s turn just now. Wait for the next round.',
  'refusal.played-by-the-engine':
    'Nobody has taken this seat, and the game plays it. It can move once it has been handed to a person.',
  'refusal.under-silence':
    'The text is under silence: the draft and the public stage are closed. They open again when the silence runs out, or when the Secretary General pulls the text.',
  'refusal.not-under-silence': 'No text is under silence. Place the text under silence first.',
  'refusal.slots':
    'This takes {needed, plural, one {# agenda slot} other {# agenda slots}}, and {left, plural, =0 {none is} one {# is} other {# are}} left. End the round to get new ones.',
  'refusal.capital':
    'This costs {needed} of political capital, and {left} is left. It is not renewed: choose a cheaper move.',
  'refusal.unknown': 'This scenario has no {what}. Choose something it names.',
  'refusal.same-option': 'The draft says so already. Choose another option.',
  'refusal.gate-closed':
    'This provision falls away while {provision} stands at the status quo. Amend {provision} first.',
  'refusal.status-quo-by-gate':
    'This provision falls away only together with {provision}. Bring {provision} back to the status quo, or choose another option.',
  'refusal.already-given':
    'This has been given and still holds. It can be given again once it has fallen.',
  'refusal.not-revealed': 'Too little is known yet. Sound out the ally concerned first.',
  'refusal.no-waiver':
    'This red line yields to the text only; no assurance waives it. Amend the provision it names.',
  'refusal.waiver-needs-text':
    'This assurance cannot be given for the text on the table. It depends on {provisions}: amend the draft there first.',
  'refusal.waiver-needs-text.unnamed':
    'This assurance cannot be given for the text on the table. Amend the draft first.',
  'refusal.trust-too-low':
    'This takes trust of at least {needed}, and this ally’s trust in your office is {has}. Sound it out to build trust.',
  'refusal.not-its-word':
    'Such an assurance is the Secretary General’s to give. Leave it to the Secretary General, or choose another move.',
  'refusal.fully-sounded-out':
    'Talks with this ally have nothing more to give. Choose another move.',
  'refusal.itself': 'Nobody lobbies itself. Choose another ally.',
  'refusal.argument-spent': 'This argument is spent. Choose another.',
  'refusal.wrong-side':
    'Only an ally speaks against the text, and only for itself. Choose to speak for the text.',
  'refusal.through-itself': 'An ally cannot speak to itself. Choose another go-between.',
  'refusal.through-not-content':
    'Only an ally that is itself content with the text can speak for it. Win the go-between over first, or choose another.',
  'refusal.no-affinity':
    'The two share no group, so that this ally would not listen. Choose one from its own groups.',
  'refusal.already-brokered': 'The go-between has spoken to this ally already. Choose another.',
  'refusal.not-a-member':
    'Only the Secretary General or a member can convene the group {group}. Choose a group that has this ally as a member.',
  'refusal.already-this-round':
    'This has been done in this round, and once a round is all. Wait for the next round.',
  'refusal.already-on-record':
    'This seat is on record already, and bound by it. Only the other side would be news, and an ally’s public no stands.',
  'refusal.already-named':
    'This price has been named, and everybody knows it. Name another, or wait until it is met.',
  'refusal.already-proposed':
    'This already lies with the Secretary General, who may take it up. Propose something else.',
  'refusal.already-bracketed':
    'These words stand in this ally’s brackets already. Bracket others, or lift the brackets first.',
  'refusal.not-bracketed': 'This ally has no brackets on these words. Bracket them first.',
  'refusal.already-extended':
    'A silence can be extended once, and this one has been. Let it run out, or pull the text.',
  'refusal.no-time-to-extend':
    'An extension would run beyond {occasion}. Let this silence run out, or pull the text.',
  'refusal.already-written':
    'A letter has been written, and this silence will not hold. Wait until the text is under silence again.',
  'refusal.not-offered':
    'The Secretary General has not offered this ally such a reservation. It must be offered first.',
  'refusal.red-line-on-substance':
    'A red line of this ally is crossed, and no reservation helps against that. Amend the text, or waive the red line, first.',
  'refusal.nothing-to-reserve':
    'This ally loses nothing by this provision. Choose one that costs it something.',
  'refusal.already-at-level':
    'The Council meets at that level already, or above it. Choose a higher level, if there is one.',
  'refusal.past-deadline':
    'This silence would run beyond {occasion}. Choose a shorter one, if there is still time.',
  'refusal.status-quo-text':
    'The draft changes nothing, so there is nothing to decide. Amend it first.',
  'refusal.advice-stands': 'Your adviser has spoken. Ask again once something has changed.',
  'refusal.nobody-heard': 'Your adviser has nothing to reason from yet. Sound out an ally first.',
  'refusal.already-happened': 'This event has happened already. Choose one that has not.',
  'refusal.nothing-to-take-back': 'No move has been made that could be taken back. Make one first.',
  'refusal.seat-as-it-is': 'This seat is played so already. Choose the other way, or another seat.',
  'refusal.no-more-time':
    'The game has reached its longest length, and takes no more rounds. It must end within those that are left.',
} as const;
