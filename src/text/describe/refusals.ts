/** Why a move is not possible now, and what would make it legal. */
import type { Refusal } from '../../council/moves/types.ts';
import type { Catalogue } from '../../council/table.ts';
import { joinList } from '../names.ts';
import { figure } from '../numbers.ts';
import { say } from '../say.ts';
import type { Lang } from '../say.ts';
import { forms, provisionLabel, quoted } from './lookup.ts';

/** One or two sentences. */
export function describeRefusal(lang: Lang, catalogue: Catalogue, refusal: Refusal): string {
  const provision = (id: string) => quoted(lang, provisionLabel(lang, catalogue, id));

  switch (refusal.code) {
    case 'slots':
    case 'capital':
      return say(lang, `refusal.${refusal.code}`, { needed: refusal.needed, left: refusal.left });
    case 'unknown':
      return say(lang, 'refusal.unknown', { what: quoted(lang, refusal.what) });
    case 'gate-closed':
    case 'status-quo-by-gate':
      return say(lang, `refusal.${refusal.code}`, { provision: provision(refusal.provision) });
    case 'waiver-needs-text':
      return refusal.provisions.length > 0
        ? say(lang, 'refusal.waiver-needs-text', {
            provisions: joinList(lang, refusal.provisions.map(provision)),
          })
        : say(lang, 'refusal.waiver-needs-text.unnamed');
    case 'trust-too-low':
      return say(lang, 'refusal.trust-too-low', {
        needed: figure(refusal.needed),
        has: figure(refusal.has),
      });
    case 'past-deadline':
      return say(lang, 'refusal.past-deadline', forms(lang, 'occasion', [catalogue.occasion]));
    default:
      return say(lang, `refusal.${refusal.code}`);
  }
}
