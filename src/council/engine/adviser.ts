/**
 * The chair's adviser: the step that the engine's own chair would take in its place, and why. It reasons from the
 * chair's views alone, before and after the step, so that two games that differ in hidden things get the same words.
 */
import { costOf, guardOf, suppose, type Given } from '../act.ts';
import type { Advice, AdviceGround } from '../advice.ts';
import { flipsOf } from '../flips.ts';
import type { Move } from '../moves/types.ts';
import { fullPurse, purseOf } from '../purse.ts';
import type { AllyId, Scenario } from '../scenario.ts';
import type { Desk } from '../state.ts';
import type { AllyView, KnownRedLine } from '../table.ts';
import { alliesOf } from '../views.ts';
import { chairMove, usualStyle, worryOf } from './chair.ts';

const by = 'chair';
const mostTerms = 2; // that are named

/** Answers a chair that has asked. */
export function advise(desk: Desk): void {
  desk.emit({ kind: 'advice.given', by, ...adviceFor(desk) });
}

export function adviceFor(given: Given): Advice {
  const allies = alliesOf(given, by);
  const [worst] = byWorry(allies);
  if (given.state.silence) return underSilence(given, worst);
  const ahead = withSlots(given);
  const step = chairMove(ahead, usualStyle);
  if (step === null) return inTwoSteps(ahead, allies, worst);
  if (step.kind === 'place-under-silence') return { ...saying('ready', worst), step };
  if (step.kind === 'sound-out') {
    const ally = allies.find(({ id }) => id === step.ally);
    return { ...saying(groundToHear(given.scenario, ally, worst), ally), step };
  }
  return { ...saying('worry', worst), ...effectsOf(ahead, step, allies), step };
}

/** With no slot left it thinks of the next round. */
function withSlots(given: Given): Given {
  const { scenario, state } = given;
  const { slots, capital } = purseOf(state, by);
  if (slots > 0) return given;
  const purse = { slots: fullPurse(scenario, by).slots, capital };
  return { ...given, state: { ...state, purses: { ...state.purses, [by]: purse } } };
}

/** Advice with nothing to it but its ground, and what weighs on the ally it is about. */
const saying = (ground: AdviceGround, ally?: AllyView): Advice => ({
  ground,
  step: null,
  ally: ally?.id ?? null,
  redLine: ally?.redLines.find(stands)?.id ?? null,
  terms: ally ? weighing(ally) : [],
  after: null,
  eased: [],
  left: [],
  risked: [],
  voided: [],
});

const stands = ({ crossed, waived }: KnownRedLine): boolean => crossed && !waived;

const weighing = ({ receipt }: AllyView): string[] =>
  receipt.terms
    .map(({ code, provision, shown }) => ({
      key: provision === null ? code : `${code}:${provision}`,
      shown: shown ?? 0,
    }))
    .filter(({ shown }) => shown < 0)
    .sort((a, b) => a.shown - b.shown || (a.key < b.key ? -1 : 1))
    .slice(0, mostTerms)
    .map(({ key }) => key);

const worry = (ally: AllyView): number => worryOf(ally, usualStyle);

/** Those that worry, the one that worries most first; of equals the one whose known terms add up to least. */
const byWorry = (allies: readonly AllyView[]): AllyView[] =>
  allies
    .filter((ally) => worry(ally) > 0)
    .sort(
      (a, b) =>
        worry(b) - worry(a) ||
        a.receipt.shownTotal - b.receipt.shownTotal ||
        (a.id < b.id ? -1 : 1),
    );

function groundToHear(
  { consultFirst }: Scenario,
  ally: AllyView | undefined,
  worst: AllyView | undefined,
): AdviceGround {
  if (ally?.soundedOut === null && consultFirst.includes(ally.id)) return 'consult';
  return worst && ally && worry(ally) > 0 ? 'little-known' : 'unheard';
}

/** The step's ally is the one that worries most of those it eases: a reason that the step does not touch is none. */
function effectsOf(
  given: Given,
  step: Move,
  before: readonly AllyView[],
): Omit<Advice, 'ground' | 'step'> {
  const then = suppose(given, step);
  const after = then ? alliesOf(then, by) : before;
  const worryAfter = new Map(after.map((ally) => [ally.id, worry(ally)]));
  const change = (ally: AllyView): number => (worryAfter.get(ally.id) ?? 0) - worry(ally);
  const [main, ...others] = byWorry(before.filter((ally) => change(ally) < 0));
  const mainAfter = after.find(({ id }) => id === main?.id);
  const { ally, redLine, terms } = saying('worry', main);
  return {
    ally,
    redLine: liftedBetween(main, mainAfter) ?? redLine,
    terms,
    after: mainAfter?.band ?? null,
    eased: idsOf(others),
    left: idsOf(after.filter(({ id, band }) => id !== ally && band === 'likely-to-break')),
    risked: idsOf(before.filter((each) => change(each) > 0)),
    voided: then ? voidedBetween(given, then) : [],
  };
}

const idsOf = (allies: readonly AllyView[]): AllyId[] => allies.map(({ id }) => id);

/** The red line that stood in the way, and does no longer. */
const liftedBetween = (before?: AllyView, after?: AllyView): string | undefined =>
  before?.redLines.find(
    (line) => stands(line) && !after?.redLines.some((then) => then.id === line.id && stands(then)),
  )?.id;

function voidedBetween({ state: before }: Given, { state: after }: Given): AllyId[] {
  const fallen = before.assurances.filter(
    ({ by: giver, ally, id }) =>
      giver === by && !after.assurances.some((kept) => kept.ally === ally && kept.id === id),
  );
  return [...new Set(fallen.map(({ ally }) => ally))];
}

/** A text under silence can be let run, extended or taken back. */
function underSilence(given: Given, worst: AllyView | undefined): Advice {
  const extend = chairMove(withSlots(given), usualStyle); // which is all that it does then
  if (extend) return { ...saying('pending'), step: extend };
  const pull: Move = { kind: 'pull', by };
  return worst && worry(worst) >= 1 && guardOf(given, pull) === null
    ? { ...saying('will-break', worst), step: pull }
    : { ...saying('let-it-run'), step: { kind: 'end-round', by } };
}

/** Where no single step helps: the first of two that would, if it can be paid for. */
function inTwoSteps(
  given: Given,
  allies: readonly AllyView[],
  worst: AllyView | undefined,
): Advice {
  const step = worst && flipsOf(given, worst.id, by)?.[0]?.moves[0];
  if (!step || costOf(given, step).capital > purseOf(given.state, by).capital)
    return saying('no-step', worst);
  const { risked, voided } = effectsOf(given, step, allies);
  return { ...saying('two-steps', worst), step, risked, voided };
}
