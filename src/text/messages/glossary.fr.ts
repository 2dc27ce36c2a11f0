import type { glossary as en } from './glossary.en.ts';

export const glossary = {
  'glossary.consensus.term': 'consensus',
  'glossary.consensus.line': 'Chaque allié peut accepter le texte ; rien n’est mis aux voix.',
  'glossary.silence-procedure.term': 'procédure d’accord tacite',
  'glossary.silence-procedure.line':
    'Un projet est adopté si aucun allié ne s’y oppose par écrit avant une échéance ; on dit aussi « procédure de silence ».',
  'glossary.break-silence.term': 'rompre le silence',
  'glossary.break-silence.line':
    'S’opposer par écrit auprès du secrétaire général avant l’échéance.',
  'glossary.secretary-general.term': 'secrétaire général',
  'glossary.secretary-general.line':
    'Préside le Conseil et l’oriente vers le consensus, sans prendre part à la décision.',
  'glossary.permanent-representative.term': 'représentant permanent',
  'glossary.permanent-representative.line':
    'L’ambassadeur d’un allié auprès du Conseil, qui s’exprime sur instructions.',
  'glossary.instructions.term': 'instructions',
  'glossary.instructions.line':
    'Ce qu’une capitale charge son représentant permanent de dire sur un texte donné.',
  'glossary.red-line.term': 'ligne rouge',
  'glossary.red-line.line':
    'Une condition sur le texte à laquelle un allié ne renoncera pas. Une assurance écrite peut en lever certaines.',
  'glossary.reservation.term': 'réserve',
  'glossary.reservation.line': 'Un désaccord consigné, qui ne bloque pas la décision.',
  'glossary.footnote.term': 'note de bas de page',
  'glossary.footnote.line':
    'Une réserve imprimée sous la décision, sur une clause et au nom de l’allié.',
  'glossary.national-statement.term': 'déclaration nationale',
  'glossary.national-statement.line':
    'La réserve la plus légère : la lecture qu’un allié fait d’une clause, versée au compte rendu.',
  'glossary.opt-out.term': 'option de retrait',
  'glossary.opt-out.line':
    'La réserve la plus forte : l’allié consent, sans prendre part à ce que décide une clause.',
  'glossary.square-brackets.term': 'crochets',
  'glossary.square-brackets.line':
    'Ce qui entoure des mots non agréés : un signe public, et non un veto.',
  'glossary.agreed-language.term': 'formulation agréée',
  'glossary.agreed-language.line':
    'Une formulation que le Conseil a déjà acceptée et qu’il peut reprendre.',
  'glossary.ask.term': 'demande',
  'glossary.ask.line': 'Ce qu’un allié prendrait en retour sur un autre dossier.',
  'glossary.price.term': 'prix',
  'glossary.price.line':
    'Une demande qu’un allié a fait connaître à tous ; à l’approche de l’échéance, elle coûte plus cher.',
  'glossary.side-payment.term': 'contrepartie',
  'glossary.side-payment.line':
    'Un gain sur un autre dossier, qui aide un allié à accepter le texte.',
  'glossary.assurance.term': 'assurance',
  'glossary.assurance.line':
    'Une promesse faite pour un texte donné ; amender une clause sur laquelle elle repose la rompt.',
  'glossary.good-offices.term': 'bons offices',
  'glossary.good-offices.line': 'L’aide du secrétaire général pour rapprocher les alliés.',
  'glossary.food-for-thought.term': 'document de réflexion',
  'glossary.food-for-thought.line':
    'Un document informel qui met une rédaction à l’épreuve ; aucune capitale n’a à se prononcer.',
  'glossary.caucus.term': 'concertation',
  'glossary.caucus.line':
    'La réunion à part d’un groupe d’alliés qui cherche une position commune ; en anglais, « caucus ».',
  'glossary.go-between.term': 'intermédiaire',
  'glossary.go-between.line':
    'Un allié qui parle à un autre pour le texte, à la demande d’un tiers.',
  'glossary.tour-de-table.term': 'tour de table',
  'glossary.tour-de-table.line': 'Chaque allié prend la parole une fois et dit où il en est.',
  'glossary.on-record.term': 'prise de position publique',
  'glossary.on-record.line':
    'Elle lie celui qui s’exprime : revenir là-dessus a un prix, que ce soit un oui ou un non.',
  'glossary.level.term': 'niveau du Conseil',
  'glossary.level.line':
    'Représentants permanents, ministres, ou dirigeants lors d’un sommet ; les décisions y ont la même valeur.',
  'glossary.escalation.term': 'passage au niveau supérieur',
  'glossary.escalation.line':
    'Porter un texte devant les ministres ou au sommet : plus coûteux, plus visible, de même valeur juridique.',
  'glossary.extension.term': 'prolongation',
  'glossary.extension.line':
    'Un délai de plus pour les capitales sous silence ; une fois pour chaque silence.',
  'glossary.partner.term': 'partenaire',
  'glossary.partner.line':
    'Un pays extérieur à l’Alliance qui travaille avec elle : ni siège ni voix, mais des amis dans la salle.',
  'glossary.facilitator.term': 'animateur',
  'glossary.facilitator.line':
    'Qui conduit l’exercice hors du jeu : fait survenir des événements, confie des sièges, ajoute du temps.',
  'glossary.itpp.term': 'ITPP',
  'glossary.itpp.line':
    'Programme de partenariat individualisé : le travail que l’OTAN et un partenaire prévoient ensemble.',
  'glossary.contact-point.term': 'ambassade point de contact',
  'glossary.contact-point.line':
    'L’ambassade d’un allié qui agit pour l’OTAN dans la capitale d’un partenaire.',
  'glossary.liaison-office.term': 'bureau de liaison',
  'glossary.liaison-office.line': 'Une petite présence de l’OTAN dans un pays partenaire.',
  'glossary.status-quo.term': 'statu quo',
  'glossary.status-quo.line': 'Ce qui vaut tant que rien de nouveau n’est adopté.',
  'glossary.provision.term': 'clause',
  'glossary.provision.line':
    'Une partie du projet de décision qui peut être rédigée de plusieurs façons.',
  'glossary.option.term': 'option',
  'glossary.option.line': 'L’une des rédactions possibles d’une clause.',
  'glossary.position.term': 'position',
  'glossary.position.line': 'La place d’un allié sur l’échelle d’une clause, de 0 à 100.',
  'glossary.salience.term': 'importance',
  'glossary.salience.line':
    'Le poids qu’un allié attache à une clause, de 0 à 100 ; en anglais, « salience ».',
  'glossary.stance.term': 'attitude',
  'glossary.stance.line':
    'Ce qu’un allié a dit du texte en dernier lieu, et qui n’est pas forcément tout ce qu’il en pense.',
  'glossary.receipt.term': 'décompte',
  'glossary.receipt.line': 'La liste des éléments qui composent la disposition d’un allié.',
  'glossary.disposition.term': 'disposition',
  'glossary.disposition.line':
    'La façon dont le texte convient à un allié à cet instant : la somme de son décompte.',
  'glossary.private-line.term': 'seuil secret',
  'glossary.private-line.line':
    'La disposition la plus basse à laquelle un allié garde encore le silence ; tirée une fois par partie et cachée jusqu’à la fin.',
  'glossary.political-capital.term': 'capital politique',
  'glossary.political-capital.line':
    'Ce que consomment les actions coûteuses ; il ne se reconstitue pas pendant la partie.',
  'glossary.slot.term': 'créneau',
  'glossary.slot.line':
    'Une place à l’ordre du jour du Conseil ; chaque tour en compte quelques-unes.',
  'glossary.ambition.term': 'ambition',
  'glossary.ambition.line':
    'Ce qu’un texte garde de ce qui était proposé : 100 % est le texte de départ, 0 % le statu quo.',
  'glossary.unity.term': 'unité',
  'glossary.unity.line':
    'Ce qu’il en reste après un accord : elle baisse à chaque réserve, et moitié moins par allié mécontent.',
  'glossary.win-set.term': 'ensemble gagnant',
  'glossary.win-set.line':
    'Tous les textes dont chaque allié pourrait s’accommoder ; en anglais, « win-set ».',
} as const satisfies Record<keyof typeof en, string>;
