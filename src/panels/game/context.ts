import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Move } from '../../council/moves/types.ts';
import type { AllyId, ProvisionId } from '../../council/scenario.ts';
import type { Catalogue, Flip, View } from '../../council/table.ts';

/** What every part of the game page reads and may do. */
export interface Game {
  catalogue: Catalogue;
  view: View;
  lastRound: View | null; // as the round before this one ended; null in the first, and after a reload
  selected: AllyId | null;
  other: AllyId | null; // selected, and not the seat that plays
  amending: ProvisionId | null; // whose options are open
  flips(ally: AllyId): Flip[] | null; // null: too little is known
  play(move: Move): void; // says why where it is not possible
  select(ally: AllyId | null): void; // opens the dossier
  back(): void; // from the dossier to where the ally was picked
  close(): void; // the same, and puts the dossier away
  amend(provision: ProvisionId | null): void;
}

export const GameContext = createContext<Game | null>(null);

export function useGame(): Game {
  const game = useContext(GameContext);
  if (!game) throw new Error('Outside of the game page');
  return game;
}
