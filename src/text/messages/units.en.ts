/** Small change of every sentence: quotation marks, time, cost, and who sits where. */
export const units = {
  quoted: '“{text}”',
  separator: '; ',
  'time.days': '{word} {n, plural, one {day} other {days}}',
  'time.hours': '{n, plural, one {# hour} other {# hours}}',
  'time.long': '{n, plural, one {# day} other {# days}}',
  'cost.slots': '{n, plural, one {# slot} other {# slots}}',
  'cost.capital': '{n} capital',
  'cost.none': 'no cost',
  'seat.chair': 'the Secretary General',
  'seat.ally': 'the allies',
  'seat.partner': 'the partner',
  'seat.facilitator': 'the facilitator',
} as const;
