/** The fixed vocabulary of conditions: what events wait for, and what sets an ally acting. */
import { matches } from './draft.ts';
import { allyState, type Situation } from './model/terms.ts';
import { isNearDeadline, isSoundedOut } from './moves/rule.ts';
import type { Condition } from './scenario.ts';

export const holds = (situation: Situation, conditions: readonly Condition[]): boolean =>
  conditions.every((condition) => isSo(situation, condition));

function isSo(situation: Situation, condition: Condition): boolean {
  const { scenario, state } = situation;
  switch (condition.kind) {
    case 'sounded-out':
      return howManySoundedOut(situation) >= condition.atLeast;
    case 'not-sounded-out':
      return !isSoundedOut(situation, condition.ally);
    case 'silence-broken':
      return state.broken > 0;
    case 'under-silence':
      return state.silence !== null;
    case 'press-briefed':
      return state.briefedIn > 0;
    case 'on-record':
      return allyState(state, condition.ally).chart.voice === 'onRecord';
    case 'argued':
      return (state.played[condition.argument] ?? 0) > 0;
    case 'offered':
      return state.assurances.filter(({ kind }) => kind === 'offer').length >= condition.atLeast;
    case 'text':
      return matches(scenario, state.text, condition.stands);
    case 'near-deadline':
      return isNearDeadline(situation);
    case 'after':
      return state.happened.includes(condition.event);
  }
}

export const howManySoundedOut = (situation: Situation): number =>
  situation.scenario.allies.filter(({ id }) => isSoundedOut(situation, id)).length;
