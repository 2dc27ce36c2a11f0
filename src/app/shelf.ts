/** The cases that can be chosen. Those that ship were read and checked when the game was built. */
import { shelf as compiled } from 'virtual:scenarios';
import type { Scenario } from '../council/scenario.ts';
import type { KeptCard } from '../panels/card/kept.ts';
import type { Shelved } from '../scenario/shelved.ts';

export interface OnTheShelf extends Shelved {
  id: string;
  file: string | null; // name of a file of one's own; null: the case ships with the game
  load: (() => Promise<Scenario>) | null; // null: the file is broken
  loadCard: (() => Promise<KeptCard>) | null; // null: nobody has computed one
}

const cases = new Map((compiled as OnTheShelf[]).map((entry) => [entry.id, entry]));

/** To begin with; the others follow by name. */
const first = ['tutorial', 'tokyo-2023'];

export const shipped = (): OnTheShelf[] => {
  const placeOf = ({ id }: OnTheShelf): number =>
    first.includes(id) ? first.indexOf(id) : first.length;
  return [...cases.values()].sort((a, b) => placeOf(a) - placeOf(b));
};

/** A case takes its place on the shelf, or leaves it. */
export function reshelve(id: string, entry: (Pick<OnTheShelf, 'load'> & Shelved) | null): void {
  const { loadCard = null } = cases.get(id) ?? {};
  if (entry) cases.set(id, { ...entry, id, file: null, loadCard });
  else cases.delete(id);
}
