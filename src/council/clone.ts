/** A copy of a state that may be written on. What rules replace instead of changing is shared. */
import type { AllyState, GameState } from './state.ts';

/** `play` never changes the game it is given: it works on this. */
export function cloneOf(state: GameState): GameState {
  const allies: Record<string, AllyState> = {};
  for (const id of Object.keys(state.allies)) {
    const mine = state.allies[id] as AllyState;
    allies[id] = { ...mine, heard: { ...mine.heard }, salience: { ...mine.salience } };
  }
  const purses: GameState['purses'] = {};
  for (const seat of Object.keys(state.purses)) {
    purses[seat] = { ...(state.purses[seat] as GameState['purses'][string]) };
  }
  return {
    ...state,
    text: { ...state.text },
    allies,
    purses,
    metIn: { ...state.metIn },
    played: { ...state.played },
    silence: state.silence && { ...state.silence, writers: [...state.silence.writers] },
  };
}
