import type { units as en } from './units.en.ts';

export const units = {
  quoted: '« {text} »',
  separator: ' ; ',
  'time.days': '{word} {n, plural, one {jour} other {jours}}',
  'time.hours': '{n, plural, one {# heure} other {# heures}}',
  'time.long': '{n, plural, one {# jour} other {# jours}}',
  'cost.slots': '{n, plural, one {# créneau} other {# créneaux}}',
  'cost.capital': '{n} de capital',
  'cost.none': 'sans frais',
  'seat.chair': 'le secrétaire général',
  'seat.ally': 'les alliés',
  'seat.partner': 'le partenaire',
  'seat.facilitator': 'l’animateur',
} as const satisfies Record<keyof typeof en, string>;
