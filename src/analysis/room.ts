/** The room there was: which texts nobody would have blocked, with the private lines and red lines of this game. */
import { isAgreed, outcomeOf } from '../council/closing.ts';
import { ambition, effective, type Text } from '../council/draft.ts';
import { unity } from '../council/ending.ts';
import { judge } from '../council/model/silence.ts';
import type { Situation } from '../council/model/terms.ts';
import type { Seat } from '../council/moves/types.ts';
import type { OptionId, ProvisionId } from '../council/scenario.ts';
import { scoreOf } from '../council/score.ts';
import type { Game } from '../council/state.ts';
import { withAllLevers } from './win-set/levers.ts';
import { inOrder, pivotsOf, textsOf, winSetOf, type Pivot } from './win-set/win-set.ts';

/** A text with its measures. */
export interface Measured {
  options: Record<ProvisionId, OptionId | null>; // null: falls away, its gate is closed
  ambition: number; // 1 is the opening text
  unity: number; // 0-1, if it were agreed in this situation
}

/** The texts that nobody would have blocked in one situation, the status quo left out. */
export interface Space {
  ambitions: number[]; // of each of them, least first
  best: Measured | null; // the most ambitious; among equals the most united; null where there is none
  pareto: Measured[]; // what no other beats in both ambition and unity, most ambitious first
  served: { seat: Seat; value: number; text: Measured }[]; // for each person with interests of its own, its best
}

export interface Room {
  texts: number; // that the draft can come to, the status quo left out
  got: { ambition: number; agreed: boolean };
  now: Space; // as things stood at the end
  spent: Space; // had everything been spent that a chair could spend
  pivotal: Pivot[]; // as things stood at the end: those whose consent alone would have added texts, most first
}

const chunk = 20; // texts measured in one step

/** Works in steps of a few milliseconds; the last one returns the room. */
export function* roomOf(game: Game): Generator<void, Room> {
  const { scenario, state } = game;
  const now = yield* spaceOf(game, state.persons);
  const spent = yield* spaceOf(withAllLevers(game), state.persons);
  const pivots: Pivot[] = [];
  for (const pivot of pivotsOf(game)) {
    pivots.push(pivot);
    yield;
  }
  return {
    texts: textsOf(game),
    got: {
      ambition: ambition(scenario, state.text),
      agreed: isAgreed(outcomeOf(state.council)),
    },
    now,
    spent,
    pivotal: inOrder(pivots).filter(({ adds }) => adds > 0),
  };
}

type WithText = Measured & { text: Text };

function* spaceOf(situation: Situation, persons: readonly Seat[]): Generator<void, Space> {
  const texts = winSetOf(situation).map(({ text }) => text);
  yield;
  const all: WithText[] = [];
  for (const [i, text] of texts.entries()) {
    all.push(measured(situation, text));
    if (i % chunk === chunk - 1) yield;
  }
  all.sort((a, b) => b.ambition - a.ambition || b.unity - a.unity);
  return {
    ambitions: all.map((one) => one.ambition).reverse(),
    best: all[0] ? withoutText(all[0]) : null,
    pareto: front(all).map(withoutText),
    served: persons.flatMap((seat) => bestFor(situation, seat, all) ?? []),
  };
}

/** Of texts in order of ambition, then of unity: those more united than all before them. */
function front(texts: readonly WithText[]): WithText[] {
  let most = -Infinity;
  return texts.filter(({ unity: united }) => {
    if (united <= most) return false;
    most = united;
    return true;
  });
}

function measured({ scenario, state }: Situation, text: Text): WithText {
  const sore = judge({ scenario, state }, text, 24).filter(({ disposition }) => disposition < 0);
  const reserved = state.reservations.filter(({ taken }) => taken);
  return {
    text,
    options: effective(scenario, text),
    ambition: ambition(scenario, text),
    unity: unity(scenario.allies.length, reserved.length, sore.length),
  };
}

function bestFor(
  { scenario }: Situation,
  seat: Seat,
  all: readonly WithText[],
): Space['served'][number] | null {
  if (seat === 'chair') return null;
  const [best] = all
    .map((one) => ({ one, value: scoreOf(scenario, seat, one.text).value }))
    .sort((a, b) => b.value - a.value);
  return best ? { seat, value: best.value, text: withoutText(best.one) } : null;
}

const withoutText = ({ options, ambition: kept, unity: united }: WithText): Measured => ({
  options,
  ambition: kept,
  unity: united,
});
