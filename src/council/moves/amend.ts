import { toWrite } from '../clone.ts';
import { charts } from '../charts/run.ts';
import { effective, gateClosed, provisionOf, type Text } from '../draft.ts';
import { constants } from '../model/constants.ts';
import { isCrossed } from '../model/red-lines.ts';
import type { OptionId, ProvisionId, Scenario } from '../scenario.ts';
import type { Desk } from '../state.ts';
import { liftBrackets } from './bracket.ts';
import { changeTrust, isStated, show, type MoveOf, type Rule } from './rule.ts';
import type { Refusal } from './types.ts';

/**
 * The chair gives a provision another option: new words need new instructions, and void what rested on the old
 * ones. From an ally it is a proposal, which the chair may take up.
 */
export const amend: Rule<'amend'> = {
  who: ['chair', 'ally'],
  cost: (_, { by }) => (by === 'chair' ? constants.costs.amend : constants.costs.propose),

  refuse({ scenario, state }, { by, provision, option }) {
    const known = refuseOption(scenario, state.text, provision, option);
    if (known?.code === 'unknown') return known;
    if (state.silence) return { code: 'under-silence' };
    if (known) return known;
    return state.proposals.some(
      (made) => made.by === by && made.provision === provision && made.option === option,
    )
      ? { code: 'already-proposed' }
      : null;
  },

  apply: (desk, move) => (move.by === 'chair' ? change(desk, move) : propose(desk, move)),
};

/** Why an option cannot stand in a text, procedure aside. */
export function refuseOption(
  scenario: Scenario,
  text: Text,
  id: ProvisionId,
  option: OptionId,
): Refusal | null {
  const provision = provisionOf(scenario, id);
  if (!provision) return { code: 'unknown', what: id };
  if (!provision.options.some((candidate) => candidate.id === option))
    return { code: 'unknown', what: option };
  if (provision.gate !== null) {
    if (gateClosed(scenario, text, provision))
      return { code: 'gate-closed', provision: provision.gate };
    if (option === provision.statusQuo)
      return { code: 'status-quo-by-gate', provision: provision.gate };
  }
  return text[id] === option ? { code: 'same-option' } : null;
}

function propose({ state, ...desk }: Desk, { by, provision, option }: MoveOf<'amend'>): void {
  state.proposals = [
    ...state.proposals.filter((made) => made.by !== by || made.provision !== provision),
    { by, provision, option },
  ];
  show({ state, ...desk }, by, [`gain:${provision}`]);
  desk.emit({ kind: 'amendment.proposed', by, provision, option });
}

function change(desk: Desk, { provision, option }: MoveOf<'amend'>): void {
  const { scenario, state } = desk;
  const before = effective(scenario, state.text);
  const from = state.text[provision] ?? option;
  state.text = { ...state.text, [provision]: option };
  state.revision += 1;
  state.amendedOn = state.date;
  state.council = charts.council.step(state.council, { type: 'text.amended' });
  const proposedBy = takeUp(desk, provision, option);
  desk.emit({
    kind: 'draft.amended',
    provision,
    from,
    to: option,
    revision: state.revision,
    proposedBy,
  });
  const after = effective(scenario, state.text);
  const changed = scenario.provisions.map(({ id }) => id).filter((id) => before[id] !== after[id]);
  voidAssurances(desk, changed);
  liftBrackets(desk, (bracket) => changed.includes(bracket.provision));
  askCapitals(desk);
}

/** Whoever proposed these words has been heard; what others proposed for them has not, and falls. */
function takeUp(desk: Desk, provision: ProvisionId, option: OptionId): string[] {
  const { state } = desk;
  const by = state.proposals
    .filter((made) => made.provision === provision && made.option === option)
    .map((made) => made.by);
  state.proposals = state.proposals.filter((made) => made.provision !== provision);
  for (const ally of by) changeTrust(desk, ally, constants.heardTrust);
  return by;
}

/** An assurance is for a text: amending a provision it rests on voids it, and breaks the word of whoever amends. */
function voidAssurances(desk: Desk, changed: readonly string[]): void {
  const { state } = desk;
  const standing = state.assurances;
  state.assurances = standing.filter(({ restsOn }) => !restsOn.some((id) => changed.includes(id)));
  for (const { by: giver, ally, id, restsOn } of standing) {
    const by = restsOn.find((provision) => changed.includes(provision));
    if (by === undefined) continue;
    desk.emit({ kind: 'assurance.voided', ally, assurance: id, by });
    if (giver !== 'chair') continue;
    changeTrust(desk, ally, -constants.promiseBroken);
    desk.emit({ kind: 'promise.broken', by: giver, ally, assurance: id });
  }
}

function askCapitals(desk: Desk): void {
  const { scenario, state } = desk;
  for (const ally of scenario.allies) {
    const mine = toWrite(desk, ally.id);
    const stated = ally.redLines.some(
      (line) => isStated(desk, ally, line) && isCrossed(desk, ally, line, state.text),
    );
    const days = ally.instructionDays.value * constants.level[state.council.level].days;
    mine.chart = charts.ally.step(mine.chart, {
      type: 'text.amended',
      answer: days === 0 ? 'atOnce' : 'inDays',
      redLine: stated ? 'crossed' : 'clear',
    });
  }
}
