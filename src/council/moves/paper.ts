import type { Text } from '../draft.ts';
import { constants } from '../model/constants.ts';
import { gainsOf, totalOf, type Situation } from '../model/terms.ts';
import type { AllyId } from '../scenario.ts';
import { refuseOption } from './amend.ts';
import type { Rule } from './rule.ts';

/** A food-for-thought paper tests a wording: it shows who would welcome and who would bracket it, and binds nobody. */
export const paper: Rule<'paper'> = {
  who: ['chair', 'ally'],
  cost: () => constants.costs.paper,

  refuse({ scenario, state }, { provision, option }) {
    const refusal = refuseOption(scenario, state.text, provision, option);
    if (refusal?.code === 'unknown') return refusal;
    return state.silence ? { code: 'under-silence' } : refusal;
  },

  apply(desk, { by, provision, option }) {
    const changes = changesOf(desk, { ...desk.state.text, [provision]: option });
    const named = (sign: number): AllyId[] =>
      changes
        .filter(({ ally, by: change }) => ally !== by && sign * change >= constants.paperNotices)
        .sort((a, b) => sign * (b.by - a.by) || (a.ally < b.ally ? -1 : 1))
        .slice(0, constants.paperNames)
        .map(({ ally }) => ally);
    desk.emit({
      kind: 'paper.circulated',
      by,
      provision,
      option,
      welcomed: named(1),
      bracketed: named(-1),
    });
  },
};

/** What each ally would gain or lose by other words, its red lines aside. */
const changesOf = (situation: Situation, words: Text): { ally: AllyId; by: number }[] =>
  situation.scenario.allies.map(({ id: ally }, i) => ({
    ally,
    by:
      totalOf(gainsOf(situation, i, words)) - totalOf(gainsOf(situation, i, situation.state.text)),
  }));
