/** The grammar of the game: one rule for each kind of move. */
import { advice } from './advice.ts';
import { amend } from './amend.ts';
import { argue } from './argue.ts';
import { ask } from './ask.ts';
import { bracket, unbracket } from './bracket.ts';
import { breakSilence } from './break-silence.ts';
import { briefPress } from './brief-press.ts';
import { broker } from './broker.ts';
import { caucus } from './caucus.ts';
import { defer, pull, withdraw } from './closing.ts';
import { endRound } from './end-round.ts';
import { escalate } from './escalate.ts';
import { extend } from './extend.ts';
import { addTime, endNow, handOver, injectEvent, takeBack } from './facilitate.ts';
import { goOnRecord } from './go-on-record.ts';
import { guarantee } from './guarantee.ts';
import { offer } from './offer.ts';
import { paper } from './paper.ts';
import { placeUnderSilence } from './place-under-silence.ts';
import { footnote, nationalStatement, optOut } from './reservation.ts';
import type { Rule } from './rule.ts';
import { soundOut } from './sound-out.ts';
import { tourDeTable } from './tour-de-table.ts';
import type { MoveKind } from './types.ts';

export const rules: { [K in MoveKind]: Rule<K> } = {
  'sound-out': soundOut,
  argue,
  amend,
  bracket,
  unbracket,
  offer,
  ask,
  guarantee,
  broker,
  caucus,
  paper,
  'tour-de-table': tourDeTable,
  'brief-press': briefPress,
  'go-on-record': goOnRecord,
  'place-under-silence': placeUnderSilence,
  extend,
  pull,
  'break-silence': breakSilence,
  footnote,
  'national-statement': nationalStatement,
  'opt-out': optOut,
  escalate,
  defer,
  withdraw,
  advice,
  'end-round': endRound,
  'inject-event': injectEvent,
  'take-back': takeBack,
  'hand-over': handOver,
  'add-time': addTime,
  'end-now': endNow,
};
