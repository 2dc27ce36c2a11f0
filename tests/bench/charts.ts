/** The charts' answers: remembered, and asked of XState every time. */
import { transition } from 'xstate';
import { allyMachine, type AllyChart, type AllyEvent } from '../../src/council/charts/ally.ts';
import { charts } from '../../src/council/charts/run.ts';
import { allyEvents, walk } from '../support/charts.ts';
import { measure, type Measure } from './measure.ts';

// A sample of all that an ally can be asked, spread over its states.
const questions = walk(allyMachine, allyEvents)
  .filter((_, i) => i % 97 === 0)
  .map(({ from, event }) => ({
    value: from as unknown as AllyChart,
    event: event as AllyEvent,
    snapshot: allyMachine.resolveState({ value: from }),
  }));

export function* chartMeasures(): Generator<Measure> {
  yield measure(
    'answers of a chart, remembered against live',
    'answers/s',
    () => questions.filter(({ value, event }) => charts.ally.step(value, event)).length,
    () =>
      questions.filter(({ snapshot, event }) => transition(allyMachine, snapshot, event)).length,
  );
}
