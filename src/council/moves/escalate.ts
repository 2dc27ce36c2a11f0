import { charts } from '../charts/run.ts';
import { constants } from '../model/constants.ts';
import { capitalsAnswer, daysSinceAmended } from '../instructions.ts';
import type { Rule } from './rule.ts';
import { tableLevels } from './types.ts';

const order = ['ambassadors', ...tableLevels] as const;

/** To ministers, or to leaders: dearer and more visible, with the same legal force. An ally can only ask for it. */
export const escalate: Rule<'escalate'> = {
  who: ['chair', 'ally'],
  cost({ state }, { by, level }) {
    if (by !== 'chair') return constants.costs.askEscalation;
    const { slots, capital } = constants.costs[level];
    return { slots, capital: capital - (state.escalationAsked.length > 0 ? 1 : 0) };
  },

  refuse({ state }, { by, level }) {
    if (!tableLevels.includes(level)) return { code: 'unknown', what: String(level) };
    if (order.indexOf(level) <= order.indexOf(state.council.level))
      return { code: 'already-at-level' };
    if (by !== 'chair')
      return state.escalationAsked.includes(by) ? { code: 'already-proposed' } : null;
    return state.silence ? { code: 'under-silence' } : null;
  },

  apply(desk, { by, level }) {
    const { state } = desk;
    if (by !== 'chair') {
      state.escalationAsked = [...state.escalationAsked, by].sort();
      desk.emit({ kind: 'escalation.asked', ally: by, level });
      return;
    }
    state.council = charts.council.step(state.council, { type: 'table.escalated', to: level });
    state.escalationAsked = [];
    desk.emit({ kind: 'table.escalated', level });
    capitalsAnswer(desk, daysSinceAmended(state)); // they are in the room now
  },
};
