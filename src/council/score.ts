/** How a seat did by its own lights. */
import { ambition, places, statusQuoPlaces, type Text } from './draft.ts';
import { gain } from './model/terms.ts';
import type { Seat } from './moves/types.ts';
import type { Scenario } from './scenario.ts';
import type { Score } from './table.ts';

export interface Aim {
  provision: string;
  at: number; // place it would like, 0-100
  salience: number; // 0-100
}

/** What a seat wants of the text, most salient first; the chair wants the opening text kept. */
export function aimsOf({ allies, partner }: Scenario, seat: Seat): Aim[] {
  const positions = allies.find(({ id }) => id === seat)?.positions ?? {};
  const aims =
    seat === 'partner'
      ? (partner?.wants ?? []).map(({ provision, at, salience }) => ({ provision, at, salience }))
      : Object.entries(positions).map(([provision, { at, salience }]) => ({
          provision,
          at,
          salience,
        }));
  return aims.sort((a, b) => b.salience - a.salience || (a.provision < b.provision ? -1 : 1));
}

/** @param text the text agreed; null where none was */
export function scoreOf(scenario: Scenario, seat: Seat, text: Text | null): Score {
  if (seat === 'chair') {
    return { seat, measure: 'kept', value: text ? ambition(scenario, text) : 0, statusQuo: 0 };
  }
  const statusQuo = interest(scenario, seat, statusQuoPlaces(scenario));
  return {
    seat,
    measure: 'interest',
    value: text ? interest(scenario, seat, places(scenario, text)) : statusQuo,
    statusQuo,
  };
}

/** Σ salience × gain (formula 1), from the seat's worst option of each provision (0) to its best (1). */
function interest(scenario: Scenario, seat: Seat, at: readonly number[]): number {
  const statusQuo = statusQuoPlaces(scenario);
  const aims = new Map(aimsOf(scenario, seat).map((aim) => [aim.provision, aim]));
  let [worst, best, value] = [0, 0, 0];
  scenario.provisions.forEach(({ id, options }, k) => {
    const aim = aims.get(id);
    if (!aim) return;
    const worth = (place: number): number =>
      aim.salience * gain(aim.at / 100, statusQuo[k] ?? 0, place);
    const each = options.map((option) => worth(option.at / 100));
    worst += Math.min(...each);
    best += Math.max(...each);
    value += worth(at[k] ?? 0);
  });
  return best === worst ? 1 : (value - worst) / (best - worst);
}
