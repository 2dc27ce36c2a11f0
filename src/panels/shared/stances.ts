import type { Stance } from '../../council/scenario.ts';
import type { AllyView } from '../../council/table.ts';

/** From the friendliest to the least known: the order of the tally, the table and the filter. */
export const stances: readonly Stance[] = [
  'supports',
  'leaning',
  'stays-silent',
  'holds-a-reserve',
  'will-break-silence',
  'not-yet-sounded-out',
];

export function countStances(allies: readonly AllyView[]): { stance: Stance; count: number }[] {
  return stances.map((stance) => ({
    stance,
    count: allies.filter((ally) => ally.stance === stance).length,
  }));
}
