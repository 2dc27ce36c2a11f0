/** Each chart walked from end to end: the same questions put to all three. */
import { createActor, type StateValue } from 'xstate';
import { getShortestPaths, getStateNodes } from 'xstate/graph';
import { describe, expect, it } from 'vitest';
import { closedStates } from '../../src/council/charts/council.ts';
import { charts } from '../../src/council/charts/run.ts';
import { boxesOf, chartsAndEvents, walk, type Chart } from '../support/charts.ts';

/** Where a part of a chart stays for good: an agreement, a public no, leaders round the table. */
const forGood: Record<Chart['id'], string[]> = {
  council: [...closedStates.map((state) => `text.${state}`), 'level.summit', 'reservations.taken'],
  ally: ['voice.onRecord'],
  game: ['debrief'],
};

describe.each(chartsAndEvents)('the chart of the $id', (chart) => {
  const { machine, events, id } = chart;
  const pairs = walk(machine, events);

  it('is walked whole: every event in every state', () => {
    const states = new Set(pairs.map(({ from }) => JSON.stringify(from)));
    expect(pairs).toHaveLength(states.size * events.length);
  });

  it('has no box that cannot be reached', () => {
    expect(new Set(pairs.flatMap(({ from }) => boxesOf(from)))).toEqual(new Set(boxes(chart)));
  });

  it('has no arrow that is never taken, and so no guard that never lets anybody pass', () => {
    const arrows = getStateNodes(machine).flatMap(({ transitions }) =>
      [...transitions.values()].flat(),
    );
    const taken = new Set(
      getShortestPaths(machine, { events }).flatMap(({ state }) =>
        events.flatMap((event) => machine.getTransitionData(state, event)),
      ),
    );
    expect(
      arrows
        .filter((arrow) => !taken.has(arrow))
        .map(({ source, eventType, guard }) => [source.id, eventType, guard]),
    ).toEqual([]);
  });

  it('has a way out of every box but the last ones', () => {
    const left = pairs.flatMap(({ from, to }) => {
      const after = new Set(boxesOf(to));
      return boxesOf(from).filter((box) => !after.has(box));
    });
    const stay = boxes(chart).filter((box) => !left.includes(box));
    expect(new Set(stay)).toEqual(new Set(forGood[id]));
  });

  it('is remembered as XState answers live, also the second time', () => {
    const step = charts[id].step as (value: StateValue, event: unknown) => unknown;
    for (const { state } of getShortestPaths(machine, { events })) {
      for (const event of events) {
        const live = createActor(machine, { snapshot: state }).start();
        if (state.status === 'active') live.send(event);
        const { value } = live.getSnapshot();
        expect(step(state.value, event)).toEqual(value);
        expect(step(state.value, event)).toEqual(value);
      }
    }
  });
});

const boxes = ({ machine }: Chart): string[] =>
  getStateNodes(machine)
    .filter(({ states }) => Object.keys(states).length === 0)
    .map(({ path }) => path.join('.'));
