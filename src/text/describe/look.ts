/** What a sentence may need to look up, in the forms that messages ask for. */
import type { Seat } from '../../council/moves/types.ts';
import type { AllyId, OptionId, ProvisionId } from '../../council/scenario.ts';
import type { Catalogue } from '../../council/table.ts';
import type { Lang } from '../say.ts';
import * as find from './lookup.ts';
import type { Known } from './lookup.ts';

export type Look = ReturnType<typeof lookUp>;

export function lookUp(lang: Lang, catalogue: Catalogue, known?: Known) {
  return {
    lang,
    catalogue,
    known,
    ally: (id: AllyId) => find.forms(lang, 'ally', [find.allyName(catalogue, id)]),
    allies: (ids: AllyId[]) => find.forms(lang, 'allies', find.allyNames(catalogue, ids)),
    through: (id: AllyId) => find.forms(lang, 'through', [find.allyName(catalogue, id)]),
    seat: (seat: Seat) => find.forms(lang, 'seat', [find.seatName(catalogue, seat)]),
    /** Who acted. Messages that go without saying so for the chair ask for `{chair}`. */
    by: (seat: Seat) => ({
      ...find.forms(lang, 'by', [find.seatName(catalogue, seat)]),
      chair: seat === 'chair' ? 'yes' : 'no',
    }),
    provision: (id: ProvisionId) => find.quoted(lang, find.provisionLabel(lang, catalogue, id)),
    option: (provision: ProvisionId, id: OptionId) =>
      find.quoted(lang, find.optionLabel(lang, catalogue, provision, id)),
    /** Whether the reader is the one that acted: then what came of it is all that there is to know. */
    isReader: (seat: Seat) => known?.seat === seat,
  };
}
