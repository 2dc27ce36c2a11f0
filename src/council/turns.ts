/** What follows once those whose turn it is have done: seats, the engine's allies, what is due under silence, the world, a new round. */
import { toWrite } from './clone.ts';
import { roundEnd, roundStart } from './calendar.ts';
import { charts } from './charts/run.ts';
import { close, silenceStateOf } from './closing.ts';
import { alliesAct } from './engine/allies.ts';
import { chairActs } from './engine/chair.ts';
import { capitalsAnswer, daysSinceAmended } from './instructions.ts';
import { constants } from './model/constants.ts';
import { refill } from './purse.ts';
import { turnOf } from './roles.ts';
import { runOut } from './running-out.ts';
import type { Desk } from './state.ts';
import { happen } from './world.ts';

/** Goes on until a person's turn comes, or the game is over. */
export function advance(desk: Desk): void {
  const { state } = desk;
  while (typeof state.game !== 'string' && turnOf(desk) === null) {
    const { round } = state.game;
    if (round === 'chair') {
      if (!state.persons.includes('chair')) chairActs(desk);
      step(desk, 'chair.done');
    } else if (round === 'seats') {
      desk.emit({ kind: 'round.ended' });
      step(desk, 'seats.done');
    } else if (round === 'allies') {
      alliesAct(desk);
      endSilence(desk);
      step(desk, 'allies.done');
    } else {
      endRound(desk);
    }
  }
}

type Done = 'chair.done' | 'seats.done' | 'allies.done' | 'world.done';

/** A game that has closed meanwhile stays closed: its chart takes no more. */
function step({ state }: Desk, type: Done): void {
  state.game = charts.game.step(state.game, { type });
}

function endSilence(desk: Desk): void {
  const { scenario, state } = desk;
  state.date = roundEnd(scenario.calendar, state.round);
  lapse(desk);
  if (state.silence?.due === state.round) runOut(desk);
}

/** A round ends: a tour de table is over, and a silence that nobody extended lapses. */
function lapse({ emit, state }: Desk): void {
  const pending = silenceStateOf(state.council) === 'pending';
  state.council = charts.council.step(state.council, { type: 'round.ended' });
  if (!pending || silenceStateOf(state.council) !== null) return;
  state.silence = null;
  emit({ kind: 'silence.lapsed', askers: state.last?.askers ?? [] });
}

/** What talks have done wears off. */
function fade(desk: Desk): void {
  for (const [id, { contact }] of Object.entries(desk.state.allies)) {
    if (contact !== 0) toWrite(desk, id).contact = contact * constants.contactLeft;
  }
}

function endRound(desk: Desk): void {
  const { scenario, state } = desk;
  const ended = state.round;
  happen(desk, ended);
  if (ended >= state.rounds) return close(desk, { type: 'time.ranOut' });

  step(desk, 'world.done');
  state.done = [];
  state.round = ended + 1;
  state.date = roundStart(scenario.calendar, state.round);
  refill(scenario, state);
  fade(desk);
  capitalsAnswer(desk, daysSinceAmended(state));
}
