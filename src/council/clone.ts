/** A state that may be written on, for the price of what is written. */
import type { AllyId } from './scenario.ts';
import type { AllyState, Desk, GameState } from './state.ts';

/** `play` never changes the game it is given: it works on this. Allies are shared until `toWrite` copies one. */
export const cloneOf = (state: GameState): GameState => ({
  ...state,
  allies: { ...state.allies },
  purses: { ...state.purses },
  metIn: { ...state.metIn },
  played: { ...state.played },
  silence: state.silence && { ...state.silence, writers: [...state.silence.writers] },
});

/** An ally's state to write on: the desk's own copy of it. */
export function toWrite({ state, owned }: Desk, id: AllyId): AllyState {
  const found = state.allies[id];
  if (!found) throw new Error(`no ally ${id}`);
  if (owned.has(id)) return found;
  const copy = { ...found };
  state.allies[id] = copy;
  owned.add(id);
  return copy;
}
