import type { AllyId } from '../../council/scenario.ts';
import type { Ending } from '../../council/table.ts';

export type Verdict = 'wrote' | 'hid' | 'could-live';

/** What an ally did about the last text that was placed under silence. */
export function verdictOn(ending: Ending, ally: AllyId): Verdict {
  if (ending.writers.some((writer) => writer.ally === ally)) return 'wrote';
  return ending.hiding.includes(ally) ? 'hid' : 'could-live';
}

/** Whether an ally could live with the final text, and what stood in the way. */
export type Fate = 'lives' | 'red-line' | 'below';

export interface Standing {
  ally: AllyId;
  total: number; // disposition to the last text, × 100
  line: number; // private line, × 100
  margin: number; // how far above its line
  fate: Fate;
}

const ranks: readonly Verdict[] = ['wrote', 'hid', 'could-live'];

/** All allies: those that wrote, those that hid, and then by their margin. */
export function standings(ending: Ending): Standing[] {
  const rank = (ally: AllyId) => ranks.indexOf(verdictOn(ending, ally));
  return ending.dispositions
    .map(({ ally, receipt: { shownTotal: total }, line, crossed }): Standing => {
      const margin = total - line;
      const fate = crossed ? 'red-line' : margin < 0 ? 'below' : 'lives';
      return { ally, total, line, margin, fate };
    })
    .toSorted((one, other) => rank(one.ally) - rank(other.ally) || one.margin - other.margin);
}
