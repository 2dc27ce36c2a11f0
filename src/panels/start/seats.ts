/** The seats of a case, before its scenario is loaded. */
import type { Seat } from '../../council/moves/types.ts';
import { plainName } from '../../text/names.ts';
import { say } from '../../text/say.ts';
import type { Lang, ScenarioCard, SeatCard } from '../shell.ts';

type Seated = Pick<ScenarioCard, 'allies' | 'partner'>;

/** Null for the chair, which has no flag. */
export function seatCard({ allies, partner }: Seated, seat: Seat): SeatCard | null {
  return [...allies, ...(partner ? [partner] : [])].find((card) => card.seat === seat) ?? null;
}

/** `Secretary General`, `France`. */
export function seatLabel(lang: Lang, card: Seated, seat: Seat): string {
  const found = seatCard(card, seat);
  return plainName(
    lang,
    found?.name ?? { en: say('en', 'seat.chair'), fr: say('fr', 'seat.chair') },
  );
}
