import { charts } from '../charts/run.ts';
import { roundEnd } from '../calendar.ts';
import { isStatusQuo } from '../draft.ts';
import { constants } from '../model/constants.ts';
import { goPublic, type Rule } from './rule.ts';
import { silenceHours } from './types.ts';

/**
 * The text is adopted unless somebody writes. A silence of up to three days runs out with the round,
 * one of seven days with the next.
 */
export const placeUnderSilence: Rule<'place-under-silence'> = {
  cost: () => constants.costs.place,

  refuse({ scenario, state }, { hours }) {
    if (!silenceHours.includes(hours)) return { code: 'unknown', what: String(hours) };
    if (state.silence) return { code: 'under-silence' };
    if (isStatusQuo(scenario, state.text)) return { code: 'status-quo-text' };
    return due(state.round, hours) > scenario.calendar.rounds ? { code: 'past-deadline' } : null;
  },

  apply(desk, { hours }) {
    const { scenario, state } = desk;
    goPublic(desk);
    state.silence = { hours, due: due(state.round, hours), placed: state.round };
    state.silences += 1;
    state.council = charts.council.step(state.council, { type: 'text.placed' });
    desk.emit({
      kind: 'silence.placed',
      hours,
      ends: roundEnd(scenario.calendar, state.silence.due),
    });
  },
};

const due = (round: number, hours: number): number => (hours > 72 ? round + 1 : round);
