/** The smallest change that would move an ally: found by supposing each move and reading the receipt again. */
import { costOf, suppose, type Given } from './act.ts';
import { ambition } from './draft.ts';
import { movesOf } from './moves/list.ts';
import type { Cost, Move, Seat } from './moves/types.ts';
import type { AllyId } from './scenario.ts';
import type { Flip } from './table.ts';
import { allyViewOf } from './views.ts';

/** What may stand in a flip: one amendment, offer, assurance or reservation, or a word from a neighbour. */
const kinds = [
  'guarantee',
  'amend',
  'offer',
  'broker',
  'national-statement',
  'footnote',
  'opt-out',
] as const;

/**
 * For an ally that a minister has spoken for: of each kind the cheapest single move after which it is quiet;
 * where none suffices, the cheapest pairs. Empty where it is quiet already or nothing so small would do.
 * Null while its terms are not known well enough to this seat. Means are left aside: a flip names its cost.
 */
export function flipsOf(given: Given, ally: AllyId, seat: Seat): Flip[] | null {
  const { soundedOut, band } = allyViewOf(given, ally, seat);
  if (soundedOut === null || soundedOut === 'ambassador' || given.state.game === 'debrief')
    return null;
  if (band === 'quiet') return [];
  const singles = supposed(given, ally, seat, []);
  const enough = singles.filter((step) => isQuiet(step.given, ally, seat));
  if (enough.length > 0) {
    return kinds
      .flatMap((kind) =>
        cheapest(enough.filter(({ moves }) => moves[0]?.kind === kind)).slice(0, 1),
      )
      .map(asFlip);
  }
  const pairs = singles.flatMap((first) =>
    supposed(first.given, ally, seat, first.moves).filter((second) =>
      isQuiet(second.given, ally, seat),
    ),
  );
  return cheapest(pairs).slice(0, 2).map(asFlip);
}

interface Step {
  moves: Move[];
  cost: Cost;
  given: Given;
}

function supposed(given: Given, ally: AllyId, seat: Seat, before: readonly Move[]): Step[] {
  return movesOf(given, seat)
    .filter((move) => concerns(move, ally) && !repeats(move, before))
    .flatMap((move) => {
      const after = suppose(given, move);
      if (!after) return [];
      const then =
        given.state.reservations === after.state.reservations ? after : taken(after, ally);
      const moves = [...before, move];
      return [{ moves, cost: sumOf(moves.map((each) => costOf(given, each))), given: then }];
    });
}

/** A reservation helps once the ally takes it. */
function taken(given: Given, ally: AllyId): Given {
  const offered = given.state.reservations.find((made) => made.ally === ally && !made.taken);
  if (!offered) return given;
  const { kind, provision } = offered;
  return suppose(given, { kind, by: ally, ally, provision }) ?? given;
}

/** A seat that is no chair can only propose an amendment: that moves nobody yet. */
const concerns = (move: Move, ally: AllyId): boolean =>
  move.kind === 'amend'
    ? move.by === 'chair'
    : (kinds as readonly string[]).includes(move.kind) && 'ally' in move && move.ally === ally;

/** A pair is written once, and never amends one provision twice: amendments come first, in order. */
const repeats = (move: Move, before: readonly Move[]): boolean =>
  move.kind === 'amend' &&
  before.some((other) => other.kind !== 'amend' || other.provision >= move.provision);

const isQuiet = (given: Given, ally: AllyId, seat: Seat): boolean =>
  allyViewOf(given, ally, seat).band === 'quiet';

const sumOf = (costs: readonly Cost[]): Cost => ({
  slots: costs.reduce((so, { slots }) => so + slots, 0),
  capital: costs.reduce((so, { capital }) => so + capital, 0),
});

/** Ambition lost weighs most, then political capital, then agenda slots. */
const cheapest = (steps: readonly Step[]): Step[] =>
  steps
    .map((step) => ({ step, left: ambition(step.given.scenario, step.given.state.text) }))
    .sort(
      (a, b) =>
        b.left - a.left ||
        a.step.cost.capital - b.step.cost.capital ||
        a.step.cost.slots - b.step.cost.slots,
    )
    .map(({ step }) => step);

const asFlip = ({ moves, cost, given }: Step): Flip => ({
  moves,
  cost,
  ambition: ambition(given.scenario, given.state.text),
});
