import type { Move, MoveKind } from './types.ts';

/** The fields of each kind of move beside `kind` and `by`. */
const fields: { [K in MoveKind]: readonly string[] } = {
  'sound-out': ['ally', 'level'],
  argue: ['argument'],
  amend: ['provision', 'option'],
  offer: ['ally', 'ask'],
  guarantee: ['ally', 'redLine'],
  broker: ['ally', 'through'],
  'place-under-silence': ['hours'],
  pull: [],
  defer: [],
  withdraw: [],
  'end-round': [],
};

/** Whether data from a file or a store has the form of a move; whether it is legal, `play` says. */
export function isMove(data: unknown): data is Move {
  if (typeof data !== 'object' || data === null) return false;
  const move = data as Record<string, unknown>;
  if (
    typeof move['kind'] !== 'string' ||
    !Object.hasOwn(fields, move['kind']) ||
    move['by'] !== 'chair'
  )
    return false;
  const expected = fields[move['kind'] as MoveKind];
  return (
    Object.keys(move).length === expected.length + 2 &&
    expected.every((field) => typeof move[field] === (field === 'hours' ? 'number' : 'string'))
  );
}
