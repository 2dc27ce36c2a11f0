import type { moves as en } from './moves.en.ts';

export const moves = {
  'move.sound-out.ambassador': 'Appeler le représentant permanent',
  'move.sound-out.minister': 'Déplacement ministériel à {seat}',
  'move.sound-out.leader': 'Entretien au plus haut niveau avec {seat}',
  'move.argue': 'Faire valoir : {argument}',
  'move.amend': 'Amender {provision} : {option}',
  'move.offer': 'Offrir une contrepartie',
  'move.offer.known': 'Offrir : {ask}',
  'move.guarantee': 'Donner une assurance écrite',
  'move.guarantee.known': 'Par écrit : {assurance}',
  'move.broker': 'Demander {toThrough} de parler à {seat}',
  'move.place-under-silence': 'Placer sous silence, {duration}',
  'move.pull': 'Retirer de la procédure de silence',
  'move.defer': 'Reporter la décision',
  'move.withdraw': 'Retirer la proposition',
  'move.end-round': 'Terminer le tour',

  'move.full.sound-out.ambassador': 'Appel au représentant permanent {ofAlly}',
  'move.full.offer': 'Contrepartie pour {ally}',
  'move.full.offer.known': 'Contrepartie pour {ally} : {ask}',
  'move.full.guarantee': 'Assurance écrite pour {ally}',
  'move.full.guarantee.known': 'Par écrit {toAlly} : {assurance}',

  'move.help.sound-out.ambassador':
    'Montre une partie de ce qui explique l’attitude de l’allié et renforce un peu la confiance.',
  'move.help.sound-out.minister': 'Va plus loin que l’ambassadeur ne le peut, et coûte davantage.',
  'move.help.sound-out.leader':
    'Va le plus loin, coûte le plus, et répare l’absence de consultation préalable.',
  'move.help.argue':
    'Avance un argument devant tout le Conseil : il convainc les uns, heurte les autres et s’use à la répétition. Sondez auparavant ceux que le texte touche le plus.',
  'move.help.amend':
    'Modifie une clause du projet. Les assurances qui reposent sur elle tombent, et les capitales doivent se prononcer sur le nouveau texte.',
  'move.help.offer':
    'Répond à une demande de cet allié sur un autre dossier, tant que les clauses dont elle dépend restent inchangées.',
  'move.help.guarantee':
    'Lève une ligne rouge par écrit, tant que les clauses dont l’assurance dépend restent inchangées.',
  'move.help.broker': 'Laisse un allié que celui-ci écoute plaider pour le texte.',
  'move.help.place-under-silence.short':
    'Le texte est adopté si aucun allié ne s’y oppose par écrit à temps. Délai court : les alliés sans instructions demanderont du temps.',
  'move.help.place-under-silence.standard':
    'Le texte est adopté si aucun allié ne s’y oppose par écrit avant l’échéance. Sondez auparavant ceux qu’il touche le plus.',
  'move.help.place-under-silence.long':
    'Le texte est adopté si aucun allié ne s’y oppose par écrit avant l’échéance. Délai long : les opposants ont le temps de trouver des appuis.',
  'move.help.pull':
    'Reprend le texte avant l’échéance, pour retravailler la rédaction ; cela coûte un peu de confiance.',
  'move.help.defer':
    'Met fin aux consultations ; la proposition reste sur la table pour plus tard.',
  'move.help.withdraw': 'Met fin aux consultations ; la proposition n’est plus sur la table.',
  'move.help.end-round':
    'Clôt ce tour : les jours passent, les capitales répondent et les nouvelles arrivent.',
} as const satisfies Record<keyof typeof en, string>;
