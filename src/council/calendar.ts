/** Dates as ISO 8601 days and whole-number arithmetic: the rule book has no clock and no locale. */

/** Days since 1970-01-01 in the Gregorian calendar (H. Hinnant, days_from_civil). */
export function dayNumber(date: string): number {
  const [y = 0, m = 1, d = 1] = date.split('-').map(Number);
  const year = m <= 2 ? y - 1 : y;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The inverse of `dayNumber`. */
export function dateOf(day: number): string {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthIndex + (monthIndex < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const day2 = dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day2).padStart(2, '0')}`;
}

export const isDate = (date: string): boolean => dateOf(dayNumber(date)) === date;
export const addDays = (date: string, days: number): string => dateOf(dayNumber(date) + days);
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

interface Calendar {
  opens: string;
  rounds: number;
  daysPerRound: number;
}

export const roundStart = (calendar: Calendar, round: number): string =>
  addDays(calendar.opens, (round - 1) * calendar.daysPerRound);

export const roundEnd = (calendar: Calendar, round: number): string =>
  addDays(roundStart(calendar, round), calendar.daysPerRound - 1);

/** The round in which a date falls; may lie outside 1..rounds. */
export const roundOf = (calendar: Calendar, date: string): number =>
  Math.floor(daysBetween(calendar.opens, date) / calendar.daysPerRound) + 1;
