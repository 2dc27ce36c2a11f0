/** A silence runs out: letters, requests for time, or consent. */
import { charts } from './charts/run.ts';
import { daysBetween, roundStart } from './calendar.ts';
import { close } from './closing.ts';
import { ambition } from './draft.ts';
import { constants } from './model/constants.ts';
import { judge, namedProvision, writers } from './model/silence.ts';
import { allyState } from './model/terms.ts';
import { changeTrust, mustAlly, redLineTermKey, reveal, stateRedLine } from './moves/rule.ts';
import type { AllyId } from './scenario.ts';
import type { Desk } from './state.ts';

export function runOut(desk: Desk): 'held' | 'broken' | 'lapsed' {
  const { scenario, state } = desk;
  const hours = state.silence?.hours ?? 24;
  const askers = withoutInstructions(desk, hours);
  const objectors = judge(desk, state.text, hours).filter(
    ({ ally, couldLiveWithIt }) => !couldLiveWithIt && !askers.includes(ally),
  );
  const writing = writers(desk, objectors);
  state.silence = null;
  state.last = {
    writers: writing.map((verdict) => ({
      ally: verdict.ally,
      provision: namedProvision(scenario, verdict),
      redLine: verdict.redLine?.id ?? null,
    })),
    blockers: objectors.map(({ ally }) => ally),
  };
  const outcome = writing.length > 0 ? 'broken' : askers.length > 0 ? 'lapsed' : 'held';
  if (outcome === 'broken') letters(desk);
  if (outcome === 'lapsed') requests(desk, askers);
  if (outcome === 'held') desk.emit({ kind: 'silence.held' });
  close(desk, {
    type: 'silence.ranOut',
    objections: writing.length > 0 ? 'some' : 'none',
    instructions: askers.length > 0 ? 'missing' : 'complete',
    ambition: ambition(scenario, state.text) < constants.diluted ? 'diluted' : 'full',
  });
  return outcome;
}

/** Allies whose capital has not answered on this text when the silence runs out. */
function withoutInstructions({ scenario, state }: Desk, hours: number): AllyId[] {
  if (state.amendedOn === null) return [];
  const placed = roundStart(scenario.calendar, state.silence?.placed ?? state.round);
  const had = daysBetween(state.amendedOn, placed) + hours / 24;
  return scenario.allies
    .filter(({ id, instructionDays }) => {
      const { instructions } = allyState(state, id).chart;
      return instructions === 'awaiting' && instructionDays.value > had;
    })
    .map(({ id }) => id);
}

function letters(desk: Desk): void {
  const { state } = desk;
  const written = state.last?.writers ?? [];
  desk.emit({ kind: 'silence.broken', writers: written.map(({ ally }) => ally) });
  for (const { ally, provision, redLine } of written) {
    const mine = allyState(state, ally);
    mine.letters += 1;
    mine.chart = charts.ally.step(mine.chart, { type: 'wentPublic' });
    reveal(desk, ally, [
      `gain:${provision}`,
      ...(redLine === null ? [] : [redLineTermKey(redLine)]),
    ]);
    if (redLine !== null) stateRedLine(desk, ally);
    changeTrust(desk, ally, -constants.writerTrust);
    desk.emit({ kind: 'letter.arrived', ally, provision, redLine });
    express(desk, ally);
  }
  for (const { id } of desk.scenario.allies) changeTrust(desk, id, -constants.brokenTrust);
}

function express(desk: Desk, ally: AllyId): void {
  const mine = allyState(desk.state, ally);
  mine.chart = charts.ally.step(mine.chart, {
    type: 'stance.expressed',
    stance: 'will-break-silence',
  });
  mine.since = desk.state.date;
}

/** Not a refusal, but the silence does not hold: it cost those something that it hurried. */
function requests(desk: Desk, askers: readonly AllyId[]): void {
  desk.emit({ kind: 'silence.lapsed', askers: [...askers] });
  for (const ally of askers) {
    changeTrust(desk, ally, -constants.lapsedTrust);
    desk.emit({
      kind: 'time.asked',
      ally,
      days: mustAlly(desk.scenario, ally).instructionDays.value,
    });
  }
}
