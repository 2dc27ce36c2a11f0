/** What a move does, in plain words. Some do less, or something else, when the chair does not make them. */
import type { Move, MoveKind } from '../../council/moves/types.ts';
import { say } from '../say.ts';
import type { Lang } from '../say.ts';
import { isAlly } from './lookup.ts';

/** One line of help: what the move does. */
export function explainMove(lang: Lang, move: Move): string {
  const byChair = move.by === 'chair';
  const line = whatItDoes(lang, move);
  if (move.kind === 'sound-out' && byChair) {
    return `${line} ${say(lang, 'move.help.sound-out.chair', { level: move.level })}`;
  }
  if (move.kind === 'offer' || move.kind === 'guarantee') {
    return `${line} ${say(lang, byChair ? 'move.help.promise.chair' : 'move.help.promise')}`;
  }
  return byChair && publicActs.includes(move.kind)
    ? `${line} ${say(lang, 'move.help.public')}`
    : line;
}

/** What those who should have been consulted first hold against the chair. */
const publicActs: MoveKind[] = ['argue', 'caucus', 'brief-press', 'place-under-silence'];

function whatItDoes(lang: Lang, move: Move): string {
  switch (move.kind) {
    case 'sound-out':
      return say(lang, `move.help.sound-out.${move.level}`);
    case 'amend':
      return say(lang, isAlly(move.by) ? 'move.help.amend.proposed' : 'move.help.amend');
    case 'broker':
      return move.through === move.by
        ? say(lang, `move.help.broker.itself.${move.side}`)
        : say(lang, 'move.help.broker');
    case 'go-on-record':
      return move.by === 'partner'
        ? say(lang, `move.help.go-on-record.partner.${move.side}`)
        : say(lang, `move.help.go-on-record.${move.side}`);
    case 'place-under-silence':
      return say(lang, `move.help.place-under-silence.${lengths[move.hours]}`);
    case 'escalate':
      return isAlly(move.by)
        ? say(lang, 'move.help.escalate.asked')
        : say(lang, `move.help.escalate.${move.level}`);
    case 'hand-over':
      return say(lang, `move.help.hand-over.${move.to}`);
    default:
      return say(lang, `move.help.${move.kind}`);
  }
}

const lengths = { 6: 'short', 24: 'short', 72: 'standard', 168: 'long' } as const;
