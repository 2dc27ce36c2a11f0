/** Small change of every sentence: quotation marks, time, cost. */
export const units = {
  quoted: '“{text}”',
  separator: '; ',
  'time.days': '{word} {n, plural, one {day} other {days}}',
  'time.hours': '{n, plural, one {# hour} other {# hours}}',
  'time.long': '{n, plural, one {# day} other {# days}}',
  'cost.slots': '{n, plural, one {# slot} other {# slots}}',
  'cost.capital': '{n} capital',
  'cost.none': 'no cost',
} as const;
