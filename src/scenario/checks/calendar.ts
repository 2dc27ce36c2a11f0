import { addDays, isDate } from '../../council/calendar.ts';
import type { Report } from '../problem.ts';
import type { ScenarioFile } from '../schema/file.ts';

/** Days exist, the deadline ends the last round, and events come within the calendar, by date. */
export function checkCalendar({ calendar, events, history }: ScenarioFile, report: Report): void {
  const { opens, deadline, rounds, daysPerRound } = calendar;
  for (const field of ['opens', 'deadline'] as const) {
    if (!isDate(calendar[field])) report(['calendar', field], 'date', { found: calendar[field] });
  }
  if (history && !isDate(history.date))
    report(['history', 'date'], 'date', { found: history.date });
  if (!isDate(opens)) return;
  const last = addDays(opens, rounds * daysPerRound - 1);
  if (deadline !== last) report(['calendar', 'deadline'], 'deadline', { found: deadline, last });
  events.forEach(({ id, date }, i) => {
    if (!isDate(date) || date < opens || date > last)
      report(['events', i, 'date'], 'date', { found: date, from: opens, to: last });
    const before = events[i - 1];
    if (before && before.date > date)
      report(['events', i, 'date'], 'order', { found: id, of: 'dates' });
  });
}
