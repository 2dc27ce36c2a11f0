import { charts } from '../charts/run.ts';
import { effective, gateClosed, provisionOf } from '../draft.ts';
import { constants } from '../model/constants.ts';
import { isCrossed } from '../model/red-lines.ts';
import { allyState } from '../model/terms.ts';
import type { Desk } from '../state.ts';
import { isKnown, type Rule } from './rule.ts';

/** A provision takes another option: new words need new instructions, and void what rested on the old ones. */
export const amend: Rule<'amend'> = {
  cost: () => constants.costs.amend,

  refuse({ scenario, state }, { provision: id, option }) {
    const provision = provisionOf(scenario, id);
    if (!provision) return { code: 'unknown', what: id };
    if (!provision.options.some((candidate) => candidate.id === option))
      return { code: 'unknown', what: option };
    if (state.silence) return { code: 'under-silence' };
    if (provision.gate !== null) {
      if (gateClosed(scenario, state.text, provision))
        return { code: 'gate-closed', provision: provision.gate };
      if (option === provision.statusQuo)
        return { code: 'status-quo-by-gate', provision: provision.gate };
    }
    return state.text[id] === option ? { code: 'same-option' } : null;
  },

  apply(desk, { provision, option }) {
    const { scenario, state } = desk;
    const before = effective(scenario, state.text);
    const from = state.text[provision] ?? option;
    state.text[provision] = option;
    state.revision += 1;
    state.amendedOn = state.date;
    state.council = charts.council.step(state.council, { type: 'text.amended' });
    desk.emit({ kind: 'draft.amended', provision, from, to: option, revision: state.revision });
    const after = effective(scenario, state.text);
    const changed = scenario.provisions
      .map(({ id }) => id)
      .filter((id) => before[id] !== after[id]);
    voidAssurances(desk, changed);
    askCapitals(desk);
  },
};

/** An assurance is for a text: amending a provision it rests on voids it. */
function voidAssurances(desk: Desk, changed: readonly string[]): void {
  desk.state.assurances = desk.state.assurances.filter((assurance) => {
    const by = assurance.restsOn.find((id) => changed.includes(id));
    if (by !== undefined)
      desk.emit({ kind: 'assurance.voided', ally: assurance.ally, assurance: assurance.id, by });
    return by === undefined;
  });
}

function askCapitals(desk: Desk): void {
  const { scenario, state } = desk;
  for (const ally of scenario.allies) {
    const mine = allyState(state, ally.id);
    const stated = ally.redLines.some(
      (line) => isKnown(desk, ally, line) && isCrossed(desk, ally, line, state.text),
    );
    mine.chart = charts.ally.step(mine.chart, {
      type: 'text.amended',
      answer: ally.instructionDays.value === 0 ? 'atOnce' : 'inDays',
      redLine: stated ? 'crossed' : 'clear',
    });
  }
}
