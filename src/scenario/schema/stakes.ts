/** What an ally cannot accept, and what it would take in return. */
import { z } from 'zod';
import {
  basis,
  id,
  list,
  number,
  orNull,
  patterns,
  probability,
  some,
  text,
  whole,
} from './atoms.ts';

const waiver = z.strictObject({
  kind: z
    .enum(['assurance', 'letter', 'guarantee'])
    .describe('What the chair gives; the firmer it is, the more it costs.'),
  label: text(160).describe('What is promised.'),
  holdsWhile: patterns.describe('The texts for which it can be given.'),
  restsOn: some.describe('The provisions whose amendment voids it.'),
  basis,
});

const redLine = z.strictObject({
  id: id.describe('A name of its own among the ally’s red lines.'),
  names: id.describe('The provision that a letter breaking silence would name.'),
  reason: text(300).describe('Why, as the ally would put it.'),
  crossedBy: patterns.describe('The texts that cross it; the status quo must not be one of them.'),
  certainty: probability.describe(
    'How likely it is that the red line is really there; drawn once a game.',
  ),
  known: z.boolean().default(false).describe('Stated in public before the game opens.'),
  waiver: orNull(waiver).describe('What would lift it, if anything.'),
  basis,
});

const ask = z.strictObject({
  id: id.describe('A name of its own among the ally’s asks.'),
  label: text(160).describe('What it would take in return on another file.'),
  strength: number(0, 2).describe(
    'How much it moves the ally: the side payment m of the model’s formula 3.',
  ),
  cost: whole(0, 50).describe('What it costs, in political capital.'),
  restsOn: some.describe('The provisions whose amendment voids it.'),
  basis,
});

export const redLines = list(redLine, 8).describe('What it cannot accept.');
export const asks = list(ask, 8).describe('What it would take in return on other files.');
