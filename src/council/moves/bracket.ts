/** Square brackets: words marked as not agreed. A public sign, and no veto. */
import { charts } from '../charts/run.ts';
import { constants } from '../model/constants.ts';
import type { GameState, Desk } from '../state.ts';
import { hasProvision, show, type Rule } from './rule.ts';

type Bracket = GameState['brackets'][number];

export const bracket: Rule<'bracket'> = {
  who: ['ally'],
  cost: () => constants.costs.bracket,

  refuse({ scenario, state }, { by, provision }) {
    if (!hasProvision(scenario, provision)) return { code: 'unknown', what: provision };
    if (state.silence) return { code: 'under-silence' };
    return standsIn(state, by, provision) ? { code: 'already-bracketed' } : null;
  },

  apply(desk, { by, provision }) {
    const { state } = desk;
    state.brackets = [...state.brackets, { by, provision }];
    state.council = charts.council.step(state.council, { type: 'words.bracketed' });
    show(desk, by, [`gain:${provision}`]);
    desk.emit({ kind: 'words.bracketed', by, provision });
  },
};

export const unbracket: Rule<'unbracket'> = {
  who: ['ally'],
  cost: () => constants.costs.free,

  refuse({ scenario, state }, { by, provision }) {
    if (!hasProvision(scenario, provision)) return { code: 'unknown', what: provision };
    return standsIn(state, by, provision) ? null : { code: 'not-bracketed' };
  },

  apply(desk, { by, provision }) {
    liftBrackets(desk, (mark) => mark.by === by && mark.provision === provision);
    desk.emit({ kind: 'words.unbracketed', by, provision });
  },
};

const standsIn = ({ brackets }: GameState, by: string, provision: string): boolean =>
  brackets.some((mark) => mark.by === by && mark.provision === provision);

export function liftBrackets({ state }: Desk, which: (bracket: Bracket) => boolean): void {
  const left = state.brackets.filter((mark) => !which(mark));
  if (left.length === state.brackets.length) return;
  state.brackets = left;
  state.council = charts.council.step(state.council, {
    type: 'words.unbracketed',
    left: left.length === 0 ? 'none' : 'some',
  });
}
