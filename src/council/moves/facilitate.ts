/** What a facilitator does from outside the game. All of it stands in the list of moves. */
import { roundEnd } from '../calendar.ts';
import { close } from '../closing.ts';
import { constants } from '../model/constants.ts';
import { seatsOf } from '../roles.ts';
import { fire } from '../world.ts';
import type { Rule } from './rule.ts';

export const injectEvent: Rule<'inject-event'> = {
  who: ['facilitator'],
  cost: () => constants.costs.free,
  refuse({ scenario, state }, { event }) {
    if (!scenario.events.some(({ id }) => id === event)) return { code: 'unknown', what: event };
    return state.happened.includes(event) ? { code: 'already-happened' } : null;
  },
  apply(desk, { event: id }) {
    const event = desk.scenario.events.find((candidate) => candidate.id === id);
    if (event) fire(desk, event, desk.state.date);
  },
};

/** Played by `game.ts`, which alone knows the moves that came before. */
export const takeBack: Rule<'take-back'> = {
  who: ['facilitator'],
  cost: () => constants.costs.free,
  refuse: () => null,
  apply: () => undefined,
};

export const handOver: Rule<'hand-over'> = {
  who: ['facilitator'],
  cost: () => constants.costs.free,
  refuse({ scenario, state }, { seat, to }) {
    if (!seatsOf(scenario).includes(seat)) return { code: 'unknown', what: seat };
    if (to !== 'person' && to !== 'engine') return { code: 'unknown', what: String(to) };
    return state.persons.includes(seat) === (to === 'person') ? { code: 'seat-as-it-is' } : null;
  },
  apply(desk, { seat, to }) {
    const { state } = desk;
    state.persons =
      to === 'person'
        ? [...state.persons, seat].sort()
        : state.persons.filter((held) => held !== seat);
    desk.emit({ kind: 'seat.handed-over', seat, to });
  },
};

export const addTime: Rule<'add-time'> = {
  who: ['facilitator'],
  cost: () => constants.costs.free,
  refuse: ({ state }) => (state.rounds < constants.mostRounds ? null : { code: 'no-more-time' }),
  apply(desk) {
    const { scenario, state } = desk;
    state.rounds += 1;
    desk.emit({ kind: 'time.added', deadline: roundEnd(scenario.calendar, state.rounds) });
  },
};

export const endNow: Rule<'end-now'> = {
  who: ['facilitator'],
  cost: () => constants.costs.free,
  refuse: () => null,
  apply: (desk) => close(desk, { type: 'time.ranOut' }),
};
