/** The draft decision: provisions and their options. */
import { z } from 'zod';
import { basis, id, number, orNull, pieceOfText, points, probability, text } from './atoms.ts';

const option = z.strictObject({
  id: id.describe('The name by which red lines, conditions and saved games know the option.'),
  at: points.describe('Its place on the provision’s scale; options stand from low to high.'),
  value: number(-3, 2).describe(
    'What it is worth to the sponsor: 0 at the status quo, 1 at the opening, negative below what is agreed language already.',
  ),
  label: text(60).describe('A few words, for a button.'),
  wording: pieceOfText(300).describe(
    'The words that stand in the draft in place of the provision’s braces; a space or comma that parts them from the words before may begin them.',
  ),
  basis,
});

export const provision = z.strictObject({
  id: id.describe('The name that stands in braces in `draft`.'),
  label: text(40).describe('What is to be settled, in a few words.'),
  weight: probability.describe('Its share in the sponsor’s ambition; all weights add up to 1.'),
  statusQuo: id.describe('The option that stands where nothing is agreed.'),
  opening: id.describe('The option of the text on the table when the game opens.'),
  gate: orNull(id).describe(
    'A provision on which this one depends: while that one stands at its status quo, this one falls away.',
  ),
  basis,
  options: z.array(option).min(2).max(8).describe('What the words may be, from low to high.'),
});
