import type { Move, MoveKind } from './types.ts';

/** The fields of each kind of move beside `kind` and `by`. */
const fields: { [K in MoveKind]: readonly string[] } = {
  'sound-out': ['ally', 'level'],
  argue: ['argument'],
  amend: ['provision', 'option'],
  bracket: ['provision'],
  unbracket: ['provision'],
  offer: ['ally', 'ask'],
  ask: ['ask'],
  guarantee: ['ally', 'redLine'],
  broker: ['ally', 'through', 'side'],
  caucus: ['group'],
  paper: ['provision', 'option'],
  'tour-de-table': [],
  'brief-press': [],
  'go-on-record': ['side'],
  'place-under-silence': ['hours'],
  extend: [],
  pull: [],
  'break-silence': ['provision'],
  footnote: ['ally', 'provision'],
  'national-statement': ['ally', 'provision'],
  'opt-out': ['ally', 'provision'],
  escalate: ['level'],
  defer: [],
  withdraw: [],
  advice: [],
  'end-round': [],
  'inject-event': ['event'],
  'take-back': [],
  'hand-over': ['seat', 'to'],
  'add-time': [],
  'end-now': [],
};

/** Whether data from a file or a store has the form of a move; whether it is legal, `play` says. */
export function isMove(data: unknown): data is Move {
  if (typeof data !== 'object' || data === null) return false;
  const move = data as Record<string, unknown>;
  const { kind, by } = move;
  if (typeof kind !== 'string' || !Object.hasOwn(fields, kind) || typeof by !== 'string')
    return false;
  const expected = fields[kind as MoveKind];
  return (
    Object.keys(move).length === expected.length + 2 &&
    expected.every((field) => typeof move[field] === (field === 'hours' ? 'number' : 'string'))
  );
}
