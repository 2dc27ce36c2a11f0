/** Why a move is not possible now, and what would make it so. */
export const refusals = {
  'refusal.game-over': 'The game is over. Take a move back, or start a new game.',
  'refusal.under-silence':
    'The text is under silence: the draft and the public stage are closed. Pull the text first, or end the round and let the deadline come.',
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
  'refusal.fully-sounded-out':
    'Talks with this ally have nothing more to give. Choose another move.',
  'refusal.argument-spent': 'This argument is spent. Choose another.',
  'refusal.through-itself': 'An ally cannot speak to itself. Choose another go-between.',
  'refusal.through-not-content':
    'The go-between is not content with the text itself. Win it over first, or choose another.',
  'refusal.no-affinity':
    'The two share no group. Choose a go-between from one of this ally’s groups.',
  'refusal.already-brokered': 'The go-between has spoken to this ally already. Choose another.',
  'refusal.past-deadline':
    'This silence would run beyond {occasion}. Choose a shorter one, if there is still time.',
  'refusal.status-quo-text':
    'The draft changes nothing, so there is nothing to decide. Amend it first.',
} as const;
