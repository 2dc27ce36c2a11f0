import type { advice as en } from './advice.en.ts';

/** The adviser is the Secretary General’s private office, which French calls the cabinet. */
export const advice = {
  'advice.step': 'Votre cabinet propose : {move}',
  'advice.no-step': 'Votre cabinet ne voit, pour l’heure, aucune action utile.',

  'advice.consult':
    '{ally} {allyMany, select, yes {comptent} other {compte}} parmi les alliés que le texte touche le plus, et aucun entretien n’a encore eu lieu : une initiative publique avant cela serait mal reçue.',
  'advice.ready': 'À ce que l’on sait, aucun allié ne devrait rompre le silence sur ce texte.',
  'advice.ready.uneasy':
    '{ally} {allyMany, select, yes {hésitent} other {hésite}}, mais le temps presse.',
  'advice.little-known': 'On en sait trop peu : un entretien en apprendrait davantage.',
  'advice.unheard': 'La voix {ofAlly} compte, et aucun entretien n’a encore eu lieu.',
  'advice.two-steps':
    'Aucune action n’y suffirait à elle seule ; celle-ci est la première de deux qui, ensemble, y suffiraient.',
  'advice.will-break': 'À ce que l’on sait, le silence ne tiendra pas.',
  'advice.pending': 'Des capitales ont demandé du temps, qui peut leur être donné une fois.',
  'advice.let-it-run': 'À ce que l’on sait, aucun allié ne devrait rompre ce silence.',

  'advice.because.red-line':
    'La raison en est {ally} : le texte franchit {allyMany, select, yes {leur} other {sa}} ligne rouge sur la clause {provision}.',
  'advice.because.terms': 'La raison en est {ally}. Ce qui pèse le plus : {terms}.',
  'advice.because.little':
    'La raison en est {ally} : peu de ce que l’on en sait plaide pour le texte.',

  'advice.after.quiet':
    'Après cela, {ally} {allyMany, select, yes {s’accommoderaient} other {s’accommoderait}} du texte.',
  'advice.after.uneasy':
    'Après cela, {ally} {allyMany, select, yes {hésiteraient} other {hésiterait}} encore, mais une rupture du silence ne serait plus probable.',
  'advice.after.likely-to-break':
    'Après cela, {ally} {allyMany, select, yes {risqueraient} other {risquerait}} toujours de rompre le silence, mais l’obstacle serait moindre.',
  'advice.after.unknown':
    'Ce que {allyMany, select, yes {feraient} other {ferait}} alors {ally} n’est pas connu.',
  'advice.eased': 'Cette action rassurerait aussi {allies}.',
  'advice.left':
    '{allies} {alliesMany, select, yes {risqueraient} other {risquerait}} encore de rompre le silence.',
  'advice.risked': 'Le risque : une objection {ofAllies} devient plus probable.',
  'advice.voided': 'Cette action romprait votre promesse {toAllies}.',
  'advice.safe': 'À ce que l’on sait, aucun allié n’en serait plus enclin à s’opposer.',
} as const satisfies Record<keyof typeof en, string>;
