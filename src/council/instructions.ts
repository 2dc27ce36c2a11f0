/** Instructions on an amended text arrive once a capital has had its days; some take longer than they usually do. */
import { toWrite } from './clone.ts';
import { charts } from './charts/run.ts';
import { daysBetween } from './calendar.ts';
import { draw } from './draws.ts';
import { constants } from './model/constants.ts';
import { allyState, type Situation } from './model/terms.ts';
import { heardBy } from './moves/rule.ts';
import type { Ally } from './scenario.ts';
import type { Desk, GameState } from './state.ts';

/** Days that a capital says it needs for a new text, at the level where the Council meets. */
export const usualDays = ({ state }: Situation, ally: Ally): number =>
  ally.instructionDays.value * constants.level[state.council.level].days;

const isLate = ({ seed, state }: Desk, ally: Ally): boolean =>
  draw(seed, 'late-capital', ally.id, state.revision) < constants.late;

/** Days that capitals have had for the text on the table. */
export const daysSinceAmended = ({ amendedOn, date }: GameState): number =>
  amendedOn === null ? 0 : daysBetween(amendedOn, date);

/** @param passed days that capitals have had */
export function capitalsAnswer(desk: Desk, passed: number): void {
  const { scenario, state } = desk;
  for (const ally of scenario.allies) {
    const { instructions } = allyState(state, ally.id).chart;
    if (instructions !== 'awaiting' && instructions !== 'late') continue;
    const usual = usualDays(desk, ally);
    if (usual > passed) continue;
    const mine = toWrite(desk, ally.id);
    const heard = heardBy(mine, 'chair').level !== null;
    if (isLate(desk, ally) && usual * constants.lateFactor > passed) {
      if (instructions === 'late') continue;
      mine.chart = charts.ally.step(mine.chart, { type: 'capital.late' });
      if (heard) desk.emit({ kind: 'capital.late', ally: ally.id });
      continue;
    }
    mine.chart = charts.ally.step(mine.chart, { type: 'capital.answered' });
    if (heard) desk.emit({ kind: 'ally.instructed', ally: ally.id });
  }
}
