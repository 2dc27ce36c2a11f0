/** Who sits in the room, who stands outside it, and who listens to whom. */
import { z } from 'zod';
import { tendencies } from './acts.ts';
import {
  allyId,
  audience,
  basis,
  date,
  figure,
  flag,
  id,
  list,
  orNull,
  points,
  signed,
  sourceId,
  text,
  whole,
  words,
} from './atoms.ts';
import { asks, redLines } from './stakes.ts';

const quotation = z.strictObject({
  text: words(240).describe('What was said, word for word.'),
  lang: z.enum(['en', 'fr']).describe('The language it was said in.'),
  translation: orNull(words(280)).describe('The same in the other language.'),
  speaker: text(80).describe('Who said it, and in which office.'),
  date: date.describe('When it was said.'),
  source: sourceId.describe('An entry of `sources`.'),
});

const stance = z.strictObject({
  shown: z
    .enum(['supports', 'leaning', 'stays-silent', 'holds-a-reserve', 'will-break-silence'])
    .describe('What it showed.'),
  date: date.describe('When it showed it.'),
  source: sourceId.describe('An entry of `sources`.'),
});

const who = {
  flag: orNull(flag).describe(
    'ISO 3166-1 alpha-2 in small letters; left out where there is none: the three capitals stand in its place.',
  ),
  name: text(40).describe(
    'With its article where it takes one: `the Netherlands`, `les Pays-Bas`.',
  ),
  seat: text(40).describe('The capital.'),
  brief: text(700).describe('Its case as its own diplomats would put it.'),
};

export const ally = z.strictObject({
  id: allyId.describe('Three capitals; ISO 3166-1 alpha-3 where it is a country.'),
  ...who,
  gdp: figure(z.number().positive().max(1_000_000)).describe(
    'Gross domestic product in billion US dollars; its share weighs in what others heed.',
  ),
  exposure: figure(points).describe('How exposed the government is at home.'),
  patience: figure(points).describe('How well it bears stalemate.'),
  trust: figure(signed).describe('How much it trusts the chair.'),
  instructionDays: figure(whole(0, 30)).describe(
    'Days that the capital needs to answer a new text.',
  ),
  stance: orNull(stance).describe('What it showed in public before the opening.'),
  onRecord: z.boolean().default(false).describe('It said no in public before the opening.'),
  positions: z
    .record(
      id,
      z.strictObject({
        at: points.describe('Where the ally would like the provision to stand on its scale.'),
        salience: points.describe('How much it cares.'),
        basis,
      }),
    )
    .describe('A position on each provision.'),
  redLines,
  asks,
  tends: tendencies,
  quotations: list(quotation, 6).describe('What its people said, word for word.'),
});

export const partner = z.strictObject({
  id: allyId.describe('Three capitals, other than those of any ally.'),
  ...who,
  place: orNull(id).describe(
    'Where its calls come from: an entry of `map`. Left out: from the foot of the table.',
  ),
  friends: audience.describe('The allies and groups that heed it.'),
  wants: list(
    z.strictObject({
      provision: id.describe('An entry of `provisions`, each once.'),
      at: points.describe('Where it would like the provision to stand on its scale.'),
      salience: points.describe('How much it cares.'),
      basis,
    }),
    8,
  ).describe('What it would like the text to say.'),
  tends: tendencies,
});

export const group = z.strictObject({
  id: id.describe('A name of its own among the groups, other than `all`.'),
  name: text(60).describe('With its article.'),
  members: z.array(allyId).min(2).max(60).describe('The allies that belong to it.'),
  affinity: points.describe('How much its members heed each other.'),
  basis,
});
