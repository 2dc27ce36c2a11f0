import { toWrite } from '../clone.ts';
import { constants } from '../model/constants.ts';
import { clamp } from '../model/terms.ts';
import { goPublic, type Rule } from './rule.ts';

/** Publicity: stalemate hurts more, standing alone costs more, and those on record harden. */
export const briefPress: Rule<'brief-press'> = {
  who: ['chair', 'ally', 'partner'],
  cost: () => constants.costs.press,

  refuse({ state }) {
    if (state.silence) return { code: 'under-silence' };
    return state.briefedIn === state.round ? { code: 'already-this-round' } : null;
  },

  apply(desk, { by }) {
    const { state } = desk;
    goPublic(desk, by);
    state.briefedIn = state.round;
    state.hurt = clamp(state.hurt + constants.briefingHurt, 0, 1);
    state.spotlight = Math.min(
      constants.briefingAloneMost,
      state.spotlight + constants.briefingAlone,
    );
    for (const [id, { chart }] of Object.entries(state.allies)) {
      if (chart.voice === 'onRecord') toWrite(desk, id).hardened += 1;
    }
    desk.emit({ kind: 'press.briefed', by });
  },
};
