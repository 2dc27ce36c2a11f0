/** What allies have put on the draft: square brackets, and proposals for other words. */
import type { AllyId, OptionId, ProvisionId } from '../../council/scenario.ts';
import type { View } from '../../council/table.ts';

/** Who has marked these words as not agreed. */
export const bracketedBy = ({ brackets }: View, provision: ProvisionId): AllyId[] =>
  brackets.filter((mark) => mark.provision === provision).map(({ by }) => by);

export interface Proposal {
  provision: ProvisionId;
  option: OptionId;
  by: AllyId[];
}

/** The same words are listed once, with all that propose them. */
export function proposalsOf({ proposals }: View): Proposal[] {
  const listed: Proposal[] = [];
  for (const { by, provision, option } of proposals) {
    const same = listed.find((each) => each.provision === provision && each.option === option);
    if (same) same.by.push(by);
    else listed.push({ provision, option, by: [by] });
  }
  return listed;
}
