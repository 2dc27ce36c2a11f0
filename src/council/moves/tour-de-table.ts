import { charts } from '../charts/run.ts';
import { constants } from '../model/constants.ts';
import { hearAll } from '../stance.ts';
import { express, type Rule } from './rule.ts';

/** Everybody speaks once. A person's seat speaks for itself, by its own moves. */
export const tourDeTable: Rule<'tour-de-table'> = {
  who: ['chair'],
  cost: () => constants.costs.tour,

  refuse({ state }) {
    if (state.silence) return { code: 'under-silence' };
    return state.tourIn === state.round ? { code: 'already-this-round' } : null;
  },

  apply(desk) {
    const { state } = desk;
    state.tourIn = state.round;
    state.council = charts.council.step(state.council, { type: 'tour.opened' });
    desk.emit({ kind: 'tour.held' });
    for (const { verdict, stance } of hearAll(desk, state.text)) {
      if (state.persons.includes(verdict.ally)) continue;
      express(desk, verdict.ally, stance);
      desk.emit({ kind: 'stance.expressed', ally: verdict.ally, stance });
    }
  },
};
