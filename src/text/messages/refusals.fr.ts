import type { refusals as en } from './refusals.en.ts';

export const refusals = {
  'refusal.game-over': 'La partie est finie. Annulez une action ou commencez une nouvelle partie.',
  'refusal.under-silence':
    'Le texte est sous silence : ni rédaction ni prise de parole publique. Retirez d’abord le texte, ou terminez le tour et laissez venir l’échéance.',
  'refusal.not-under-silence':
    'Aucun texte n’est sous silence. Placez d’abord le texte sous silence.',
  'refusal.slots':
    'Il faut {needed, plural, one {# créneau} other {# créneaux}} à l’ordre du jour, et il {left, plural, =0 {n’en reste plus} other {en reste #}}. Terminez le tour pour en retrouver.',
  'refusal.capital':
    'Cela coûte {needed} de capital politique, et il en reste {left}. Il ne se reconstitue pas : choisissez une action moins coûteuse.',
  'refusal.unknown': 'Ce scénario ne connaît pas {what}. Choisissez ce qu’il nomme.',
  'refusal.same-option': 'Le projet le dit déjà. Choisissez une autre option.',
  'refusal.gate-closed':
    'Cette clause tombe tant que la clause {provision} en reste au statu quo. Amendez d’abord {provision}.',
  'refusal.status-quo-by-gate':
    'Cette clause ne tombe qu’avec la clause {provision}. Ramenez {provision} au statu quo, ou choisissez une autre option.',
  'refusal.already-given':
    'C’est déjà donné et cela tient toujours. Il faudrait que l’assurance tombe pour la donner à nouveau.',
  'refusal.not-revealed': 'On en sait encore trop peu. Sondez d’abord l’allié concerné.',
  'refusal.no-waiver':
    'Cette ligne rouge ne cède qu’au texte ; aucune assurance ne la lève. Amendez la clause qu’elle vise.',
  'refusal.waiver-needs-text':
    'Cette assurance ne peut être donnée pour le texte sur la table. Elle dépend de {provisions} : amendez d’abord le projet sur ce point.',
  'refusal.waiver-needs-text.unnamed':
    'Cette assurance ne peut être donnée pour le texte sur la table. Amendez d’abord le projet.',
  'refusal.trust-too-low':
    'Il faut une confiance d’au moins {needed}, et celle de cet allié à votre égard est de {has}. Sondez-le pour la renforcer.',
  'refusal.fully-sounded-out':
    'Les entretiens avec cet allié n’apporteront plus rien. Choisissez une autre action.',
  'refusal.argument-spent': 'Cet argument est épuisé. Choisissez-en un autre.',
  'refusal.through-itself':
    'Un allié ne peut pas se parler à lui-même. Choisissez un autre intermédiaire.',
  'refusal.through-not-content':
    'L’intermédiaire ne s’accommode pas lui-même du texte. Gagnez-le d’abord, ou choisissez-en un autre.',
  'refusal.no-affinity':
    'Les deux alliés n’ont aucun groupe en commun. Choisissez un intermédiaire dans l’un des groupes de cet allié.',
  'refusal.already-brokered': 'L’intermédiaire a déjà parlé à cet allié. Choisissez-en un autre.',
  'refusal.past-deadline':
    'Ce silence irait au-delà {ofOccasion}. Choisissez-en un plus court, s’il en est encore temps.',
  'refusal.status-quo-text':
    'Le projet ne change rien : il n’y a rien à décider. Amendez-le d’abord.',
} as const satisfies Record<keyof typeof en, string>;
