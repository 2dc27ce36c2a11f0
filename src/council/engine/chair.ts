/**
 * A chair that no person plays. It knows what a person in the chair would know: it consults first, makes the change
 * that leaves the fewest worries, listens where it knows little, and places the text once nobody is known to object.
 */
import { refusalOnDesk, suppose, tryTo, type Given } from '../act.ts';
import { ambition } from '../draft.ts';
import { constants } from '../model/constants.ts';
import { tablesOf } from '../model/tables.ts';
import { allyState } from '../model/terms.ts';
import { movesOf } from '../moves/list.ts';
import { heardBy } from '../moves/rule.ts';
import type { Level, Move } from '../moves/types.ts';
import { purseOf } from '../purse.ts';
import type { AllyId } from '../scenario.ts';
import type { Desk } from '../state.ts';
import type { AllyView } from '../table.ts';
import { alliesOf } from '../views.ts';

const by = 'chair';

export function chairActs(desk: Desk): void {
  const { state } = desk;
  if (state.silence) return void tryTo(desk, { kind: 'extend', by });
  while (purseOf(state, by).slots > 0 && !state.silence) {
    const move = next(desk);
    if (!move || !tryTo(desk, move)) return;
  }
}

const next = (desk: Desk): Move | null =>
  consult(desk) ?? placeWhenReady(desk) ?? relieve(desk) ?? placeAtLast(desk) ?? listen(desk);

const isHeard = ({ state }: Desk, ally: AllyId): boolean =>
  heardBy(allyState(state, ally), by).level !== null;

/** Those the text touches most, before anything is said in public. */
function consult(desk: Desk): Move | null {
  const ally = desk.scenario.consultFirst.find((id) => !isHeard(desk, id));
  const isFirst = desk.scenario.consultFirst[0] === ally;
  return ally === undefined ? null : soundOut(desk, ally, isFirst ? 'minister' : 'ambassador');
}

/** At this level, or lower where means are short. */
function soundOut(desk: Desk, ally: AllyId, level: Level): Move | null {
  const ladder: Level[] = level === 'minister' ? ['minister', 'ambassador'] : ['ambassador'];
  return (
    ladder
      .map((each): Move => ({ kind: 'sound-out', by, ally, level: each }))
      .find((move) => refusalOnDesk(desk, move) === null) ?? null
  );
}

/** How much an ally worries the chair: each red line that the text crosses, else how likely it seems to break. */
function worryOf({ band, stance, redLines }: AllyView): number {
  const crossed = redLines.filter((line) => line.crossed && !line.waived).length;
  if (crossed > 0 || band === 'likely-to-break') return Math.max(1, crossed);
  if (band === 'uneasy') return 0.3;
  return band === 'unknown' && stance === 'will-break-silence' ? 1 : 0;
}

const worry = (given: Given): number =>
  alliesOf(given, by).reduce((so, ally) => so + worryOf(ally), 0);

const levers = ['amend', 'guarantee', 'offer', 'national-statement', 'footnote', 'opt-out'];

/** The change that leaves the fewest worries, and among those the most of the text; null where none helps. */
function relieve(desk: Desk): Move | null {
  const now = worry(desk);
  if (now === 0) return null;
  const [best] = movesOf(desk, by)
    .filter(({ kind }) => levers.includes(kind))
    .filter((move) => refusalOnDesk(desk, move) === null)
    .flatMap((move) => {
      const after = suppose(desk, move);
      if (!after) return [];
      const left = ambition(desk.scenario, after.state.text);
      return left < constants.diluted ? [] : [{ move, left, worry: worry(after) }];
    })
    .filter((step) => step.worry < now)
    .sort((a, b) => a.worry - b.worry || b.left - a.left);
  return best?.move ?? null;
}

/** To one that worries it and that it does not know well; else to the weightiest that it has not heard. */
function listen(desk: Desk): Move | null {
  const worrying = alliesOf(desk, by).find(
    (ally) => worryOf(ally) > 0 && (ally.soundedOut === null || ally.soundedOut === 'ambassador'),
  );
  if (worrying) return soundOut(desk, worrying.id, 'minister');
  const { power, index } = tablesOf(desk.scenario);
  const weight = (id: AllyId): number => power[index.get(id) ?? -1] ?? 0;
  const [unheard] = desk.scenario.allies
    .filter(({ id }) => !isHeard(desk, id))
    .sort((a, b) => weight(b.id) - weight(a.id) || (a.id < b.id ? -1 : 1));
  return unheard ? soundOut(desk, unheard.id, 'ambassador') : null;
}

/** Nobody is known to object, and enough of the table has been heard. */
function placeWhenReady(desk: Desk): Move | null {
  const { scenario, state } = desk;
  const heard = scenario.allies.filter(({ id }) => isHeard(desk, id)).length;
  const enough = heard >= Math.min(scenario.allies.length, 2 * scenario.consultFirst.length);
  const isTime = enough || state.round >= state.rounds - 2;
  return isTime && worry(desk) === 0 ? place(desk) : null;
}

/** With some doubt left, but not against a known no. */
const placeAtLast = (desk: Desk): Move | null =>
  desk.state.round >= desk.state.rounds - 1 && worry(desk) < 1 ? place(desk) : null;

function place(desk: Desk): Move | null {
  const move: Move = { kind: 'place-under-silence', by, hours: 72 };
  return refusalOnDesk(desk, move) === null ? move : null;
}
