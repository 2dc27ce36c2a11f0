import { toWrite } from '../clone.ts';
import { constants } from '../model/constants.ts';
import { tablesOf } from '../model/tables.ts';
import { goPublic, type Rule } from './rule.ts';

/** An argument made to the whole table: it convinces some, grates on others, and fades when repeated. */
export const argue: Rule<'argue'> = {
  who: ['chair', 'ally', 'partner'],
  cost: ({ state }, { argument }) =>
    (state.played[argument] ?? 0) > 0 ? constants.costs.argueAgain : constants.costs.argue,

  refuse({ scenario, state }, { by, argument: id }) {
    const argument = scenario.arguments.find((candidate) => candidate.id === id);
    if (!argument) return { code: 'unknown', what: id };
    if (state.silence) return { code: 'under-silence' };
    if (argument.side === 'against' && (by === 'chair' || by === 'partner'))
      return { code: 'wrong-side' };
    return (state.played[id] ?? 0) > constants.argumentRepeats ? { code: 'argument-spent' } : null;
  },

  apply(desk, { by, argument: id }) {
    const { scenario, state } = desk;
    const argument = scenario.arguments.find((candidate) => candidate.id === id);
    if (!argument) return;
    goPublic(desk, by);
    const times = state.played[id] ?? 0;
    let weight = constants.argument * (by === 'chair' ? 1 : constants.argumentByOthers);
    for (let n = 0; n < times; n++) weight *= constants.argumentFade;
    const sign = argument.side === 'for' ? 1 : -1;
    const resonated: string[] = [];
    const grated: string[] = [];
    for (const [i, force] of (tablesOf(scenario).resonances[id] ?? []).entries()) {
      const ally = scenario.allies[i];
      if (!ally || ally.id === by) continue;
      toWrite(desk, ally.id).argument += (sign * weight * force) / 100;
      if (force >= 50) resonated.push(ally.id);
      if (force <= -30) grated.push(ally.id);
    }
    state.played[id] = times + 1;
    desk.emit({ kind: 'argument.played', by, argument: id, resonated, grated });
  },
};
