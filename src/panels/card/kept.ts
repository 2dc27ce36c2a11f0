import type { Card } from '../../analysis/card/card.ts';

/** What cards have said from the start. */
type Always =
  | 'scenario'
  | 'hash'
  | 'engine'
  | 'difficulty'
  | 'seeds'
  | 'texts'
  | 'unanimousNow'
  | 'unanimousWithAllLevers'
  | 'best'
  | 'pivotal'
  | 'bots'
  | 'bestLine'
  | 'winningLines'
  | 'decisiveFirstMove'
  | 'sensitivity'
  | 'alarms';

/** A card as it was kept: one that is out of date lacks what has been added since. */
export type KeptCard = Pick<Card, Always> & Partial<Omit<Card, Always>>;
