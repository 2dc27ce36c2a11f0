import { setup } from 'xstate';

export type GameChart = 'briefing' | 'debrief' | { round: 'chair' | 'seats' | 'allies' | 'world' };

export type GameChartEvent =
  | { type: 'game.opened' }
  | { type: 'chair.done' }
  | { type: 'seats.done' } // every other seat that a person holds
  | { type: 'allies.done' } // those that the engine plays; then what is due under silence
  | { type: 'world.done' }
  | { type: 'council.closed' }; // agreed, deferred, shelved or withdrawn

/** The order of play: within a round the chair acts first, then the seats, then the engine's allies, then the world. */
export const gameMachine = setup({ types: { events: {} as GameChartEvent } }).createMachine({
  id: 'game',
  initial: 'briefing',
  states: {
    briefing: { on: { 'game.opened': 'round' } },
    round: {
      initial: 'chair',
      on: { 'council.closed': 'debrief' },
      states: {
        chair: { on: { 'chair.done': 'seats' } },
        seats: { on: { 'seats.done': 'allies' } },
        allies: { on: { 'allies.done': 'world' } },
        world: { on: { 'world.done': 'chair' } },
      },
    },
    debrief: { type: 'final' },
  },
});
