import type { AllyId, ProvisionId } from '../../council/scenario.ts';
import type { KnownRedLine, View } from '../../council/table.ts';

/** What an amendment of a provision would touch, as far as this seat knows. Names, never results. */
export interface Touched {
  allies: AllyId[]; // have a known term on it that is not nothing
  redLines: { ally: AllyId; line: KnownRedLine }[]; // known ones that name it
  assurances: View['assurances']; // rest on it, and would fall
}

export function touchedBy(view: View, provision: ProvisionId): Touched {
  return {
    allies: view.allies
      .filter(({ receipt }) =>
        receipt.terms.some((term) => term.provision === provision && (term.shown ?? 0) !== 0),
      )
      .map(({ id }) => id),
    redLines: view.allies.flatMap(({ id, redLines }) =>
      redLines.filter((line) => line.provision === provision).map((line) => ({ ally: id, line })),
    ),
    assurances: view.assurances.filter(({ restsOn }) => restsOn.includes(provision)),
  };
}
