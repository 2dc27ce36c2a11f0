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
  const key = JSON.stringify([machine.id, value, event]);
  if (!remembered.has(key)) {
    const snapshot = machine.resolveState({ value: value as StateValue, context: {} });
    remembered.set(key, transition(machine, snapshot, event)[0].value);
  }
  return structured(remembered.get(key));
}

/** The caller may keep what it gets: the memory never hands out the same object twice. */
const structured = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const first = (machine: AnyStateMachine): unknown =>
  structured(initialTransition(machine)[0].value);

export const charts = {
  council: {
    initial: (): CouncilChart => first(councilMachine) as CouncilChart,
    step: (value: CouncilChart, event: CouncilEvent): CouncilChart =>
      ask(councilMachine, value, event) as CouncilChart,
  },
  ally: {
    initial: (): AllyChart => first(allyMachine) as AllyChart,
    step: (value: AllyChart, event: AllyEvent): AllyChart =>
      ask(allyMachine, value, event) as AllyChart,
  },
  game: {
    initial: (): GameChart => first(gameMachine) as GameChart,
    step: (value: GameChart, event: GameChartEvent): GameChart =>
      ask(gameMachine, value, event) as GameChart,
  },
};
