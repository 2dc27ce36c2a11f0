import type { refusals as en } from './refusals.en.ts';

export const refusals = {
  'refusal.game-over': 'La partie est finie. Annulez une action ou commencez une nouvelle partie.',
  'refusal.not-yours': 'Cette action revient {toRoles}. Choisissez-en une autre.',
  'refusal.not-your-turn': 'C’est {toSeat} de jouer. Attendez que ce siège ait terminé son tour.',
  'refusal.not-your-turn.nobody':
    'Ce n’est à personne de jouer pour l’instant. Attendez le tour suivant.',
  'refusal.played-by-the-engine':
    'Personne n’occupe ce siège, que tient le jeu. Il pourra agir une fois confié à une personne.',
  'refusal.under-silence':
    'Le texte est sous silence : ni rédaction ni prise de parole publique. Elles reprendront à la fin du silence, ou dès que le secrétaire général aura retiré le texte.',
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
  'refusal.not-its-word':
    'Il revient au secrétaire général de donner une telle assurance. Laissez-lui ce soin, ou choisissez une autre action.',
  'refusal.fully-sounded-out':
    'Les entretiens avec cet allié n’apporteront plus rien. Choisissez une autre action.',
  'refusal.itself': 'Nul ne fait pression sur soi-même. Choisissez un autre allié.',
  'refusal.argument-spent': 'Cet argument est épuisé. Choisissez-en un autre.',
  'refusal.wrong-side':
    'Seul un allié parle contre le texte, et seulement en son propre nom. Choisissez de parler pour le texte.',
  'refusal.through-itself':
    'Un allié ne peut pas se parler à lui-même. Choisissez un autre intermédiaire.',
  'refusal.through-not-content':
    'Seul un allié lui-même satisfait du texte peut plaider pour lui. Gagnez d’abord l’intermédiaire, ou choisissez-en un autre.',
  'refusal.no-affinity':
    'Les deux alliés n’ont aucun groupe en commun, et l’un n’écouterait pas l’autre. Choisissez un allié dans l’un de ses groupes.',
  'refusal.already-brokered': 'L’intermédiaire a déjà parlé à cet allié. Choisissez-en un autre.',
  'refusal.not-a-member':
    'Seuls le secrétaire général et les membres peuvent réunir le groupe {group}. Choisissez un groupe dont cet allié est membre.',
  'refusal.already-this-round':
    'C’est déjà fait pour ce tour, et une fois par tour suffit. Attendez le tour suivant.',
  'refusal.already-on-record':
    'Ce siège a déjà pris position en public, et cela le lie. Seul le camp opposé serait nouveau, et le non public d’un allié demeure.',
  'refusal.already-named':
    'Ce prix est annoncé, et chacun le connaît. Annoncez-en un autre, ou attendez qu’il y soit répondu.',
  'refusal.already-proposed':
    'Le secrétaire général en est déjà saisi, et peut y donner suite. Proposez autre chose.',
  'refusal.already-bracketed':
    'Cet allié a déjà mis ces mots entre crochets. Choisissez-en d’autres, ou levez d’abord les crochets.',
  'refusal.not-bracketed':
    'Cet allié n’a pas mis ces mots entre crochets. Mettez-les d’abord entre crochets.',
  'refusal.already-extended':
    'Un silence ne se prolonge qu’une fois, et celui-ci l’a été. Laissez-le prendre fin, ou retirez le texte.',
  'refusal.no-time-to-extend':
    'Une prolongation irait au-delà {ofOccasion}. Laissez ce silence prendre fin, ou retirez le texte.',
  'refusal.already-written':
    'Une lettre est partie, et ce silence ne tiendra pas. Attendez que le texte soit de nouveau sous silence.',
  'refusal.not-offered':
    'Le secrétaire général n’a pas proposé une telle réserve à cet allié. Il faut d’abord qu’elle soit proposée.',
  'refusal.red-line-on-substance':
    'Une ligne rouge de cet allié est franchie, et aucune réserve n’y peut rien. Amendez d’abord le texte, ou faites lever la ligne rouge.',
  'refusal.nothing-to-reserve':
    'Cet allié ne perd rien à cette clause. Choisissez-en une qui lui coûte.',
  'refusal.already-at-level':
    'Le Conseil siège déjà à ce niveau, ou plus haut. Choisissez un niveau supérieur, s’il y en a un.',
  'refusal.past-deadline':
    'Ce silence irait au-delà {ofOccasion}. Choisissez-en un plus court, s’il en est encore temps.',
  'refusal.status-quo-text':
    'Le projet ne change rien : il n’y a rien à décider. Amendez-le d’abord.',
  'refusal.advice-stands':
    'Votre cabinet s’est exprimé. Consultez-le de nouveau quand quelque chose aura changé.',
  'refusal.nobody-heard':
    'Votre cabinet n’a encore rien sur quoi raisonner. Sondez d’abord un allié.',
  'refusal.already-happened': 'Cet événement a déjà eu lieu. Choisissez-en un autre.',
  'refusal.nothing-to-take-back': 'Il n’y a encore aucune action à annuler. Agissez d’abord.',
  'refusal.seat-as-it-is':
    'Ce siège est déjà tenu ainsi. Choisissez l’autre façon, ou un autre siège.',
  'refusal.no-more-time':
    'La partie a atteint sa plus grande durée, et ne prend plus de tours. Elle doit s’achever dans ceux qui restent.',
} as const satisfies Record<keyof typeof en, string>;
