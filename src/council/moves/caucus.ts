import { toWrite } from '../clone.ts';
import { constants } from '../model/constants.ts';
import { settledRows } from '../model/disposition.ts';
import { isCrossed } from '../model/red-lines.ts';
import { tablesOf } from '../model/tables.ts';
import { clamp, sum, totalOf, type Situation } from '../model/terms.ts';
import type { AllyId, Group } from '../scenario.ts';
import { goPublic, mustAlly, type Rule } from './rule.ts';

/** A group meets apart: its members move together, but for those that stand on a crossed red line. */
export const caucus: Rule<'caucus'> = {
  who: ['chair', 'ally'],
  cost: () => constants.costs.caucus,

  refuse({ scenario, state }, { by, group: id }) {
    const group = groupOf(scenario.groups, id);
    if (!group) return { code: 'unknown', what: id };
    if (state.silence) return { code: 'under-silence' };
    if (by !== 'chair' && !group.members.includes(by)) return { code: 'not-a-member', group: id };
    return state.metIn[id] === state.round ? { code: 'already-this-round' } : null;
  },

  apply(desk, { by, group: id }) {
    const group = groupOf(desk.scenario.groups, id);
    if (!group) return;
    goPublic(desk, by);
    const { power, index } = tablesOf(desk.scenario);
    const settled = settledRows(desk, desk.state.text);
    const moving = group.members.filter((ally) => !isPrincipled(desk, ally));
    const at = (ally: AllyId): number => totalOf(settled[index.get(ally) ?? -1] ?? []);
    const weight = (ally: AllyId): number => power[index.get(ally) ?? -1] ?? 0;
    const mean =
      sum(moving.map((ally) => weight(ally) * at(ally))) / (sum(moving.map(weight)) || 1);
    const pulls = moving.map((ally) => constants.caucus * (mean - at(ally)));
    moving.forEach((ally, i) => {
      const mine = toWrite(desk, ally);
      const most = constants.caucusMost;
      mine.caucus = clamp(mine.caucus + (pulls[i] ?? 0), -most, most);
    });
    desk.state.metIn[id] = desk.state.round;
    desk.emit({ kind: 'caucus.met', by, group: id });
  },
};

const groupOf = (groups: readonly Group[], id: string): Group | undefined =>
  groups.find((group) => group.id === id);

const isPrincipled = (situation: Situation, id: AllyId): boolean => {
  const ally = mustAlly(situation.scenario, id);
  return ally.redLines.some((line) => isCrossed(situation, ally, line, situation.state.text));
};
