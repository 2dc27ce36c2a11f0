import { constants } from '../model/constants.ts';
import { allyState } from '../model/terms.ts';
import type { Argument, Scenario } from '../scenario.ts';
import { goPublic, type Rule } from './rule.ts';

/** An argument made to the whole table: it convinces some, grates on others, and fades when repeated. */
export const argue: Rule<'argue'> = {
  cost: ({ state }, { argument }) =>
    (state.played[argument] ?? 0) > 0 ? constants.costs.argueAgain : constants.costs.argue,

  refuse({ scenario, state }, { argument }) {
    if (!scenario.arguments.some(({ id }) => id === argument))
      return { code: 'unknown', what: argument };
    if (state.silence) return { code: 'under-silence' };
    return (state.played[argument] ?? 0) > constants.argumentRepeats
      ? { code: 'argument-spent' }
      : null;
  },

  apply(desk, { argument: id }) {
    const { scenario, state } = desk;
    const argument = scenario.arguments.find((candidate) => candidate.id === id);
    if (!argument) return;
    goPublic(desk);
    const times = state.played[id] ?? 0;
    let fade = 1;
    for (let n = 0; n < times; n++) fade *= constants.argumentFade;
    const resonated: string[] = [];
    const grated: string[] = [];
    for (const ally of scenario.allies) {
      const by = resonance(scenario, argument, ally.id);
      allyState(state, ally.id).argument += (constants.argument * by * fade) / 100;
      if (by >= 50) resonated.push(ally.id);
      if (by <= -30) grated.push(ally.id);
    }
    state.played[id] = times + 1;
    desk.emit({ kind: 'argument.played', argument: id, resonated, grated });
  },
};

/** The first entry that names the ally, one of its groups, or all: −100 to 100. */
export function resonance({ groups }: Scenario, argument: Argument, ally: string): number {
  const names = [
    'all',
    ally,
    ...groups.filter(({ members }) => members.includes(ally)).map(({ id }) => id),
  ];
  return (
    argument.resonance.find((entry) => entry.with.some((name) => names.includes(name)))?.by ?? 0
  );
}
