import { toWrite } from '../clone.ts';
import { charts } from '../charts/run.ts';
import { roundEnd } from '../calendar.ts';
import { isStatusQuo } from '../draft.ts';
import { constants } from '../model/constants.ts';
import { allyState } from '../model/terms.ts';
import type { Desk } from '../state.ts';
import { changeTrust, goPublic, type Rule } from './rule.ts';
import { silenceHours } from './types.ts';

/**
 * The text is adopted unless somebody writes. A silence of up to three days runs out with the round,
 * one of seven days with the next.
 */
export const placeUnderSilence: Rule<'place-under-silence'> = {
  who: ['chair'],
  cost: () => constants.costs.place,

  refuse({ scenario, state }, { hours }) {
    if (!silenceHours.includes(hours)) return { code: 'unknown', what: String(hours) };
    if (state.silence) return { code: 'under-silence' };
    if (isStatusQuo(scenario, state.text)) return { code: 'status-quo-text' };
    return due(state.round, hours) > state.rounds ? { code: 'past-deadline' } : null;
  },

  apply(desk, { by, hours }) {
    const { scenario, state } = desk;
    goPublic(desk, by);
    overrideBrackets(desk);
    keepPromises(desk);
    const runsOut = due(state.round, hours);
    const ends = roundEnd(scenario.calendar, runsOut);
    state.silence = { hours, due: runsOut, placed: state.round, ends, writers: [] };
    state.silences += 1;
    state.council = charts.council.step(state.council, { type: 'text.placed' });
    for (const { id } of scenario.allies) {
      const mine = toWrite(desk, id);
      mine.chart = charts.ally.step(mine.chart, { type: 'silence.placed' });
    }
    desk.emit({ kind: 'silence.placed', hours, ends });
  },
};

const due = (round: number, hours: number): number => (hours > 72 ? round + 1 : round);

function overrideBrackets(desk: Desk): void {
  const { state } = desk;
  if (state.brackets.length === 0) return;
  const allies = [...new Set(state.brackets.map(({ by }) => by))].sort();
  for (const ally of allies) changeTrust(desk, ally, -constants.bracketTrust);
  state.brackets = [];
  desk.emit({ kind: 'brackets.overridden', allies });
}

/** The text goes under silence as promised: each promise of the chair is kept, once. */
function keepPromises(desk: Desk): void {
  const { state } = desk;
  state.assurances = state.assurances.map((promise) => {
    if (promise.kept) return promise;
    if (promise.by === 'chair') {
      const missing = 1 - allyState(state, promise.ally).trust;
      changeTrust(desk, promise.ally, constants.promiseKept * missing);
    }
    const { by, ally, id: assurance } = promise;
    desk.emit({ kind: 'promise.kept', by, ally, assurance });
    return { ...promise, kept: true };
  });
}
