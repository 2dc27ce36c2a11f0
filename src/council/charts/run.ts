/** How the rule book asks a chart: (state, event) in, state out. */
import { initialTransition, transition, type AnyStateMachine, type StateValue } from 'xstate';
import { allyMachine, type AllyChart, type AllyEvent } from './ally.ts';
import { councilMachine, type CouncilChart, type CouncilEvent } from './council.ts';
import { gameMachine, type GameChart, type GameChartEvent } from './game.ts';

/**
 * The charts hold no numbers, so every (state, event) has one answer, and an answer XState has given
 * once may be remembered: a thousand games then cost what one does.
 */
export const remembered = new Map<string, unknown>();

function ask(machine: AnyStateMachine, value: unknown, event: { type: string }): unknown {
  const key = machine.id + wordsOf(value) + Object.values(event).join(' ');
  let answer = remembered.get(key);
  if (answer === undefined) {
    const snapshot = machine.resolveState({ value: value as StateValue, context: {} });
    answer = frozen(transition(machine, snapshot, event)[0].value);
    remembered.set(key, answer);
  }
  return answer;
}

const words = new WeakMap<object, string>();

/** A frozen state is put into words once. */
function wordsOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  let text = words.get(value);
  if (text === undefined) {
    text = JSON.stringify(value);
    if (Object.isFrozen(value)) words.set(value, text);
  }
  return text;
}

/** Games share what the memory hands out, so nobody may write on it. */
function frozen(value: unknown): unknown {
  if (typeof value === 'object' && value !== null)
    Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

function first(machine: AnyStateMachine): unknown {
  let value = remembered.get(machine.id);
  if (value === undefined) {
    value = frozen(initialTransition(machine)[0].value);
    remembered.set(machine.id, value);
  }
  return value;
}

interface Chart<Value, Event> {
  initial(): Value;
  step(value: Value, event: Event): Value;
}

const chart = (machine: AnyStateMachine): Chart<unknown, { type: string }> => ({
  initial: () => first(machine),
  step: (value, event) => ask(machine, value, event),
});

export const charts = {
  council: chart(councilMachine) as Chart<CouncilChart, CouncilEvent>,
  ally: chart(allyMachine) as Chart<AllyChart, AllyEvent>,
  game: chart(gameMachine) as Chart<GameChart, GameChartEvent>,
};
