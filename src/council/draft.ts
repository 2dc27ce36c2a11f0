/** The draft decision as choices among options: gates, patterns, places on the scale, ambition. */
import type {
  DraftOption,
  OptionId,
  Provision,
  ProvisionId,
  Scenario,
  TextPattern,
} from './scenario.ts';

/** One option for each provision; what a closed gate makes of it stands in `effective`. */
export type Text = Record<ProvisionId, OptionId>;

export const openingText = ({ provisions }: Scenario): Text =>
  Object.fromEntries(provisions.map(({ id, opening }) => [id, opening]));

export const provisionOf = (scenario: Scenario, id: ProvisionId): Provision | undefined =>
  scenario.provisions.find((provision) => provision.id === id);

export function gateClosed(scenario: Scenario, text: Text, provision: Provision): boolean {
  if (provision.gate === null) return false;
  return text[provision.gate] === provisionOf(scenario, provision.gate)?.statusQuo;
}

/** What each provision comes to; null where its gate is closed and it falls away. */
export const effective = (scenario: Scenario, text: Text): Record<ProvisionId, OptionId | null> =>
  Object.fromEntries(
    scenario.provisions.map((provision) => [
      provision.id,
      gateClosed(scenario, text, provision) ? null : (text[provision.id] ?? provision.statusQuo),
    ]),
  );

/** The option that counts: a provision that falls away counts at its status quo. */
export function countingOption(scenario: Scenario, text: Text, provision: Provision): DraftOption {
  const id = gateClosed(scenario, text, provision) ? provision.statusQuo : text[provision.id];
  const option = provision.options.find((candidate) => candidate.id === id);
  if (!option) throw new Error(`no option ${id} of ${provision.id}`);
  return option;
}

/** Places on the provisions' scales, 0-1, in the scenario's order. */
export const places = (scenario: Scenario, text: Text): number[] =>
  scenario.provisions.map((provision) => countingOption(scenario, text, provision).at / 100);

export const statusQuoPlaces = ({ provisions }: Scenario): number[] =>
  provisions.map(
    ({ options, statusQuo }) => (options.find(({ id }) => id === statusQuo)?.at ?? 0) / 100,
  );

export function matches(scenario: Scenario, text: Text, patterns: readonly TextPattern[]): boolean {
  return patterns.some((pattern) =>
    scenario.provisions.every((provision) => {
      const allowed = pattern[provision.id];
      return (
        allowed === undefined || allowed.includes(countingOption(scenario, text, provision).id)
      );
    }),
  );
}

/** Σ weight × value / Σ weight × value of the opening; 1 is the opening text, 0 the status quo. */
export function ambition(scenario: Scenario, text: Text): number {
  const worth = (of: Text): number =>
    scenario.provisions.reduce(
      (sum, provision) => sum + provision.weight * countingOption(scenario, of, provision).value,
      0,
    );
  return worth(text) / worth(openingText(scenario));
}

export const isStatusQuo = (scenario: Scenario, text: Text): boolean =>
  scenario.provisions.every(
    (provision) => countingOption(scenario, text, provision).id === provision.statusQuo,
  );
