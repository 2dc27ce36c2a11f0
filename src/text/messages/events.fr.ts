import type { events as en } from './events.en.ts';

export const events = {
  'event.game.opened': 'Les consultations sur le projet de décision s’ouvrent, avant {occasion}.',
  'event.sounded-out':
    'Entretien avec {ally} au niveau des {level, select, minister {ministres} leader {dirigeants} other {ambassadeurs}} : {stance}.',
  'event.spoke': '{by} {byMany, select, yes {ont} other {a}} parlé avec {ally}.',
  'event.spoke.heard':
    '{by} {byMany, select, yes {ont} other {a}} parlé avec {ally} au niveau des {level, select, minister {ministres} leader {dirigeants} other {ambassadeurs}} : {stance}.',
  'event.learned': 'Désormais connu : {terms}.',
  'event.learned.more': 'Désormais connu : {terms} et {n, plural, one {# autre} other {# autres}}.',
  'event.learned.red-line': 'Une ligne rouge est posée.',
  'event.learned.reason': 'Une ligne rouge est posée : {reason}',
  'event.learned.nothing': 'Rien de nouveau n’en ressort.',
  'event.grieved':
    '{ally} {allyMany, select, yes {regrettent} other {regrette}} que le texte ait été rendu public sans consultation préalable.',
  'event.instructed':
    'Les instructions sur ce texte sont parvenues au représentant permanent {ofAlly}.',
  'event.capital-late':
    'La capitale {ofAlly} met plus de temps que d’habitude à répondre sur ce texte.',
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
  'event.argument.for':
    '{by} {byMany, select, yes {plaident} other {plaide}} pour le texte : {argument}',
  'event.argument.against':
    '{by} {byMany, select, yes {plaident} other {plaide}} contre le texte : {argument}',
  'event.argument.resonated': 'Il trouve un écho auprès {ofAllies}.',
  'event.argument.grated': 'Il heurte {allies}.',
  'event.unmoved': 'Aucun allié ne réagit.',
  'event.amended': 'Révision {revision} : la clause {provision} passe de {from} à {to}.',
  'event.amended.proposed':
    'La rédaction est celle que {alliesMany, select, yes {proposaient} other {proposait}} {allies}.',
  'event.proposed':
    '{ally} {allyMany, select, yes {proposent} other {propose}} {option} pour la clause {provision}.',
  'event.bracketed':
    '{ally} {allyMany, select, yes {mettent} other {met}} la clause {provision} entre crochets : ces mots ne sont pas agréés.',
  'event.unbracketed':
    '{ally} {allyMany, select, yes {lèvent leurs} other {lève ses}} crochets sur la clause {provision}.',
  'event.overridden':
    'Le texte est placé sous silence malgré les crochets {ofAllies}, ce qui coûte de la confiance.',
  'event.paper':
    'Un document de réflexion met à l’épreuve une autre rédaction de la clause {provision} : {option}.',
  'event.paper.welcomed': 'Elle serait bien accueillie par {allies}.',
  'event.paper.bracketed': 'Elle serait mise entre crochets par {allies}.',
  'event.offer':
    'Une contrepartie sur un autre dossier est offerte {toAlly}{chair, select, yes {} other { par {by}}}.',
  'event.offer.known':
    'Une contrepartie est offerte {toAlly}{chair, select, yes {} other { par {by}}} : {ask}',
  'event.price':
    '{ally} {allyMany, select, yes {font connaître leur} other {fait connaître son}} prix sur un autre dossier.',
  'event.price.known':
    '{ally} {allyMany, select, yes {font connaître leur} other {fait connaître son}} prix : {ask}',
  'event.price.dearer': 'Si près de l’échéance, il est plus élevé.',
  'event.guarantee':
    'Une assurance écrite est donnée {toAlly}{chair, select, yes {} other { par {by}}} sur une ligne rouge.',
  'event.guarantee.known':
    'Par écrit {toAlly}{chair, select, yes {} other {, de la part {ofBy}}} : {assurance}',
  'event.promise.broken':
    '{ally} {allyMany, select, yes {tiennent} other {tient}} rigueur {toBy} d’une promesse rompue.',
  'event.promise.kept':
    'Le texte passe sous silence comme {by} {byMany, select, yes {l’avaient} other {l’avait}} promis {toAlly}.',
  'event.reservation.offered': '{reservation} sur la clause {provision} est proposée {toAlly}.',
  'event.reservation.taken':
    '{ally} {allyMany, select, yes {acceptent} other {accepte}} {reservation} sur la clause {provision}.',
  'event.voided':
    'L’assurance donnée {toAlly} ne tient plus : elle reposait sur la clause {provision}, qui vient d’être amendée.',
  'event.broker':
    '{through} {throughMany, select, yes {ont} other {a}} parlé {toAlly}{chair, select, yes {} other { à la demande {ofBy}}}.',
  'event.broker.itself.for':
    '{by} {byMany, select, yes {ont} other {a}} parlé {toAlly} pour le texte.',
  'event.broker.itself.against':
    '{by} {byMany, select, yes {ont} other {a}} parlé {toAlly} contre le texte.',
  'event.caucus':
    '{by} {byMany, select, yes {réunissent} other {réunit}} le groupe {group} en concertation.',
  'event.tour': 'Tour de table : chaque allié prend la parole une fois.',
  'event.press':
    '{by} {byMany, select, yes {tiennent} other {tient}} un point de presse sur le projet de décision.',
  'event.record.for':
    '{by} {byMany, select, yes {prennent} other {prend}} position en public pour le projet de décision.',
  'event.record.against':
    '{by} {byMany, select, yes {prennent} other {prend}} position en public contre le projet de décision.',
  'event.silence.placed':
    'Le texte est soumis à la procédure d’accord tacite pour {duration}, jusqu’au {date}.',
  'event.silence.extended':
    'Le silence est prolongé jusqu’au {date} : les capitales ont plus de temps.',
  'event.silence.pulled': 'Le texte est retiré de la procédure de silence avant l’échéance.',
  'event.silence.broken': 'Le silence est rompu par {allies}. Le texte n’est pas adopté.',
  'event.silence.broken-unnamed': 'Le silence est rompu. Le texte n’est pas adopté.',
  'event.silence.held': 'Le silence tient : aucun allié n’a écrit, et le texte est adopté.',
  'event.silence.pending':
    'Le délai de silence expire sans refus, et {allies} {alliesMany, select, yes {ont} other {a}} demandé du temps. Le secrétaire général peut le prolonger une fois.',
  'event.silence.pending-unnamed':
    'Le délai de silence expire sans refus, et des capitales ont demandé du temps. Le secrétaire général peut le prolonger une fois.',
  'event.silence.lapsed':
    'Le silence prend fin sans refus ni accord : {allies} {alliesMany, select, yes {ont} other {a}} demandé un délai.',
  'event.silence.lapsed-unnamed': 'Le silence prend fin sans refus ni accord.',
  'event.letter':
    '{ally} {allyMany, select, yes {écrivent} other {écrit}} au secrétaire général et {allyMany, select, yes {s’opposent} other {s’oppose}} à la clause {provision}.',
  'event.letter.red-line': 'La lettre invoque une ligne rouge.',
  'event.letter.reason': 'La lettre invoque une ligne rouge : {reason}',
  'event.time-asked':
    '{ally} {allyMany, select, yes {demandent} other {demande}} un délai : il faut {days, plural, one {# jour} other {# jours}} à la capitale pour envoyer des instructions.',
  'event.escalation-asked':
    '{ally} {allyMany, select, yes {demandent} other {demande}} que le texte soit porté {level, select, ministers {devant les ministres} other {au sommet}}.',
  'event.escalated':
    'Le Conseil siège désormais au niveau des {level, select, ministers {ministres} other {chefs d’État et de gouvernement}} ; ce qu’il adopte a la même valeur juridique.',
  'event.news.spared': 'Les alliés concernés avaient été consultés et ne s’en offusquent pas.',
  'event.round.ended': 'Fin du tour {round}.',
  'event.handed-over':
    'Le siège {ofSeat} est désormais tenu par {to, select, person {une personne} other {le jeu}}.',
  'event.time-added': 'Un tour est ajouté : l’échéance est désormais le {date}.',
  'event.taken-back': 'La dernière action est annulée.',
  'event.game.over': 'Les consultations prennent fin. {outcome}',
} as const satisfies Record<keyof typeof en, string>;
