/** A scenario's computed card: how much room it leaves, for teachers and authors. */
export const card = {
  'card.open': 'For teachers: how much room it leaves',
  'card.title': 'How much room does it leave?',
  'card.warning':
    'For teachers and authors. This page gives solutions away: keep it from those who are still to play.',
  'card.stale':
    'Out of date: this was computed for another version of the case or of the rules, and its figures may no longer hold.',
  'card.play': 'Play this case',
  'card.leave': 'Back to the start page',
  'card.none': 'None.',
  'card.interval': '{share} ({low} to {high})',

  'card.texts': 'The texts',
  'card.texts.how':
    'A text is one choice of words for every provision. It is unanimous where a silence would hold in at least nine games out of ten.',
  'card.texts.all': 'Texts that can be written',
  'card.texts.now': 'Unanimous as things stand',
  'card.texts.levers': 'Unanimous with all levers',
  'card.texts.levers-how':
    'All levers: every assurance that the text allows, every side payment, a leader-level talk with each ally and each argument once, on the eve of the deadline. No purse could pay for it: it is a ceiling.',
  'card.best': 'The most ambitious of these',
  'card.best.kept': 'It keeps {kept} of what was tabled, and would hold in {holds} of games.',
  'card.diluted': 'The most diluted of these keeps {kept}.',
  'card.pivotal': 'Pivotal allies',
  'card.pivotal.how':
    'How many more texts would be unanimous, with all levers, if this ally alone could live with everything.',

  'card.lines': 'Who finds agreement',
  'card.lines.how':
    'The share of games that end in agreement, each way of playing over the same {games} games. The thin line is the 95% interval.',
  'card.lines.table': 'The figures as a table',
  'card.lines.line': 'Who plays',
  'card.lines.share': 'Agreed',
  'card.lines.interval': '95% interval',
  'card.lines.text': 'Text kept',
  'card.lines.outcomes': 'Endings',
  'card.line.untouched': 'Nobody lobbies, the text is placed as it is',
  'card.line.random': 'Any legal move',
  'card.line.greedy': 'The game’s own chair (caution {caution}, errs in {noise})',
  'card.line.best': 'The best line found',

  'card.won': 'Lines that win',
  'card.won.how':
    '{winning} of {tried} plans searched are agreed in at least three quarters of their games. They take {moves, plural, one {# move} other {# moves}} in the median, have {first, plural, one {# first move} other {# different first moves}}, and keep {least} to {most} of the text. A better line may exist.',
  'card.won.nothing': 'None of {tried} plans searched is agreed in three quarters of its games.',
  'card.won.sets': 'Assurances that win',
  'card.won.no-assurance': 'none at all',
  'card.won.apart': 'Of these sets, {apart} share no assurance.',
  'card.won.first': 'The commonest first move of all wins ({share}): {move}',
  'card.won.show': 'Show the best line found (a solution)',
  'card.won.text': 'Its text',

  'card.depends': 'What the way depends on',
  'card.depends.surfacing':
    'Were {ally} won over (no red line, and nothing at stake for it), another ally would write in its place in {share} of games.',
  'card.depends.order':
    'The same moves in another order no longer bring agreement in {share} of tries. Tries of one game are not independent, so that this interval is too narrow.',
  'card.depends.argument':
    'The argument that convinces most of those in the way ({share}): {argument}',
  'card.binds': 'With more of each means',
  'card.binds.how':
    'The standing of a line is its mean over games: 0.25 and 0.75 times what the text keeps where it is agreed, else nothing.',
  'card.binds.of': 'With more',
  'card.binds.chair': 'The game’s own chair agrees',
  'card.binds.best': 'Standing of the best line',
  'card.binds.nothing': 'as it is',
  'card.binds.capital': 'political capital, twice as much',
  'card.binds.slots': 'agenda slots, twice as many',
  'card.binds.trust': 'trust, full from the start',
  'card.sensitivity': 'Positions that the room depends on',
  'card.sensitivity.none': 'No position moved by ten points changes the number of unanimous texts.',
  'card.sensitivity.position': 'Position',
  'card.sensitivity.by': 'Moved by',
  'card.sensitivity.texts': 'Unanimous texts',

  'card.alarms': 'What to look at',
  'card.alarms.how': 'Alarms that the figures raise, for whoever works on the case.',
  'card.alarm.nothing-can-win': 'Nothing can win: no line found is ever agreed.',
  'card.alarm.passes-untouched': 'It passes untouched in {share} of games.',
  'card.alarm.expected-to-pass':
    'The file says that it passes untouched, but it does so in only {share} of games.',
  'card.alarm.one-first-move': 'One first move stands in {share} of the wins.',
  'card.alarm.dilution-is-free':
    'Dilution is free: the most diluted unanimous text has a standing of {standing}.',
  'card.alarm.never-pivotal': 'No ally alone makes a difference.',
  'card.alarm.allies-never-matter': 'Never in the way, in no game: {allies}.',
  'card.alarm.arguments-never-matter': 'Arguments that nobody in the way hears: {arguments}.',
  'card.alarm.events-never-matter': 'Events without which no game ends otherwise: {events}.',
  'card.alarm.one-argument-always':
    'One argument is the best for {share} of those in the way: {argument}.',
  'card.alarm.one-option-always':
    'Every line that wins has the same words for {provision}: {option}.',

  'card.how': 'How it was computed',
  'card.how.text':
    'By playing, not by judgement: at {difficulty, select, easy {easy} hard {hard} other {standard}} difficulty, with version {engine} of the rule book. Games on seeds {reportFrom} to {reportTo}; the search for the best line on seeds {tuningFrom} to {tuningTo}, which are never reported. Content of the case: {hash}.',
} as const;
