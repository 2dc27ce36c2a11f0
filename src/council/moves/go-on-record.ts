import { toWrite } from '../clone.ts';
import { charts } from '../charts/run.ts';
import { constants } from '../model/constants.ts';
import { allyState, clamp } from '../model/terms.ts';
import { express, type Rule } from './rule.ts';

/** A public position binds its speaker. What a partner says in public makes stalemate hurt more, or less. */
export const goOnRecord: Rule<'go-on-record'> = {
  who: ['ally', 'partner'],
  cost: () => constants.costs.record,

  refuse({ state }, { by, side }) {
    if (side !== 'for' && side !== 'against') return { code: 'unknown', what: String(side) };
    if (by === 'partner') return state.partnerSide === side ? { code: 'already-on-record' } : null;
    const { voice } = allyState(state, by).chart;
    return voice === 'onRecord' || (voice === 'endorsed' && side === 'for')
      ? { code: 'already-on-record' }
      : null;
  },

  apply(desk, { by, side }) {
    const { state } = desk;
    if (by === 'partner') {
      const hurt = side === 'for' ? constants.partnerHurt : -constants.partnerHurt;
      state.hurt = clamp(state.hurt + hurt, 0, 1);
      state.partnerSide = side;
    } else {
      const mine = toWrite(desk, by);
      mine.chart = charts.ally.step(mine.chart, { type: side === 'for' ? 'saidYes' : 'saidNo' });
      express(desk, by, side === 'for' ? 'supports' : 'will-break-silence');
    }
    desk.emit({ kind: 'record.taken', by, side });
  },
};
