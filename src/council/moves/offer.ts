import { constants } from '../model/constants.ts';
import { friendsFactor } from '../model/disposition.ts';
import { allyState, type Situation } from '../model/terms.ts';
import type { Ask } from '../scenario.ts';
import { allyOf, heardBy, type Rule } from './rule.ts';

/** A side payment on another file, for a text. */
export const offer: Rule<'offer'> = {
  who: ['chair', 'ally', 'partner'],
  cost(situation, { ally, ask }) {
    const { slots, capital } = constants.costs.offer;
    return { slots, capital: capital + priceOf(situation, ally, ask) };
  },

  refuse({ scenario, state }, { by, ally, ask }) {
    if (!askOf(allyOf(scenario, ally)?.asks, ask))
      return { code: 'unknown', what: `${ally} ${ask}` };
    if (by === ally) return { code: 'itself' };
    const mine = allyState(state, ally);
    if (heardBy(mine, by).level === null && !mine.asked.includes(ask))
      return { code: 'not-revealed' };
    return state.assurances.some((a) => a.ally === ally && a.id === ask)
      ? { code: 'already-given' }
      : null;
  },

  apply(desk, { by, ally, ask }) {
    const wanted = askOf(allyOf(desk.scenario, ally)?.asks, ask);
    if (!wanted) return;
    const strength = wanted.strength * friendsFactor(desk, ally, desk.state.text);
    const { restsOn } = wanted;
    desk.state.assurances = [
      ...desk.state.assurances,
      { kind: 'offer', by, ally, id: ask, strength, restsOn, kept: false },
    ];
    desk.emit({ kind: 'offer.made', by, ally, ask });
  },
};

const askOf = (asks: readonly Ask[] | undefined, id: string): Ask | undefined =>
  asks?.find((ask) => ask.id === id);

/** What an ask would take now: a price named near the deadline is dearer. */
export function priceOf({ scenario, state }: Situation, ally: string, ask: string): number {
  const price = askOf(allyOf(scenario, ally)?.asks, ask)?.cost ?? 0;
  const dearer = state.allies[ally]?.dearer.includes(ask) ?? false;
  return price + (dearer ? constants.dearer : 0);
}
