/** One move by one seat on a desk: the guard, the price and the rule. Persons and the engine act through here alike. */
import { cloneOf } from './clone.ts';
import { rules } from './moves/index.ts';
import type { Rule } from './moves/rule.ts';
import type { Cost, Move, MoveKind, Refusal, Seat } from './moves/types.ts';
import type { Situation } from './model/terms.ts';
import { pay, purseOf } from './purse.ts';
import { roleOf, turnOf } from './roles.ts';
import type { Desk } from './state.ts';

/** Where a game stands, with the seed that its draws need. */
export type Given = Situation & { seed: number };

/** Why a move is not legal now, means and turn aside; null where it is. */
export function guardOf(situation: Situation, move: Move): Refusal | null {
  const { scenario, state } = situation;
  if (state.game === 'debrief' && move.kind !== 'take-back') return { code: 'game-over' };
  if (!Object.hasOwn(rules, move.kind)) return { code: 'unknown', what: String(move.kind) };
  const role = roleOf(scenario, move.by);
  if (role === null) return { code: 'unknown', what: move.by };
  const rule = ruleOf(move);
  if (!rule.who.includes(role)) return { code: 'not-yours', roles: [...rule.who] };
  return rule.refuse(situation, move);
}

/** Why a person's seat cannot make this move now; null where it can. */
export function refusalOf(situation: Situation, move: Move): Refusal | null {
  const refusal = refusalOnDesk(situation, move);
  if (refusal?.code === 'game-over' || refusal?.code === 'unknown' || refusal?.code === 'not-yours')
    return refusal;
  return outOfTurn(situation, move.by) ?? refusal;
}

/** A facilitator waits for nobody. */
function outOfTurn({ scenario, state }: Situation, seat: Seat): Refusal | null {
  if (seat === 'facilitator') return null;
  if (!state.persons.includes(seat)) return { code: 'played-by-the-engine' };
  const turn = turnOf({ scenario, state });
  return turn === seat ? null : { code: 'not-your-turn', turn };
}

/** The guard, and whether the seat has the means. */
export function refusalOnDesk(situation: Situation, move: Move): Refusal | null {
  const refusal = guardOf(situation, move);
  if (refusal) return refusal;
  const { slots, capital } = costOf(situation, move);
  if (slots === 0 && capital === 0) return null;
  const purse = purseOf(situation.state, move.by);
  if (slots > purse.slots) return { code: 'slots', needed: slots, left: purse.slots };
  if (capital > purse.capital) return { code: 'capital', needed: capital, left: purse.capital };
  return null;
}

export const costOf = (situation: Situation, move: Move): Cost =>
  ruleOf(move).cost(situation, move);

/** Carries a move out that has not been refused. */
export function act(desk: Desk, move: Move): void {
  pay(desk.state, move.by, costOf(desk, move));
  ruleOf(move).apply(desk, move);
}

/** Does it where it is possible; says whether it was. */
export function tryTo(desk: Desk, move: Move): boolean {
  if (refusalOnDesk(desk, move)) return false;
  act(desk, move);
  return true;
}

/** What a legal move would do if there were means enough; null where it is not legal. */
export function suppose(given: Given, move: Move): Given | null {
  if (guardOf(given, move)) return null;
  const desk: Desk = {
    ...given,
    state: cloneOf(given.state),
    owned: new Set(),
    emit: () => undefined,
  };
  act(desk, move);
  return { scenario: given.scenario, seed: given.seed, state: desk.state };
}

/** TypeScript cannot see that a rule and its own move belong together. */
const ruleOf = (move: Move): Rule<MoveKind> => rules[move.kind];
