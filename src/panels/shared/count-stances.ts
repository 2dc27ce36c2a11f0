import type { Stance } from '../../council/scenario.ts';
import type { AllyView } from '../../council/table.ts';
import { stances } from '../../text/stances.ts';

export function countStances(allies: readonly AllyView[]): { stance: Stance; count: number }[] {
  return stances.map((stance) => ({
    stance,
    count: allies.filter((ally) => ally.stance === stance).length,
  }));
}
