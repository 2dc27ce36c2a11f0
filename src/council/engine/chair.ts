/**
 * A chair that no person plays. It knows what a person in the chair would know: it consults first, makes the change
 * that leaves the fewest worries, listens where it knows little, and places the text once nobody is known to object.
 */
import { refusalOnDesk, suppose, tryTo, type Given } from '../act.ts';
import { silenceStateOf } from '../closing.ts';
import { ambition } from '../draft.ts';
import { draw } from '../draws.ts';
import { constants } from '../model/constants.ts';
import { tablesOf } from '../model/tables.ts';
import { allyState, sum } from '../model/terms.ts';
import { movesOf } from '../moves/list.ts';
import { heardBy } from '../moves/rule.ts';
import type { Level, Move } from '../moves/types.ts';
import { purseOf } from '../purse.ts';
import type { AllyId } from '../scenario.ts';
import type { Desk } from '../state.ts';
import type { AllyView } from '../table.ts';
import { alliesOf } from '../views.ts';

const by = 'chair';

/** What sets one such chair apart from another. */
export interface Style {
  caution: number; // how much an uneasy ally worries it, against 1 for a likely no; 0-1
  noise: number; // probability that it takes the second best change, 0-1
}

export const usualStyle: Style = { caution: 0.3, noise: 0 };

/** How much each ally worries a chair now, in the order of the seats: 0 not at all, 1 or more a likely no. */
export type Worries = (given: Given) => number[];

/** By what the chair has heard. */
const asHeard =
  (style: Style): Worries =>
  (given) =>
    alliesOf(given, by).map((ally) => worryOf(ally, style));

export function chairActs(desk: Desk): void {
  const { state } = desk;
  while (purseOf(state, by).slots > 0) {
    const move = chairMove(desk, usualStyle);
    if (!move || !tryTo(desk, move)) return;
  }
}

/**
 * Its next move, or null when it has done for this round.
 *
 * @param worries as of a chair that knows no more than it has heard, where not said otherwise
 */
export function chairMove(
  given: Given,
  style: Style,
  worries: Worries = asHeard(style),
): Move | null {
  if (given.state.silence) {
    const extend: Move = { kind: 'extend', by };
    return isPending(given) && refusalOnDesk(given, extend) === null ? extend : null;
  }
  if (purseOf(given.state, by).slots === 0) return null;
  return (
    consult(given) ??
    placeWhenReady(given, worries) ??
    relieve(given, style, worries) ??
    placeAtLast(given, worries) ??
    listen(given, worries)
  );
}

const isPending = ({ state }: Given): boolean => silenceStateOf(state.council) === 'pending';

const isHeard = ({ state }: Given, ally: AllyId): boolean =>
  heardBy(allyState(state, ally), by).level !== null;

/** Those the text touches most, before anything is said in public. */
function consult(given: Given): Move | null {
  const ally = given.scenario.consultFirst.find((id) => !isHeard(given, id));
  const isFirst = given.scenario.consultFirst[0] === ally;
  return ally === undefined ? null : soundOut(given, ally, isFirst ? 'minister' : 'ambassador');
}

/** At this level, or lower where means are short. */
function soundOut(given: Given, ally: AllyId, level: Level): Move | null {
  const ladder: Level[] = level === 'minister' ? ['minister', 'ambassador'] : ['ambassador'];
  return (
    ladder
      .map((each): Move => ({ kind: 'sound-out', by, ally, level: each }))
      .find((move) => refusalOnDesk(given, move) === null) ?? null
  );
}

/** How much an ally worries the chair: each red line that the text crosses, else how likely it seems to break. */
export function worryOf(
  { band, overtaken, stance, redLines }: AllyView,
  { caution }: Style,
): number {
  const crossed = redLines.filter((line) => line.crossed && !line.waived).length;
  if (crossed > 0 || band === 'likely-to-break') return Math.max(1, crossed);
  if (band === 'uneasy') return caution;
  if (band !== 'unknown' || stance !== 'will-break-silence') return 0;
  return overtaken && redLines.length > 0 ? caution : 1; // the reason that it gave may be met
}

const worry = (given: Given, worries: Worries): number => sum(worries(given));

const levers = ['amend', 'guarantee', 'offer', 'national-statement', 'footnote', 'opt-out'];

/** The change that leaves the fewest worries, and among those the most of the text; null where none helps. */
function relieve(given: Given, style: Style, worries: Worries): Move | null {
  const now = worry(given, worries);
  if (now === 0) return null;
  const [best, second] = movesOf(given, by)
    .filter(({ kind }) => levers.includes(kind))
    .filter((move) => refusalOnDesk(given, move) === null)
    .flatMap((move) => {
      const after = suppose(given, move);
      if (!after) return [];
      const left = ambition(given.scenario, after.state.text);
      return left < constants.diluted ? [] : [{ move, left, worry: worry(after, worries) }];
    })
    .filter((step) => step.worry < now)
    .sort((a, b) => a.worry - b.worry || b.left - a.left);
  const errs = draw(given.seed, 'chair', hereNow(given), given.state.round) < style.noise;
  return (errs ? (second ?? best) : best)?.move ?? null;
}

/** One draw for each slot of each round. */
const hereNow = ({ state }: Given): string => String(purseOf(state, by).slots);

/** To one that worries it and that it does not know well; else to the weightiest that it has not heard. */
function listen(given: Given, worries: Worries): Move | null {
  const levelOf = (ally: AllyId): Level | null => heardBy(allyState(given.state, ally), by).level;
  const all = worries(given);
  const worrying = given.scenario.allies.find(({ id }, i) => {
    const level = levelOf(id);
    return (all[i] ?? 0) > 0 && (level === null || level === 'ambassador');
  });
  if (worrying) return soundOut(given, worrying.id, 'minister');
  const { power, index } = tablesOf(given.scenario);
  const weight = (id: AllyId): number => power[index.get(id) ?? -1] ?? 0;
  const [unheard] = given.scenario.allies
    .filter(({ id }) => !isHeard(given, id))
    .sort((a, b) => weight(b.id) - weight(a.id) || (a.id < b.id ? -1 : 1));
  return unheard ? soundOut(given, unheard.id, 'ambassador') : null;
}

/** Nobody is known to object, and enough of the table has been heard. */
function placeWhenReady(given: Given, worries: Worries): Move | null {
  const { scenario, state } = given;
  const heard = scenario.allies.filter(({ id }) => isHeard(given, id)).length;
  const enough = heard >= Math.min(scenario.allies.length, 2 * scenario.consultFirst.length);
  const isTime = enough || state.round >= state.rounds - 2;
  return isTime && worry(given, worries) === 0 ? place(given) : null;
}

/** With some doubt left, but not against a known no. */
const placeAtLast = (given: Given, worries: Worries): Move | null =>
  given.state.round >= given.state.rounds - 1 && worry(given, worries) < 1 ? place(given) : null;

function place(given: Given): Move | null {
  const move: Move = { kind: 'place-under-silence', by, hours: 72 };
  return refusalOnDesk(given, move) === null ? move : null;
}
