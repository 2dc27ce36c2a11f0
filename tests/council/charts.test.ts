import { getShortestPaths } from 'xstate/graph';
import { createActor, type AnyStateMachine, type EventObject } from 'xstate';
import { describe, expect, it } from 'vitest';
import { allyMachine, type AllyEvent } from '../../src/council/charts/ally.ts';
import {
  councilMachine,
  councilStates,
  type CouncilEvent,
} from '../../src/council/charts/council.ts';
import { gameMachine, type GameChartEvent } from '../../src/council/charts/game.ts';
import { charts } from '../../src/council/charts/run.ts';

const councilEvents: CouncilEvent[] = [
  { type: 'text.amended' },
  { type: 'text.placed' },
  { type: 'text.pulled' },
  { type: 'text.deferred' },
  { type: 'text.withdrawn' },
  { type: 'time.ranOut' },
  ...(['none', 'some'] as const).flatMap((objections) =>
    (['complete', 'missing'] as const).flatMap((instructions) =>
      (['full', 'diluted'] as const).map((ambition): CouncilEvent => ({
        type: 'silence.ranOut',
        objections,
        instructions,
        ambition,
      })),
    ),
  ),
];

const allyEvents: AllyEvent[] = [
  ...(['atOnce', 'inDays'] as const).flatMap((answer) =>
    (['clear', 'crossed'] as const).map((redLine): AllyEvent => ({
      type: 'text.amended',
      answer,
      redLine,
    })),
  ),
  { type: 'capital.answered' },
  { type: 'redLine.stated' },
  { type: 'wentPublic' },
  ...(
    ['supports', 'leaning', 'stays-silent', 'holds-a-reserve', 'will-break-silence'] as const
  ).map((stance): AllyEvent => ({ type: 'stance.expressed', stance })),
];

const gameEvents: GameChartEvent[] = [
  { type: 'game.opened' },
  { type: 'chair.done' },
  { type: 'allies.done' },
  { type: 'world.done' },
  { type: 'council.closed' },
];

const reached = (machine: AnyStateMachine, events: readonly EventObject[]) =>
  getShortestPaths(machine, { events: [...events] });

describe('the Council', () => {
  it('can reach every state of its chart', () => {
    const states = reached(councilMachine, councilEvents).map(({ state }) => state.value);
    expect(new Set(states)).toEqual(new Set(councilStates));
  });

  it('agrees only when silence runs out with nobody objecting and no capital asking for time', () => {
    for (const { steps, state } of reached(councilMachine, councilEvents)) {
      if (state.value !== 'agreed' && state.value !== 'agreedDiluted') continue;
      expect(steps.at(-1)?.event).toMatchObject({
        type: 'silence.ranOut',
        objections: 'none',
        instructions: 'complete',
      });
    }
  });

  it.each(councilStates)('lets one objection break silence, whatever else: from %s', (state) => {
    for (const event of councilEvents) {
      if (event.type !== 'silence.ranOut' || event.objections !== 'some') continue;
      const next = charts.council.step(state, event);
      expect(next).toBe(state === 'underSilence' ? 'broken' : state);
    }
  });

  it('leaves no state without an exit but the five endings', () => {
    for (const state of councilStates) {
      const exits = councilEvents.filter((event) => charts.council.step(state, event) !== state);
      const ending = ['agreed', 'agreedDiluted', 'deferred', 'shelved', 'withdrawn'].includes(
        state,
      );
      expect(exits.length > 0, state).toBe(!ending);
    }
  });

  it('shelves a text that was broken and never placed again, and defers one that was alive', () => {
    expect(charts.council.step('broken', { type: 'time.ranOut' })).toBe('shelved');
    expect(charts.council.step('drafting', { type: 'time.ranOut' })).toBe('deferred');
    expect(charts.council.step('soundings', { type: 'time.ranOut' })).toBe('deferred');
  });
});

describe('an ally', () => {
  it('never takes back a public no', () => {
    for (const { state } of reached(allyMachine, allyEvents)) {
      if (state.value.voice !== 'onRecord') continue;
      for (const event of allyEvents)
        expect(charts.ally.step(state.value, event).voice).toBe('onRecord');
    }
  });

  it('needs new instructions for new words, unless they cross a red line it has stated', () => {
    const held = charts.ally.initial();
    const amended = (answer: 'atOnce' | 'inDays', redLine: 'clear' | 'crossed') =>
      charts.ally.step(held, { type: 'text.amended', answer, redLine }).instructions;
    expect(amended('inDays', 'clear')).toBe('awaiting');
    expect(amended('atOnce', 'clear')).toBe('held');
    expect(amended('inDays', 'crossed')).toBe('firm');
  });

  it('shows the six stances, and no other', () => {
    const stances = new Set(
      reached(allyMachine, allyEvents).map(({ state }) => state.value.stance),
    );
    expect(stances.size).toBe(6);
  });
});

describe('a game', () => {
  it('goes from briefing through rounds to its debrief, and stays there', () => {
    const values = reached(gameMachine, gameEvents).map(({ state }) => JSON.stringify(state.value));
    expect(new Set(values)).toEqual(
      new Set([
        '"briefing"',
        '{"round":"chair"}',
        '{"round":"allies"}',
        '{"round":"world"}',
        '"debrief"',
      ]),
    );
    for (const event of gameEvents) expect(charts.game.step('debrief', event)).toBe('debrief');
  });
});

describe('the memory of the charts', () => {
  it.each([
    ['council', councilMachine, councilEvents, charts.council.step],
    ['ally', allyMachine, allyEvents, charts.ally.step],
    ['game', gameMachine, gameEvents, charts.game.step],
  ] as const)(
    'gives for the %s what the live chart gives, for every state and event',
    (_, machine, events, step) => {
      const ask = step as (value: unknown, event: EventObject) => unknown;
      for (const { steps, state } of reached(machine as AnyStateMachine, events)) {
        for (const event of events) {
          const live = createActor(machine as AnyStateMachine).start();
          for (const { event: before } of steps)
            if (before.type !== 'xstate.init') live.send(before);
          if (live.getSnapshot().status === 'active') live.send(event);
          const answer = ask(state.value, event);
          expect(answer).toEqual(live.getSnapshot().value);
          expect(ask(state.value, event)).toEqual(answer);
        }
      }
    },
  );
});
