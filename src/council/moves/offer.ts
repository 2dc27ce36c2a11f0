import { constants } from '../model/constants.ts';
import { friendsFactor } from '../model/disposition.ts';
import { allyState } from '../model/terms.ts';
import { allyOf, type Rule } from './rule.ts';

/** A side payment on another file, for a text. */
export const offer: Rule<'offer'> = {
  cost({ scenario }, { ally, ask }) {
    const price = allyOf(scenario, ally)?.asks.find(({ id }) => id === ask)?.cost ?? 0;
    const { slots, capital } = constants.costs.offer;
    return { slots, capital: capital + price };
  },

  refuse({ scenario, state }, { ally, ask }) {
    const wanted = allyOf(scenario, ally)?.asks.find(({ id }) => id === ask);
    if (!wanted) return { code: 'unknown', what: `${ally} ${ask}` };
    if (allyState(state, ally).soundedOut === null) return { code: 'not-revealed' };
    return state.assurances.some((a) => a.ally === ally && a.id === ask)
      ? { code: 'already-given' }
      : null;
  },

  apply(desk, { ally, ask }) {
    const wanted = allyOf(desk.scenario, ally)?.asks.find(({ id }) => id === ask);
    if (!wanted) return;
    const strength = wanted.strength * friendsFactor(desk, ally, desk.state.text);
    desk.state.assurances.push({ kind: 'offer', ally, id: ask, strength, restsOn: wanted.restsOn });
    desk.emit({ kind: 'offer.made', ally, ask });
  },
};
