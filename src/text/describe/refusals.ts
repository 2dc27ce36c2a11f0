/** Why a move is not possible now, and what would make it legal. */
import type { Refusal } from '../../council/moves/types.ts';
import type { Catalogue } from '../../council/table.ts';
import { joinList } from '../names.ts';
import { figure } from '../numbers.ts';
import { say } from '../say.ts';
import type { Lang } from '../say.ts';
import { lookUp } from './look.ts';
import { forms, groupName, quoted, roleName } from './lookup.ts';

/** One or two sentences. */
export function describeRefusal(lang: Lang, catalogue: Catalogue, refusal: Refusal): string {
  const { provision, seat } = lookUp(lang, catalogue);

  switch (refusal.code) {
    case 'not-yours':
      return say(lang, 'refusal.not-yours', forms(lang, 'roles', refusal.roles.map(roleName)));
    case 'not-your-turn':
      return refusal.turn === null
        ? say(lang, 'refusal.not-your-turn.nobody')
        : say(lang, 'refusal.not-your-turn', seat(refusal.turn));
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
    case 'not-a-member':
      return say(lang, 'refusal.not-a-member', {
        group: quoted(lang, groupName(lang, catalogue, refusal.group)),
      });
    case 'past-deadline':
    case 'no-time-to-extend':
      return say(lang, `refusal.${refusal.code}`, forms(lang, 'occasion', [catalogue.occasion]));
    default:
      return say(lang, `refusal.${refusal.code}`);
  }
}
