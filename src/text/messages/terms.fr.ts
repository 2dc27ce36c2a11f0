import type { terms as en } from './terms.en.ts';

/** Stances are nouns here: an ally may be singular or plural, feminine or masculine. */
export const terms = {
  'term.gain': 'Gain par rapport au statu quo',
  'term.stalemate': 'Coût de l’impasse',
  'term.trust': 'Confiance dans le secrétaire général',
  'term.offer': 'Contreparties',
  'term.contact': 'Entretiens',
  'term.argument': 'Arguments',
  'term.caucus': 'Concertation',
  'term.domestic': 'Pression intérieure',
  'term.grievance': 'Sans consultation préalable',
  'term.record': 'Position publique',
  'term.reservation': 'Réserve',
  'term.neighbours': 'Alliés proches',
  'term.alone': 'Isolement',

  'term.help.gain':
    'Ce que cette clause apporterait ou coûterait à l’allié, par rapport au statu quo.',
  'term.help.stalemate':
    'Ce qu’il en coûte à l’allié de n’avoir aucune décision ; ce coût croît à l’approche de l’échéance.',
  'term.help.trust': 'La confiance de l’allié envers le secrétaire général.',
  'term.help.offer': 'Ce que l’allié gagnerait sur d’autres dossiers.',
  'term.help.contact':
    'Ce que les entretiens avec l’allié ont fait bouger ; chaque nouvel entretien pèse moins.',
  'term.help.argument':
    'Ce que les arguments avancés devant le Conseil ont fait bouger, dans un sens ou dans l’autre.',
  'term.help.caucus':
    'Ce que les réunions à part de ses groupes ont fait bouger, dans un sens ou dans l’autre.',
  'term.help.domestic':
    'L’opinion du pays, contre un texte qui va trop loin ou pas assez loin pour elle.',
  'term.help.grievance': 'Le texte a été rendu public avant que l’allié ait été consulté.',
  'term.help.record':
    'L’allié a pris position en public : un non pèse contre le texte, un oui en sa faveur, et revenir là-dessus a un prix.',
  'term.help.reservation':
    'Ce qu’une réserve consignée épargne à l’allié de sa perte sur une clause.',
  'term.help.neighbours': 'Ce que pensent du texte les alliés qu’il écoute.',
  'term.help.alone':
    'Le prix à payer pour s’opposer seul ; il diminue quand d’autres s’opposent aussi.',

  'stance.supports': 'Soutien',
  'stance.leaning': 'Plutôt favorable',
  'stance.stays-silent': 'Silence annoncé',
  'stance.holds-a-reserve': 'Réserve maintenue',
  'stance.will-break-silence': 'Rupture annoncée',
  'stance.not-yet-sounded-out': 'À sonder',

  'band.unknown': 'Inconnu',
  'band.quiet': 'Calme',
  'band.uneasy': 'Malaise',
  'band.likely-to-break': 'Rupture probable',
  'band.help.unknown':
    'On connaît trop peu de ses raisons pour en dire plus que ce qu’il a dit lui-même.',
  'band.help.quiet': 'D’après ce que l’on sait, cet allié pourrait s’accommoder du texte.',
  'band.help.uneasy':
    'D’après ce que l’on sait, cet allié pourrait rompre le silence sur ce texte.',
  'band.help.likely-to-break':
    'D’après ce que l’on sait, cet allié romprait le silence sur ce texte.',

  'basis.sourced': 'Sourcé : {rule}',
  'basis.coded': 'Codé : {rule}',
  'basis.coded.range': 'Codé à ±{range} : {rule}',
  'basis.invented': 'Inventé pour le jeu : {rule}',
  'basis.sources': '{n, plural, one {Source} other {Sources}} : {titles}.',
  'basis.weak': '{title} (source faible)',
} as const satisfies Record<keyof typeof en, string>;
