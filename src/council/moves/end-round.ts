import { charts } from '../charts/run.ts';
import { daysBetween, roundEnd, roundStart } from '../calendar.ts';
import { close } from '../closing.ts';
import { constants } from '../model/constants.ts';
import { allyState } from '../model/terms.ts';
import { runOut } from '../running-out.ts';
import type { Desk } from '../state.ts';
import { happen } from '../world.ts';
import { mustAlly, type Rule } from './rule.ts';

/** The chair has done; then the allies, then what is due under silence, then the world, then a new round. */
export const endRound: Rule<'end-round'> = {
  cost: () => constants.costs.free,
  refuse: () => null,

  apply(desk) {
    const { scenario, state } = desk;
    const ended = state.round;
    desk.emit({ kind: 'round.ended' });
    state.game = charts.game.step(state.game, { type: 'chair.done' });
    state.game = charts.game.step(state.game, { type: 'allies.done' });
    state.date = roundEnd(scenario.calendar, ended);
    const broken = state.silence?.due === ended ? runOut(desk) === 'broken' : false;
    if (state.game === 'debrief') return;
    happen(desk, ended);
    if (ended === scenario.calendar.rounds) return close(desk, { type: 'time.ranOut' });

    state.game = charts.game.step(state.game, { type: 'world.done' });
    state.round = ended + 1;
    state.date = roundStart(scenario.calendar, state.round);
    state.slots = broken ? constants.slotsAfterBreak : scenario.calendar.slotsPerRound;
    for (const { id } of scenario.allies) allyState(state, id).contact *= constants.contactLeft;
    capitalsAnswer(desk, state.date);
  },
};

/** Instructions on the amended text arrive once a capital has had its days. */
export function capitalsAnswer(desk: Desk, date: string): void {
  const { scenario, state } = desk;
  if (state.amendedOn === null) return;
  const passed = daysBetween(state.amendedOn, date);
  for (const [id, mine] of Object.entries(state.allies)) {
    if (mine.chart.instructions !== 'awaiting') continue;
    if (mustAlly(scenario, id).instructionDays.value > passed) continue;
    mine.chart = charts.ally.step(mine.chart, { type: 'capital.answered' });
    if (mine.soundedOut !== null) desk.emit({ kind: 'ally.instructed', ally: id });
  }
}
