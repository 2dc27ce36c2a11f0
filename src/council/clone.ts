/** A copy of a state that may be written on: allies, purses and counts are copied, the rest is only ever replaced. */
import type { AllyState, GameState } from './state.ts';

/** `play` never changes the game it is given: it works on this. */
export function cloneOf(state: GameState): GameState {
  const allies: Record<string, AllyState> = {};
  for (const id of Object.keys(state.allies)) {
    const mine = state.allies[id] as AllyState;
    allies[id] = { ...mine };
  }
  const purses: GameState['purses'] = {};
  for (const seat of Object.keys(state.purses)) {
    purses[seat] = { ...(state.purses[seat] as GameState['purses'][string]) };
  }
  return {
    ...state,
    allies,
    purses,
    metIn: { ...state.metIn },
    played: { ...state.played },
    silence: state.silence && { ...state.silence, writers: [...state.silence.writers] },
  };
}
