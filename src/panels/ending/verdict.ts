import type { AllyId } from '../../council/scenario.ts';
import type { Ending } from '../../council/table.ts';

export type Verdict = 'wrote' | 'hid' | 'could-live';

/** What an ally did about the last text that was placed under silence. */
export function verdictOn(ending: Ending, ally: AllyId): Verdict {
  if (ending.writers.some((writer) => writer.ally === ally)) return 'wrote';
  return ending.hiding.includes(ally) ? 'hid' : 'could-live';
}

export interface Standing {
  ally: AllyId;
  total: number; // disposition to the last text, × 100
  line: number; // private line, × 100
  crossed: boolean; // a red line of its own
  margin: number; // how far above its line; below zero it could not live with the text
}

const ranks: readonly Verdict[] = ['wrote', 'hid', 'could-live'];

/** All allies: those that wrote, those that hid, and then by their margin. */
export function standings(ending: Ending): Standing[] {
  const rank = (ally: AllyId) => ranks.indexOf(verdictOn(ending, ally));
  return ending.dispositions
    .map(({ ally, receipt, line, crossed }) => ({
      ally,
      total: receipt.shownTotal,
      line,
      crossed,
      margin: receipt.shownTotal - line,
    }))
    .toSorted((one, other) => rank(one.ally) - rank(other.ally) || one.margin - other.margin);
}
