import type { moves as en } from './moves.en.ts';

export const moves = {
  'move.sound-out.ambassador': 'Appeler le représentant permanent',
  'move.sound-out.minister': 'Déplacement ministériel à {seat}',
  'move.sound-out.leader': 'Entretien au plus haut niveau avec {seat}',
  'move.argue': 'Faire valoir : {argument}',
  'move.broker': 'Demander {toThrough} de parler à {seat}',
  'move.broker.itself.for': 'Parler à {seat}',
  'move.broker.itself.against': 'Parler à {seat} contre le texte',
  'move.caucus': 'Réunir en concertation : {group}',
  'move.amend': 'Amender {provision} : {option}',
  'move.amend.proposed': 'Proposer {provision} : {option}',
  'move.paper': 'Document de réflexion sur {provision} : {option}',
  'move.bracket': 'Mettre {provision} entre crochets',
  'move.unbracket': 'Lever les crochets sur {provision}',
  'move.offer': 'Offrir une contrepartie',
  'move.offer.known': 'Offrir : {ask}',
  'move.ask': 'Annoncer un prix',
  'move.ask.known': 'Annoncer un prix : {ask}',
  'move.guarantee': 'Donner une assurance écrite',
  'move.guarantee.known': 'Par écrit : {assurance}',
  'move.reserve': 'Consentir avec {reservation} sur {provision}',
  'move.reserve.offered': 'Proposer {reservation} sur {provision}',
  'move.reservation.footnote': 'une note de bas de page',
  'move.reservation.national-statement': 'une déclaration nationale',
  'move.reservation.opt-out': 'une option de retrait',
  'move.tour-de-table': 'Faire un tour de table',
  'move.brief-press': 'Tenir un point de presse',
  'move.go-on-record.for': 'Prendre position en public pour le texte',
  'move.go-on-record.against': 'Prendre position en public contre le texte',
  'move.place-under-silence': 'Placer sous silence, {duration}',
  'move.extend': 'Prolonger le silence',
  'move.pull': 'Retirer de la procédure de silence',
  'move.break-silence': 'Rompre le silence sur {provision}',
  'move.escalate':
    'Porter le texte {level, select, ministers {devant les ministres} other {au sommet}}',
  'move.escalate.asked':
    'Demander que le texte soit porté {level, select, ministers {devant les ministres} other {au sommet}}',
  'move.defer': 'Reporter la décision',
  'move.withdraw': 'Retirer la proposition',
  'move.advice': 'Consulter votre cabinet',
  'move.end-round': 'Terminer le tour',
  'move.inject-event': 'Faire survenir un événement : {headline}',
  'move.take-back': 'Annuler la dernière action',
  'move.hand-over':
    'Confier le siège {ofSeat} {to, select, person {à une personne} other {au jeu}}',
  'move.add-time': 'Ajouter un tour',
  'move.end-now': 'Terminer la partie maintenant',

  'move.full.sound-out.ambassador': 'Appel au représentant permanent {ofAlly}',
  'move.full.offer': 'Contrepartie pour {ally}',
  'move.full.offer.known': 'Contrepartie pour {ally} : {ask}',
  'move.full.guarantee': 'Assurance écrite pour {ally}',
  'move.full.guarantee.known': 'Par écrit {toAlly} : {assurance}',
  'move.full.reserve': 'Consentement {ofAlly} avec {reservation} sur {provision}',
  'move.full.reserve.offered': 'Proposer {toAlly} {reservation} sur {provision}',

  'move.help.sound-out.ambassador': 'Montre une partie de ce qui explique l’attitude de l’allié.',
  'move.help.sound-out.minister': 'Va plus loin que l’ambassadeur ne le peut, et coûte davantage.',
  'move.help.sound-out.leader': 'Va le plus loin, et coûte le plus.',
  'move.help.sound-out.chair':
    '{level, select, leader {Renforce la confiance et répare l’absence de consultation préalable.} other {Renforce aussi un peu la confiance.}}',
  'move.help.argue':
    'Avance un argument devant tout le Conseil : il convainc les uns, heurte les autres et s’use à la répétition.',
  'move.help.public':
    'C’est un acte public : ceux que le texte touche le plus en prennent ombrage s’ils n’ont pas été sondés auparavant.',
  'move.help.broker': 'Laisse un allié que celui-ci écoute plaider pour le texte.',
  'move.help.broker.itself.for':
    'Plaide pour le texte auprès d’un allié qui écoute celui qui parle ; il faut être soi-même satisfait du texte.',
  'move.help.broker.itself.against':
    'Plaide contre le texte auprès d’un allié qui écoute celui qui parle.',
  'move.help.caucus':
    'Réunit un groupe : ses membres se rapprochent de sa position commune, sauf ceux dont une ligne rouge est franchie.',
  'move.help.amend':
    'Modifie une clause du projet. Les promesses qui reposent sur elle sont rompues, ce qui coûte de la confiance, et les capitales doivent se prononcer sur le nouveau texte.',
  'move.help.amend.proposed':
    'Soumet une autre rédaction au secrétaire général, seul à pouvoir amender le projet ; l’allié dont les mots sont repris lui fait davantage confiance.',
  'move.help.paper':
    'Met une rédaction à l’épreuve sans engager son auteur : montre qui l’accueillerait et qui la mettrait entre crochets, sans qu’aucune capitale ait à se prononcer.',
  'move.help.bracket':
    'Marque des mots comme non agréés : un signe public, sans veto. Si le texte est tout de même placé sous silence, cela coûte de la confiance au secrétaire général.',
  'move.help.unbracket': 'Fait savoir en public que ces mots peuvent rester.',
  'move.help.offer': 'Promet à cet allié ce qu’il demande sur un autre dossier, pour ce texte.',
  'move.help.ask':
    'Fait connaître à tous une demande, comme prix de l’accord. À l’approche de l’échéance, ce prix monte : qui y répond paie 1 de capital politique en plus.',
  'move.help.guarantee': 'Lève une ligne rouge par écrit : une promesse faite pour ce texte.',
  'move.help.promise': 'Amender une clause dont elle dépend annule la promesse.',
  'move.help.promise.chair':
    'Amender une clause dont elle dépend rompt la promesse et coûte de la confiance ; placer le texte comme promis la tient et renforce la confiance.',
  'move.help.footnote':
    'Un accord assorti d’une note de bas de page sur une clause : elle épargne à l’allié une plus grande part de sa perte qu’une déclaration nationale, et une moindre qu’une option de retrait. Jamais contre une ligne rouge ; l’unité en pâtit.',
  'move.help.national-statement':
    'Un accord assorti d’une déclaration consignée sur une clause : de toutes les réserves, celle qui épargne à l’allié la plus petite part de sa perte. Jamais contre une ligne rouge ; l’unité en pâtit.',
  'move.help.opt-out':
    'Un accord sans participation à une clause : de toutes les réserves, celle qui épargne à l’allié la plus grande part de sa perte. Jamais contre une ligne rouge ; l’unité en pâtit.',
  'move.help.tour-de-table':
    'Chaque allié prend la parole une fois et montre son attitude. Occupe deux créneaux, une fois par tour.',
  'move.help.brief-press':
    'Accroît le coût de l’impasse et celui de l’isolement, et raidit ceux qui ont dit non en public. Une fois par tour.',
  'move.help.go-on-record.for':
    'Une position publique lie celui qui la prend : revenir sur un oui public coûte cher.',
  'move.help.go-on-record.against':
    'Une position publique lie celui qui la prend : revenir sur un non public coûte cher.',
  'move.help.go-on-record.partner.for':
    'Le partenaire se prononce en public pour le texte, et l’impasse pèse davantage.',
  'move.help.go-on-record.partner.against':
    'Le partenaire se prononce en public contre le texte, et l’impasse pèse moins.',
  'move.help.place-under-silence.short':
    'Le texte est adopté si aucun allié ne s’y oppose par écrit à temps. Délai court : les alliés sans instructions demanderont du temps.',
  'move.help.place-under-silence.standard':
    'Le texte est adopté si aucun allié ne s’y oppose par écrit avant l’échéance.',
  'move.help.place-under-silence.long':
    'Le texte est adopté si aucun allié ne s’y oppose par écrit avant l’échéance. Délai long : les opposants ont le temps de trouver des appuis.',
  'move.help.extend':
    'Laisse plus de temps aux capitales, jusqu’à la fin du tour suivant. Une fois pour chaque silence.',
  'move.help.pull':
    'Reprend le texte avant l’échéance, pour retravailler la rédaction ; cela coûte un peu de confiance.',
  'move.help.break-silence':
    'La lettre au secrétaire général : elle désigne une clause, et le silence ne tiendra pas.',
  'move.help.escalate.ministers':
    'Les ministres se réunissent : plus coûteux et plus visible, de même valeur juridique. Les capitales répondent plus vite, l’impasse pèse davantage et la pression intérieure monte.',
  'move.help.escalate.summit':
    'Les dirigeants se réunissent : le plus coûteux et le plus visible, de même valeur juridique. Les capitales répondent aussitôt, l’impasse pèse le plus et la pression intérieure monte encore.',
  'move.help.escalate.asked':
    'Demande au secrétaire général de porter le texte à un niveau supérieur, ce qui lui coûte alors moins. La valeur juridique reste la même.',
  'move.help.defer':
    'Met fin aux consultations ; la proposition reste sur la table pour plus tard.',
  'move.help.withdraw': 'Met fin aux consultations ; la proposition n’est plus sur la table.',
  'move.help.advice':
    'Désigne une action prometteuse et dit pourquoi, d’après ce que vos entretiens ont montré. Cela ne change rien, sinon votre capital politique.',
  'move.help.end-round':
    'Clôt ce tour : les jours passent, les capitales répondent et les nouvelles arrivent.',
  'move.help.inject-event':
    'L’événement survient maintenant, quoi que le scénario ait prévu pour lui.',
  'move.help.take-back': 'La partie redevient ce qu’elle était avant la dernière action.',
  'move.help.hand-over.person': 'Désormais, une personne joue pour ce siège.',
  'move.help.hand-over.engine':
    'Désormais, le jeu agit pour ce siège, selon les règles que suivent les sièges vides.',
  'move.help.add-time': 'Repousse l’échéance d’un tour.',
  'move.help.end-now':
    'Le temps est aussitôt écoulé, et la partie s’achève sur le texte tel qu’il est.',
} as const satisfies Record<keyof typeof en, string>;
