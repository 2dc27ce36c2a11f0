import type { events as en } from './events.en.ts';

export const events = {
  'event.game.opened': 'Les consultations sur le projet de décision s’ouvrent, avant {occasion}.',
  'event.sounded-out':
    'Entretien avec {ally} au niveau des {level, select, minister {ministres} leader {dirigeants} other {ambassadeurs}} : {stance}.',
  'event.learned': 'Désormais connu : {terms}.',
  'event.learned.more': 'Désormais connu : {terms} et {n, plural, one {# autre} other {# autres}}.',
  'event.learned.red-line': 'Une ligne rouge est posée.',
  'event.learned.reason': 'Une ligne rouge est posée : {reason}',
  'event.learned.nothing': 'Rien de nouveau n’en ressort.',
  'event.grieved':
    '{ally} {allyMany, select, yes {regrettent} other {regrette}} que le texte ait été rendu public sans consultation préalable.',
  'event.instructed':
    'Les instructions sur ce texte sont parvenues au représentant permanent {ofAlly}.',
  'event.stance.supports':
    '{ally} {allyMany, select, yes {soutiennent} other {soutient}} le projet de décision.',
  'event.stance.leaning':
    '{ally} {allyMany, select, yes {penchent} other {penche}} en faveur du projet de décision.',
  'event.stance.stays-silent':
    '{ally} {allyMany, select, yes {garderont} other {gardera}} le silence sur le projet de décision.',
  'event.stance.holds-a-reserve':
    '{ally} {allyMany, select, yes {maintiennent} other {maintient}} une réserve sur le projet de décision.',
  'event.stance.will-break-silence':
    '{ally} {allyMany, select, yes {entendent} other {entend}} rompre le silence.',
  'event.stance.not-yet-sounded-out':
    '{ally} {allyMany, select, yes {restent} other {reste}} à sonder.',
  'event.argument': 'Un argument est avancé devant le Conseil : {argument}',
  'event.argument.resonated': 'Il trouve un écho auprès {ofAllies}.',
  'event.argument.grated': 'Il heurte {allies}.',
  'event.argument.unmoved': 'Aucun allié ne réagit.',
  'event.amended': 'Révision {revision} : la clause {provision} passe de {from} à {to}.',
  'event.offer': 'Une contrepartie sur un autre dossier est offerte {toAlly}.',
  'event.offer.known': 'Une contrepartie est offerte {toAlly} : {ask}',
  'event.guarantee': 'Une assurance écrite est donnée {toAlly} sur une ligne rouge.',
  'event.guarantee.known': 'Par écrit {toAlly} : {assurance}',
  'event.voided':
    'L’assurance donnée {toAlly} ne tient plus : elle reposait sur la clause {provision}, qui vient d’être amendée.',
  'event.broker': '{through} {throughMany, select, yes {ont} other {a}} parlé {toAlly}.',
  'event.silence.placed':
    'Le texte est soumis à la procédure d’accord tacite pour {duration}, jusqu’au {date}.',
  'event.silence.pulled': 'Le texte est retiré de la procédure de silence avant l’échéance.',
  'event.silence.broken': 'Le silence est rompu par {allies}. Le texte n’est pas adopté.',
  'event.silence.broken-unnamed': 'Le silence est rompu. Le texte n’est pas adopté.',
  'event.silence.held': 'Le silence tient : aucun allié n’a écrit, et le texte est adopté.',
  'event.silence.lapsed':
    'Le silence prend fin sans refus ni accord : {allies} {alliesMany, select, yes {ont} other {a}} demandé un délai.',
  'event.silence.lapsed-unnamed': 'Le silence prend fin sans refus ni accord.',
  'event.letter':
    '{ally} {allyMany, select, yes {écrivent} other {écrit}} au secrétaire général et {allyMany, select, yes {s’opposent} other {s’oppose}} à la clause {provision}.',
  'event.letter.red-line': 'La lettre invoque une ligne rouge.',
  'event.letter.reason': 'La lettre invoque une ligne rouge : {reason}',
  'event.time-asked':
    '{ally} {allyMany, select, yes {demandent} other {demande}} un délai : il faut {days, plural, one {# jour} other {# jours}} à la capitale pour envoyer des instructions.',
  'event.news.spared': 'Les alliés concernés avaient été consultés et ne s’en offusquent pas.',
  'event.round.ended': 'Fin du tour {round}.',
  'event.game.over': 'Les consultations prennent fin. {outcome}',
} as const satisfies Record<keyof typeof en, string>;
