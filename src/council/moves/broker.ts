import { constants } from '../model/constants.ts';
import { settledTerms, total } from '../model/disposition.ts';
import { tablesOf } from '../model/tables.ts';
import { allyState, type Situation } from '../model/terms.ts';
import { allyOf, changeTrust, mustAlly, nextGains, reveal, type Rule } from './rule.ts';

/** One ally speaks to another for the text: it works through affinity, and only if the speaker is content. */
export const broker: Rule<'broker'> = {
  cost: () => constants.costs.broker,

  refuse(situation, { ally, through }) {
    const { scenario, state } = situation;
    if (!allyOf(scenario, ally)) return { code: 'unknown', what: ally };
    if (!allyOf(scenario, through)) return { code: 'unknown', what: through };
    if (ally === through) return { code: 'through-itself' };
    if (heeded(situation, ally, through) === 0) return { code: 'no-affinity' };
    if (allyState(state, ally).brokers.includes(through)) return { code: 'already-brokered' };
    if (allyState(state, through).soundedOut === null) return { code: 'not-revealed' };
    const speaker =
      settledTerms(situation, state.text)[tablesOf(scenario).index.get(through) ?? -1] ?? [];
    return total(speaker) > constants.friendsContent ? null : { code: 'through-not-content' };
  },

  apply(desk, { ally: id, through }) {
    const mine = allyState(desk.state, id);
    const { floor, gain, trust } = constants.broker;
    mine.contact += floor + gain * heeded(desk, id, through);
    mine.brokers = [...mine.brokers, through].sort();
    changeTrust(desk, id, trust);
    const terms = nextGains(desk, mustAlly(desk.scenario, id), 1);
    reveal(desk, id, terms);
    desk.emit({ kind: 'broker.spoke', ally: id, through, terms });
  },
};

/** How much an ally heeds another, relative to the one it heeds most: 0-1. */
function heeded({ scenario }: Situation, ally: string, through: string): number {
  const { heeds, index } = tablesOf(scenario);
  const row = heeds[index.get(ally) ?? -1] ?? [];
  const most = Math.max(0, ...row);
  return most === 0 ? 0 : (row[index.get(through) ?? -1] ?? 0) / most;
}
