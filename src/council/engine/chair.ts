/** A chair that no person plays: it consults, reads receipts, takes the cheapest flip, and places the text when nobody has said no. */
import { guardOf, refusalOnDesk, tryTo } from '../act.ts';
import { ambition } from '../draft.ts';
import { flipsOf } from '../flips.ts';
import { constants } from '../model/constants.ts';
import { allyState } from '../model/terms.ts';
import type { Move } from '../moves/types.ts';
import { heardBy } from '../moves/rule.ts';
import { purseOf } from '../purse.ts';
import type { AllyId } from '../scenario.ts';
import type { Desk } from '../state.ts';
import { allyViewOf } from '../views.ts';

const by = 'chair';

export function chairActs(desk: Desk): void {
  const { state } = desk;
  if (state.silence) return;
  while (purseOf(state, by).slots > 0) {
    const move = next(desk);
    if (!move || !tryTo(desk, move)) return;
    if (state.silence) return;
  }
}

/** First those the text touches most, by their ministers as long as there is capital; then the worst-placed; then silence. */
function next(desk: Desk): Move | null {
  return (
    consult(desk) ?? place(desk, 'ready') ?? winOver(desk) ?? listen(desk) ?? place(desk, 'late')
  );
}

function consult(desk: Desk): Move | null {
  const ally = desk.scenario.consultFirst.find((id) => levelOf(desk, id) === null);
  return ally === undefined ? null : soundOut(desk, ally);
}

const levelOf = ({ state }: Desk, ally: AllyId) => heardBy(allyState(state, ally), by).level;

/** By the minister where means allow, else by the ambassador. */
function soundOut(desk: Desk, ally: AllyId): Move | null {
  return (
    (['minister', 'ambassador'] as const)
      .map((level): Move => ({ kind: 'sound-out', by, ally, level }))
      .find((move) => refusalOnDesk(desk, move) === null) ?? null
  );
}

/** Those that have shown a reserve, or would likely break, as far as the chair can tell; the loudest first. */
function worrying(desk: Desk): AllyId[] {
  const grave = (id: AllyId): number => {
    const { band, stance } = allyViewOf(desk, id, by);
    if (band === 'likely-to-break' || stance === 'will-break-silence') return 2;
    return band === 'uneasy' || stance === 'holds-a-reserve' ? 1 : 0;
  };
  return desk.scenario.allies
    .map(({ id }) => ({ id, grave: grave(id) }))
    .filter((each) => each.grave > 0)
    .sort((a, b) => b.grave - a.grave || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

/** The cheapest flip of an ally whose terms are known, as long as it leaves enough of the text. */
function winOver(desk: Desk): Move | null {
  for (const ally of worrying(desk)) {
    for (const { moves, ambition: left } of flipsOf(desk, ally, by) ?? []) {
      const move = moves.find((each) => guardOf(desk, each) === null);
      if (left >= constants.diluted && move && refusalOnDesk(desk, move) === null) return move;
    }
  }
  return null;
}

/** Speaks with one it worries about and does not know well, else with the next it has not heard at all. */
function listen(desk: Desk): Move | null {
  const unheard = desk.scenario.allies.map(({ id }) => id).find((id) => levelOf(desk, id) === null);
  const shallow = worrying(desk).find((id) => levelOf(desk, id) === 'ambassador');
  const ally = shallow ?? unheard;
  return ally === undefined ? null : soundOut(desk, ally);
}

/** `ready`: nobody is known to object. `late`: the last round has come, and nothing better is left to do. */
function place(desk: Desk, why: 'ready' | 'late'): Move | null {
  const { scenario, state } = desk;
  const heard = scenario.allies.filter(({ id }) => levelOf(desk, id) !== null).length;
  const isReady =
    state.round > 1 && heard > scenario.allies.length / 4 && worrying(desk).length === 0;
  const isLate = state.round >= state.rounds - 1;
  if (why === 'ready' ? !isReady : !isLate) return null;
  const move: Move = { kind: 'place-under-silence', by, hours: 72 };
  return ambition(scenario, state.text) > 0 && refusalOnDesk(desk, move) === null ? move : null;
}
