import { toWrite } from '../clone.ts';
import { constants } from '../model/constants.ts';
import { settledRows } from '../model/disposition.ts';
import { indexOf } from '../model/tables.ts';
import { allyState, totalOf, type Situation } from '../model/terms.ts';
import { membersOf } from '../audience.ts';
import type { AllyId, Side } from '../scenario.ts';
import {
  allyOf,
  changeTrust,
  heardBy,
  heeded,
  mustAlly,
  nextGains,
  reveal,
  type Rule,
} from './rule.ts';
import type { Seat } from './types.ts';

/**
 * One ally speaks to another: it works through affinity, and a go-between must itself be content with the text.
 * An ally may go itself, and then speak against the text as well.
 */
export const broker: Rule<'broker'> = {
  who: ['chair', 'ally', 'partner'],
  cost: () => constants.costs.broker,

  refuse(situation, { by, ally, through, side }) {
    const { scenario, state } = situation;
    if (!allyOf(scenario, ally)) return { code: 'unknown', what: ally };
    if (!allyOf(scenario, through)) return { code: 'unknown', what: through };
    if (side !== 'for' && side !== 'against') return { code: 'unknown', what: String(side) };
    if (by === ally) return { code: 'itself' };
    if (ally === through) return { code: 'through-itself' };
    if (heeded(situation, ally, through) === 0) return { code: 'no-affinity' };
    if (side === 'against' && through !== by) return { code: 'wrong-side' };
    if (allyState(state, ally).brokers.includes(spoken(through, side)))
      return { code: 'already-brokered' };
    if (through !== by && !isInTouch(situation, by, through)) return { code: 'not-revealed' };
    return side === 'against' || isContent(situation, through)
      ? null
      : { code: 'through-not-content' };
  },

  apply(desk, { by, ally: id, through, side }) {
    const mine = toWrite(desk, id);
    const { floor, gain, trust } = constants.broker;
    const talks = floor + gain * heeded(desk, id, through);
    mine.contact += side === 'for' ? talks : -talks;
    mine.brokers = [...mine.brokers, spoken(through, side)].sort();
    if (by === 'chair') changeTrust(desk, id, trust);
    const terms = nextGains(desk, mustAlly(desk.scenario, id), by, 1);
    reveal(desk, id, by, terms);
    desk.emit({ kind: 'broker.spoke', by, ally: id, through, side, terms });
  },
};

const spoken = (through: AllyId, side: Side): string => `${through}/${side}`;

/** It has listened to the go-between; a partner is in touch with its friends. */
const isInTouch = ({ scenario, state }: Situation, by: Seat, through: AllyId): boolean =>
  heardBy(allyState(state, through), by).level !== null ||
  (by === 'partner' && membersOf(scenario, scenario.partner?.friends ?? []).includes(through));

export const isContent = (situation: Situation, ally: AllyId): boolean =>
  totalOf(settledRows(situation, situation.state.text)[indexOf(situation.scenario, ally)] ?? []) >
  constants.friendsContent;
