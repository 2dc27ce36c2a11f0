/** The three charts, every event they know, and every (state, event) pair that a game can reach. */
import type { AnyStateMachine, EventObject, StateValue } from 'xstate';
import { adjacencyMapToArray, getAdjacencyMap, getShortestPaths } from 'xstate/graph';
import { allyMachine, type AllyEvent } from '../../src/council/charts/ally.ts';
import { councilMachine, type CouncilEvent } from '../../src/council/charts/council.ts';
import { gameMachine, type GameChartEvent } from '../../src/council/charts/game.ts';

/** The compiler asks for every type of event. */
type Every<Event extends EventObject> = { [T in Event['type']]: Extract<Event, { type: T }>[] };

const all = <Event extends EventObject>(events: Every<Event>): Event[] =>
  Object.values<Event[]>(events).flat();

export const councilEvents = all<CouncilEvent>({
  'text.amended': [{ type: 'text.amended' }],
  'text.placed': [{ type: 'text.placed' }],
  'text.pulled': [{ type: 'text.pulled' }],
  'text.deferred': [{ type: 'text.deferred' }],
  'text.withdrawn': [{ type: 'text.withdrawn' }],
  'letter.arrived': [{ type: 'letter.arrived' }],
  'time.asked': [{ type: 'time.asked' }],
  'silence.extended': [{ type: 'silence.extended' }],
  'silence.ranOut': [
    { type: 'silence.ranOut', ambition: 'full' },
    { type: 'silence.ranOut', ambition: 'diluted' },
  ],
  'words.bracketed': [{ type: 'words.bracketed' }],
  'words.unbracketed': [
    { type: 'words.unbracketed', left: 'none' },
    { type: 'words.unbracketed', left: 'some' },
  ],
  'tour.opened': [{ type: 'tour.opened' }],
  'table.escalated': [
    { type: 'table.escalated', to: 'ministers' },
    { type: 'table.escalated', to: 'summit' },
  ],
  'reservation.offered': [{ type: 'reservation.offered' }],
  'reservation.taken': [{ type: 'reservation.taken' }],
  'round.ended': [{ type: 'round.ended' }],
  'time.ranOut': [{ type: 'time.ranOut' }],
});

const stances = [
  'not-yet-sounded-out',
  'supports',
  'leaning',
  'stays-silent',
  'holds-a-reserve',
  'will-break-silence',
] as const;

export const allyEvents = all<AllyEvent>({
  'text.amended': (['atOnce', 'inDays'] as const).flatMap((answer) =>
    (['clear', 'crossed'] as const).map((redLine) => ({
      type: 'text.amended' as const,
      answer,
      redLine,
    })),
  ),
  'capital.answered': [{ type: 'capital.answered' }],
  'capital.late': [{ type: 'capital.late' }],
  'redLine.stated': [{ type: 'redLine.stated' }],
  saidNo: [{ type: 'saidNo' }],
  saidYes: [{ type: 'saidYes' }],
  'silence.placed': [{ type: 'silence.placed' }],
  'letter.sent': [{ type: 'letter.sent' }],
  'silence.judged': (['live', 'not'] as const).flatMap((could) =>
    (['loudest', 'farBelow', 'covered'] as const).map((place) => ({
      type: 'silence.judged' as const,
      could,
      place,
    })),
  ),
  'stance.expressed': stances.map((stance) => ({ type: 'stance.expressed', stance })),
});

export const gameEvents = all<GameChartEvent>({
  'game.opened': [{ type: 'game.opened' }],
  'chair.done': [{ type: 'chair.done' }],
  'seats.done': [{ type: 'seats.done' }],
  'allies.done': [{ type: 'allies.done' }],
  'world.done': [{ type: 'world.done' }],
  'council.closed': [{ type: 'council.closed' }],
});

export interface Chart {
  id: 'council' | 'ally' | 'game';
  machine: AnyStateMachine;
  events: EventObject[];
}

export const chartsAndEvents: Chart[] = [
  { id: 'council', machine: councilMachine, events: councilEvents },
  { id: 'ally', machine: allyMachine, events: allyEvents },
  { id: 'game', machine: gameMachine, events: gameEvents },
];

export interface Pair {
  from: StateValue;
  event: EventObject;
  to: StateValue;
}

/** What XState itself answers, wherever a game can get to. */
export const walk = (machine: AnyStateMachine, events: readonly EventObject[]): Pair[] =>
  adjacencyMapToArray(getAdjacencyMap(machine, { events: [...events] })).map(
    ({ state, event, nextState }) => ({ from: state.value, event, to: nextState.value }),
  );

/** The states that a game can reach, each once. */
export const reachable = (machine: AnyStateMachine, events: readonly EventObject[]): StateValue[] =>
  getShortestPaths(machine, { events: [...events] }).map(({ state }) => state.value);

/** `text.underSilence.running`, `words.clean`, …: the boxes of the chart in which a state is. */
export const boxesOf = (value: StateValue | undefined): string[] =>
  typeof value === 'object'
    ? Object.entries(value).flatMap(([key, inner]) =>
        boxesOf(inner).map((rest) => `${key}.${rest}`),
      )
    : [value ?? ''];
