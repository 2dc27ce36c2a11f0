import { toWrite } from '../clone.ts';
import { charts } from '../charts/run.ts';
import { roundEnd } from '../calendar.ts';
import { constants } from '../model/constants.ts';
import { silenceStateOf } from '../closing.ts';
import type { Rule } from './rule.ts';

/** More time for capitals, once for each silence: to the end of the next round, or of this one where it had run out. */
export const extend: Rule<'extend'> = {
  who: ['chair'],
  cost: () => constants.costs.extend,

  refuse({ state }) {
    const now = silenceStateOf(state.council);
    if (!state.silence || now === null) return { code: 'not-under-silence' };
    if (now === 'contested') return { code: 'already-written' };
    if (now !== 'running' && now !== 'pending') return { code: 'already-extended' };
    return state.silence.due + 1 > state.rounds ? { code: 'no-time-to-extend' } : null;
  },

  apply(desk) {
    const { scenario, state } = desk;
    if (!state.silence) return;
    const due = state.silence.due + 1;
    const ends = roundEnd(scenario.calendar, due);
    state.silence = { ...state.silence, due, ends };
    state.council = charts.council.step(state.council, { type: 'silence.extended' });
    for (const { id } of scenario.allies) {
      const mine = toWrite(desk, id);
      mine.chart = charts.ally.step(mine.chart, { type: 'silence.placed' });
    }
    desk.emit({ kind: 'silence.extended', ends });
  },
};
