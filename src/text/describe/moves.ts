/** Moves in words: for a button, for a list, and what they do. */
import type { Catalogue } from '../../council/table.ts';
import type { Cost, Move } from '../../council/moves/types.ts';
import { describeHours } from '../numbers.ts';
import { say } from '../say.ts';
import type { Lang } from '../say.ts';
import {
  allyName,
  argumentLabel,
  askLabel,
  forms,
  optionLabel,
  provisionLabel,
  quoted,
  seatOf,
  waiverLabel,
} from './lookup.ts';
import type { Known } from './lookup.ts';

/**
 * The label of a button. It stands in the dossier of an ally, so that it need not name that ally;
 * `describeMoveInFull` does. `known` (a `View` will do) gives asks and assurances their words.
 */
export function describeMove(lang: Lang, catalogue: Catalogue, move: Move, known?: Known): string {
  switch (move.kind) {
    case 'sound-out': {
      const seat = seatOf(lang, catalogue, move.ally);
      return move.level === 'ambassador'
        ? say(lang, 'move.sound-out.ambassador')
        : say(lang, `move.sound-out.${move.level}`, { seat });
    }
    case 'argue':
      return say(lang, 'move.argue', { argument: argumentLabel(lang, catalogue, move.argument) });
    case 'amend':
      return say(lang, 'move.amend', {
        provision: quoted(lang, provisionLabel(lang, catalogue, move.provision)),
        option: optionLabel(lang, catalogue, move.provision, move.option),
      });
    case 'offer': {
      const ask = askLabel(lang, known, move.ally, move.ask);
      return ask === null ? say(lang, 'move.offer') : say(lang, 'move.offer.known', { ask });
    }
    case 'guarantee': {
      const assurance = waiverLabel(lang, known, move.ally, move.redLine);
      return assurance === null
        ? say(lang, 'move.guarantee')
        : say(lang, 'move.guarantee.known', { assurance });
    }
    case 'broker':
      return say(lang, 'move.broker', {
        ...forms(lang, 'through', [allyName(catalogue, move.through)]),
        seat: seatOf(lang, catalogue, move.ally),
      });
    case 'place-under-silence':
      return say(lang, 'move.place-under-silence', { duration: describeHours(lang, move.hours) });
    default:
      return say(lang, `move.${move.kind}`);
  }
}

/** The same with the ally's name in it, for a list of moves where no dossier is around. */
export function describeMoveInFull(
  lang: Lang,
  catalogue: Catalogue,
  move: Move,
  known?: Known,
): string {
  if (!('ally' in move)) return describeMove(lang, catalogue, move, known);
  const ally = forms(lang, 'ally', [allyName(catalogue, move.ally)]);
  if (move.kind === 'sound-out' && move.level === 'ambassador') {
    return say(lang, 'move.full.sound-out.ambassador', ally);
  }
  if (move.kind === 'offer') {
    const ask = askLabel(lang, known, move.ally, move.ask);
    return ask === null
      ? say(lang, 'move.full.offer', ally)
      : say(lang, 'move.full.offer.known', { ...ally, ask });
  }
  if (move.kind === 'guarantee') {
    const assurance = waiverLabel(lang, known, move.ally, move.redLine);
    return assurance === null
      ? say(lang, 'move.full.guarantee', ally)
      : say(lang, 'move.full.guarantee.known', { ...ally, assurance });
  }
  return describeMove(lang, catalogue, move, known);
}

/** One line of help: what the move does, in plain words. */
export function explainMove(lang: Lang, move: Move): string {
  switch (move.kind) {
    case 'sound-out':
      return say(lang, `move.help.sound-out.${move.level}`);
    case 'place-under-silence':
      return say(lang, `move.help.place-under-silence.${lengths[move.hours]}`);
    default:
      return say(lang, `move.help.${move.kind}`);
  }
}

const lengths = { 6: 'short', 24: 'short', 72: 'standard', 168: 'long' } as const;

/** `2 slots · 6 capital`; what costs nothing says so. */
export function describeCost(lang: Lang, cost: Cost): string {
  const parts: string[] = [];
  if (cost.slots > 0) parts.push(say(lang, 'cost.slots', { n: cost.slots }));
  if (cost.capital > 0) parts.push(say(lang, 'cost.capital', { n: cost.capital }));
  return parts.join(' · ') || say(lang, 'cost.none');
}
