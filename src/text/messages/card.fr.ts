import type { card as en } from './card.en.ts';

export const card = {
  'card.open': 'Pour les enseignants : la marge que ce cas laisse',
  'card.title': 'Quelle marge ce cas laisse-t-il ?',
  'card.warning':
    'À l’intention des enseignants et des auteurs. Cette page dévoile des solutions : ne la montrez pas à qui doit encore jouer.',
  'card.stale':
    'Périmé : ce calcul porte sur une autre version du cas ou des règles, et ses chiffres ne valent peut-être plus.',
  'card.play': 'Jouer ce cas',
  'card.leave': 'Retour à l’accueil',
  'card.none': 'Aucun.',
  'card.interval': '{share} (de {low} à {high})',

  'card.texts': 'Les textes',
  'card.texts.how':
    'Un texte est un choix de rédaction pour chaque clause. Il est unanime quand le silence tiendrait dans au moins neuf parties sur dix.',
  'card.texts.all': 'Textes qui peuvent s’écrire',
  'card.texts.now': 'Unanimes en l’état',
  'card.texts.levers': 'Unanimes tous leviers actionnés',
  'card.texts.levers-how':
    'Tous leviers : chaque assurance que le texte permet, chaque contrepartie, un entretien au plus haut niveau avec chaque allié et chaque argument une fois, à la veille de l’échéance. Aucun capital n’y suffirait : c’est un plafond.',
  'card.best': 'Le plus ambitieux d’entre eux',
  'card.best.kept':
    'Il garde {kept} de ce qui était proposé et tiendrait dans {holds} des parties.',
  'card.diluted': 'Le plus dilué d’entre eux garde {kept}.',
  'card.pivotal': 'Alliés pivots',
  'card.pivotal.how':
    'Combien de textes de plus seraient unanimes, tous leviers actionnés, si cet allié seul pouvait s’accommoder de tout.',

  'card.lines': 'Qui trouve un accord',
  'card.lines.how':
    'La part des parties qui s’achèvent par un accord, chaque façon de jouer sur les mêmes {games} parties. Le trait fin marque l’intervalle à 95 %.',
  'card.lines.table': 'Les chiffres en tableau',
  'card.lines.line': 'Qui joue',
  'card.lines.share': 'Accord',
  'card.lines.interval': 'Intervalle à 95 %',
  'card.lines.text': 'Texte gardé',
  'card.lines.outcomes': 'Issues',
  'card.line.untouched': 'Personne ne consulte, le texte est placé tel quel',
  'card.line.random': 'N’importe quelle action permise',
  'card.line.greedy':
    'Le secrétaire général joué par le jeu (prudence {caution}, se trompe dans {noise} des cas)',
  'card.line.best': 'La meilleure façon de jouer trouvée',

  'card.won': 'Façons de jouer qui l’emportent',
  'card.won.how':
    'Sur {tried} plans essayés, {winning} aboutissent à un accord dans au moins trois quarts de leurs parties. Leur longueur médiane est de {moves, plural, one {# action} other {# actions}}, ils ont {first, plural, one {# première action} other {# premières actions différentes}} et gardent de {least} à {most} du texte. Il peut en exister de meilleurs.',
  'card.won.nothing':
    'Aucun des {tried} plans essayés n’aboutit à un accord dans trois quarts de ses parties.',
  'card.won.sets': 'Assurances qui l’emportent',
  'card.won.no-assurance': 'aucune',
  'card.won.apart': 'Parmi ces ensembles, {apart} n’ont aucune assurance en commun.',
  'card.won.first':
    'La première action la plus fréquente de toutes les parties abouties ({share}) : {move}',
  'card.won.show': 'Montrer la meilleure façon de jouer trouvée (une solution)',
  'card.won.text': 'Son texte',

  'card.depends': 'De quoi dépend l’issue',
  'card.depends.surfacing':
    'Si l’on suppose {ally} sans ligne rouge et sans rien à y perdre, un autre allié écrit à sa place dans {share} des parties.',
  'card.depends.order':
    'Les mêmes actions dans un autre ordre n’aboutissent plus dans {share} des essais. Les essais d’une même partie ne sont pas indépendants, si bien que cet intervalle est trop étroit.',
  'card.depends.argument':
    'L’argument qui convainc le plus de ceux qui font obstacle ({share}) : {argument}',
  'card.binds': 'Avec davantage de chaque moyen',
  'card.binds.how':
    'La valeur d’une façon de jouer est sa moyenne sur les parties : 0,25 plus 0,75 fois ce que le texte garde s’il y a accord, rien sinon.',
  'card.binds.of': 'Avec davantage',
  'card.binds.chair': 'Accord quand le jeu préside',
  'card.binds.best': 'Valeur de la meilleure façon de jouer',
  'card.binds.nothing': 'en l’état',
  'card.binds.capital': 'capital politique doublé',
  'card.binds.slots': 'créneaux doublés',
  'card.binds.trust': 'confiance entière dès le début',
  'card.sensitivity': 'Positions dont la marge dépend',
  'card.sensitivity.none':
    'Aucune position déplacée de dix points ne change le nombre de textes unanimes.',
  'card.sensitivity.position': 'Position',
  'card.sensitivity.by': 'Déplacée de',
  'card.sensitivity.texts': 'Textes unanimes',

  'card.alarms': 'Points à examiner',
  'card.alarms.how': 'Ce que les chiffres signalent à qui travaille sur le cas.',
  'card.alarm.nothing-can-win':
    'Rien n’aboutit : aucune façon de jouer trouvée ne mène à un accord.',
  'card.alarm.passes-untouched': 'Le texte passe tel quel dans {share} des parties.',
  'card.alarm.expected-to-pass':
    'Le fichier annonce que le texte passe tel quel ; il ne passe que dans {share} des parties.',
  'card.alarm.one-first-move': 'Une même première action figure dans {share} des réussites.',
  'card.alarm.dilution-is-free':
    'Diluer ne coûte rien : le texte unanime le plus dilué a une valeur de {standing}.',
  'card.alarm.never-pivotal': 'Aucun allié ne fait à lui seul la différence.',
  'card.alarm.allies-never-matter': 'Ne font obstacle dans aucune partie : {allies}.',
  'card.alarm.arguments-never-matter':
    'Arguments que n’entend aucun de ceux qui font obstacle : {arguments}.',
  'card.alarm.events-never-matter':
    'Événements sans lesquels aucune partie ne finit autrement : {events}.',
  'card.alarm.one-argument-always':
    'Un même argument est le meilleur pour {share} de ceux qui font obstacle : {argument}.',
  'card.alarm.one-option-always':
    'Toute façon de jouer qui l’emporte a la même rédaction de la clause {provision} : {option}.',

  'card.how': 'Comment ce calcul est fait',
  'card.how.text':
    'En jouant, et non par jugement : en difficulté {difficulty, select, easy {facile} hard {difficile} other {normale}}, avec la version {engine} des règles. Parties sur les numéros {reportFrom} à {reportTo} ; recherche de la meilleure façon de jouer sur les numéros {tuningFrom} à {tuningTo}, qui ne servent à aucun autre chiffre. Contenu du cas : {hash}.',
} as const satisfies Record<keyof typeof en, string>;
