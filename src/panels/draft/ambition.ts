import type { OptionId, ProvisionId } from '../../council/scenario.ts';
import type { Catalogue } from '../../council/table.ts';
import { optionEntry, provisionEntry } from '../shared/lookup.ts';

/** Whether a provision falls away because the one it hangs on stands at its status quo. */
export function gateClosed(
  catalogue: Catalogue,
  chosen: Record<ProvisionId, OptionId>,
  id: ProvisionId,
): boolean {
  const { gate } = provisionEntry(catalogue, id);
  return gate !== null && chosen[gate] === provisionEntry(catalogue, gate).statusQuo;
}

/** What a text is worth to its sponsor, 1 being the opening text. A provision that falls away is worth its status quo. */
export function ambitionOf(catalogue: Catalogue, chosen: Record<ProvisionId, OptionId>): number {
  let worth = 0;
  let opening = 0;
  for (const provision of catalogue.provisions) {
    const closed = gateClosed(catalogue, chosen, provision.id);
    const option = (closed ? null : chosen[provision.id]) ?? provision.statusQuo;
    worth += provision.weight * optionEntry(provision, option).value;
    opening += provision.weight * optionEntry(provision, provision.opening).value;
  }
  return opening === 0 ? 0 : worth / opening;
}
