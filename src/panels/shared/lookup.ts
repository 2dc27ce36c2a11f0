/** Finds the printed part of things by their id. An id that is not there is a fault of the caller. */
import type { Seat } from '../../council/moves/types.ts';
import type { AllyId, OptionId, ProvisionId } from '../../council/scenario.ts';
import type { AllyView, Catalogue, View } from '../../council/table.ts';

export type AllyEntry = Catalogue['allies'][number];
export type ProvisionEntry = Catalogue['provisions'][number];
export type OptionEntry = ProvisionEntry['options'][number];

function found<Thing>(thing: Thing | undefined, id: string): Thing {
  if (thing === undefined) throw new Error(`Nothing has the id ${id}`);
  return thing;
}

export function allyEntry(catalogue: Catalogue, id: AllyId): AllyEntry {
  return found(
    catalogue.allies.find((ally) => ally.id === id),
    id,
  );
}

export function allyView(view: View, id: AllyId): AllyView {
  return found(
    view.allies.find((ally) => ally.id === id),
    id,
  );
}

export function provisionEntry(catalogue: Catalogue, id: ProvisionId): ProvisionEntry {
  return found(
    catalogue.provisions.find((provision) => provision.id === id),
    id,
  );
}

export function optionEntry(catalogue: Catalogue, id: ProvisionId, option: OptionId): OptionEntry {
  return found(
    provisionEntry(catalogue, id).options.find((each) => each.id === option),
    option,
  );
}

/** What is printed of a seat with interests of its own; null for the chair. */
export function seatEntry({ allies, partner }: Catalogue, seat: Seat) {
  if (seat === 'partner') return partner;
  return allies.find(({ id }) => id === seat) ?? null;
}
