import type { outcomes as en } from './outcomes.en.ts';

export const outcomes = {
  'outcome.headline.agreed':
    'Adopté par consensus, {left, plural, =0 {juste à temps pour {occasion}} other {{days} avant {occasion}}}',
  'outcome.headline.agreed-with-reservations':
    'Adopté par consensus avec des réserves, {left, plural, =0 {juste à temps pour {occasion}} other {{days} avant {occasion}}}',
  'outcome.headline.agreed-diluted':
    'Adopté par consensus sous une forme diluée, {left, plural, =0 {juste à temps pour {occasion}} other {{days} avant {occasion}}}',
  'outcome.headline.deferred': 'Reporté : toujours sur la table après {occasion}',
  'outcome.headline.shelved':
    'Classé sans suite : le silence a été rompu, et aucun texte n’est revenu avant {occasion}',
  'outcome.headline.withdrawn':
    'Retiré, {left, plural, =0 {juste} other {{days}}} avant {occasion}',

  'outcome.name.agreed': 'Adopté',
  'outcome.name.agreed-with-reservations': 'Adopté avec réserves',
  'outcome.name.agreed-diluted': 'Adopté, dilué',
  'outcome.name.deferred': 'Reporté',
  'outcome.name.shelved': 'Classé sans suite',
  'outcome.name.withdrawn': 'Retiré',

  'outcome.sentence.agreed': 'Le texte est adopté par consensus.',
  'outcome.sentence.agreed-with-reservations':
    'Le texte est adopté par consensus, avec des réserves consignées.',
  'outcome.sentence.agreed-diluted':
    'Un texte est adopté par consensus, qui garde moins de la moitié de ce qui était proposé.',
  'outcome.sentence.deferred': 'La décision est reportée ; la proposition reste sur la table.',
  'outcome.sentence.shelved':
    'La proposition est classée sans suite : aucun texte n’est revenu après la rupture du silence.',
  'outcome.sentence.withdrawn': 'La proposition est retirée.',

  'outcome.measure.ambition': 'Ambition',
  'outcome.measure.kept': 'Texte conservé',
  'outcome.measure.unity': 'Unité',
  'outcome.measure.sore': 'Alliés mécontents',
  'outcome.measure.reservations': 'Réserves',
  'outcome.measure.interest': 'Intérêt propre',
  'outcome.measure.help.ambition':
    'Ce qu’un texte garde de ce qui était proposé : 100 % est le texte de départ, 0 % le statu quo, et au-dessous un texte dit moins que ce que le Conseil avait déjà agréé.',
  'outcome.measure.help.kept': 'L’ambition du texte adopté ; 0 % si rien ne l’a été.',
  'outcome.measure.help.unity':
    '1 − (réserves + moitié des alliés mécontents) / membres ; mécontent : une disposition inférieure à 0 lors de l’accord.',
  'outcome.measure.help.sore':
    'Les alliés qui ont laissé passer le texte avec une disposition inférieure à 0 : ils pouvaient s’en accommoder, sans en être satisfaits.',
  'outcome.measure.help.reservations':
    'Un désaccord consigné avec l’accord ; il ne bloque pas la décision.',
  'outcome.measure.help.interest':
    'La place du résultat entre le pire et le meilleur texte pour ce siège, à côté de ce que le statu quo lui aurait donné.',
  'outcome.score.kept': '{seat} : {value} du texte de départ conservé.',
  'outcome.score.interest':
    '{seat} : {value} du chemin entre le pire et le meilleur texte pour ce siège ; le statu quo lui aurait donné {statusQuo}.',
} as const satisfies Record<keyof typeof en, string>;
