import type { chamber as en } from './chamber.en.ts';

export const chamber = {
  'chamber.round': 'Tour {round} sur {rounds}',
  'chamber.round.tight': 'Tour {round}/{rounds}',
  'chamber.days': '{days, plural, one {jour restant} other {jours restants}}',
  'chamber.silence': 'Sous silence',
  'chamber.silence.tight': 'Silence',
  'chamber.hour': 'h',
  'chamber.until': 'jusqu’au {date}',
  'chamber.said': '{n, plural, one {# annonce} other {# annoncent}}',
  'chamber.said.rest': '{n, plural, one {qu’il rompra} other {qu’ils rompront}}',
  'chamber.said.tight': '{n, plural, one {# a dit non} other {# ont dit non}}',
  'chamber.broken': 'Silence rompu',
  'chamber.broken.tight': 'Rompu',
  'chamber.letters': '{n, plural, one {lettre} other {lettres}}',
  'chamber.lapsed': 'Silence caduc',
  'chamber.lapsed.tight': 'Caduc',
  'chamber.askers': '{n, plural, one {demande un délai} other {demandent un délai}}',
  'chamber.askers.tight': '{n, plural, one {délai} other {délais}}',
  'chamber.revision': 'Rév. {revision}',
} as const satisfies Record<keyof typeof en, string>;
