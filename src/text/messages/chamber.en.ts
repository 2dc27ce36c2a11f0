/**
 * Words painted in the chamber: the silence clock and the stamp. They must be short. `.tight` stands
 * where the full wording finds no room.
 */
export const chamber = {
  'chamber.round': 'Round {round} of {rounds}',
  'chamber.round.tight': 'Round {round}/{rounds}',
  'chamber.days': '{days, plural, one {day left} other {days left}}',
  'chamber.silence': 'Under silence',
  'chamber.silence.tight': 'Silence',
  'chamber.hour': 'h',
  'chamber.until': 'until {date}',
  'chamber.said': '{n, plural, one {# has said} other {# have said}}',
  'chamber.said.rest': '{n, plural, one {it will break} other {they will break}}',
  'chamber.said.tight': '{n} said no',
  'chamber.broken': 'Silence broken',
  'chamber.broken.tight': 'Broken',
  'chamber.letters': '{n, plural, one {letter} other {letters}}',
  'chamber.lapsed': 'Silence lapsed',
  'chamber.lapsed.tight': 'Lapsed',
  'chamber.askers': '{n, plural, one {asks for time} other {ask for time}}',
  'chamber.askers.tight': '{n, plural, one {asks time} other {ask time}}',
  'chamber.revision': 'Rev. {revision}',
} as const;
