/** The grammar of the game: one rule for each kind of move. */
import { amend } from './amend.ts';
import { argue } from './argue.ts';
import { broker } from './broker.ts';
import { defer, pull, withdraw } from './closing.ts';
import { endRound } from './end-round.ts';
import { guarantee } from './guarantee.ts';
import { offer } from './offer.ts';
import { placeUnderSilence } from './place-under-silence.ts';
import type { Rule } from './rule.ts';
import { soundOut } from './sound-out.ts';
import type { MoveKind } from './types.ts';

export const rules: { [K in MoveKind]: Rule<K> } = {
  'sound-out': soundOut,
  argue,
  amend,
  offer,
  guarantee,
  broker,
  'place-under-silence': placeUnderSilence,
  pull,
  defer,
  withdraw,
  'end-round': endRound,
};
