/** A silence runs out: letters in the order of intensity, late; requests for time; or consent. */
import { toWrite } from './clone.ts';
import { act } from './act.ts';
import { daysBetween, roundStart } from './calendar.ts';
import { charts } from './charts/run.ts';
import { close, silenceStateOf } from './closing.ts';
import { ambition } from './draft.ts';
import { capitalsAnswer, usualDays } from './instructions.ts';
import { constants } from './model/constants.ts';
import { judge, namedProvision, placesOf, type Verdict } from './model/silence.ts';
import { allyState } from './model/terms.ts';
import { changeTrust, mustAlly } from './moves/rule.ts';
import type { AllyId } from './scenario.ts';
import type { Desk } from './state.ts';

export function runOut(desk: Desk): void {
  const { scenario, state } = desk;
  const hours = state.silence?.hours ?? 24;
  capitalsAnswer(desk, daysGiven(desk));
  const objectors = judge(desk, state.text, hours).filter(
    ({ ally, couldLiveWithIt }) => !couldLiveWithIt && !state.persons.includes(ally),
  );
  const blockers = judgeAll(desk, objectors);
  const askers = ask(desk);
  const writers = state.silence?.writers ?? [];
  state.last = { writers, blockers, askers };
  if (writers.length > 0) {
    state.broken += 1;
    state.slotsNext -= scenario.calendar.slotsPerRound - constants.slotsAfterBreak;
    for (const { id } of scenario.allies) changeTrust(desk, id, -constants.brokenTrust);
    desk.emit({ kind: 'silence.broken', writers: writers.map(({ ally }) => ally) });
  } else if (askers.length === 0) desk.emit({ kind: 'silence.held' });
  close(desk, {
    type: 'silence.ranOut',
    ambition: ambition(scenario, state.text) < constants.diluted ? 'diluted' : 'full',
  });
  if (silenceStateOf(state.council) === 'pending') desk.emit({ kind: 'silence.pending', askers });
  else {
    if (askers.length > 0) desk.emit({ kind: 'silence.lapsed', askers });
    state.silence = null;
  }
}

/** How long capitals have had: one that is short of days is not helped by a round that is longer than the silence. */
function daysGiven({ scenario, state }: Desk): number {
  if (!state.silence || state.amendedOn === null) return 0;
  const { hours, placed, due } = state.silence;
  const roundsAdded = due - placed - (hours > 72 ? 1 : 0);
  return (
    daysBetween(state.amendedOn, roundStart(scenario.calendar, placed)) +
    hours / 24 +
    roundsAdded * scenario.calendar.daysPerRound
  );
}

/** Each ally that the engine plays consents, writes, hides, or asks for time. Returns those that could not live with the text. */
function judgeAll(desk: Desk, objectors: readonly Verdict[]): AllyId[] {
  const { scenario, state } = desk;
  const early = state.silence?.writers.map(({ ally }) => ally) ?? [];
  const instructed = objectors.filter(({ ally }) => hasInstructions(desk, ally));
  for (const { verdict, place } of placesOf(desk, instructed, early.length > 0)) {
    const mine = toWrite(desk, verdict.ally);
    mine.chart = charts.ally.step(mine.chart, { type: 'silence.judged', could: 'not', place });
    if (mine.chart.letter !== 'writes') continue;
    const provision = namedProvision(scenario, verdict);
    act(desk, { kind: 'break-silence', by: verdict.ally, provision });
  }
  for (const { id } of scenario.allies) {
    if (state.persons.includes(id) || allyState(state, id).chart.letter !== 'none') continue;
    const mine = toWrite(desk, id);
    mine.chart = charts.ally.step(mine.chart, {
      type: 'silence.judged',
      could: 'live',
      place: 'covered',
    });
  }
  return [...early, ...instructed.map(({ ally }) => ally)];
}

const hasInstructions = ({ state }: Desk, ally: AllyId): boolean =>
  ['held', 'firm'].includes(allyState(state, ally).chart.instructions);

/** Not a refusal, but silence does not hold: it cost those something that it hurried. */
function ask(desk: Desk): AllyId[] {
  const { scenario, state } = desk;
  const askers = scenario.allies
    .map(({ id }) => id)
    .filter((id) => allyState(state, id).chart.letter === 'asksForTime');
  if (silenceStateOf(state.council) === 'contested') return []; // it is broken all the same
  for (const ally of askers) {
    changeTrust(desk, ally, -constants.lapsedTrust);
    state.council = charts.council.step(state.council, { type: 'time.asked' });
    desk.emit({
      kind: 'time.asked',
      ally,
      days: Math.ceil(usualDays(desk, mustAlly(scenario, ally))),
    });
  }
  return askers;
}
