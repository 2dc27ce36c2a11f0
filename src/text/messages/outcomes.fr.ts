import type { outcomes as en } from './outcomes.en.ts';

export const outcomes = {
  'outcome.headline.agreed':
    'Adopté par consensus, {left, plural, =0 {juste à temps pour {occasion}} other {{days} avant {occasion}}}',
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
} as const satisfies Record<keyof typeof en, string>;
