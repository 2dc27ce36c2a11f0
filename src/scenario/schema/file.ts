/** The form of a scenario file. Each field says what it means: editors and docs/scenario-format.md show it. */
import { z } from 'zod';
import { ally, group, partner } from './allies.ts';
import {
  allyId,
  date,
  figure,
  id,
  list,
  number,
  orNull,
  points,
  sourceId,
  text,
  url,
  whole,
  words,
} from './atoms.ts';
import { provision } from './text.ts';
import { argument, fact, history, worldEvent } from './world.ts';

const basis = z.strictObject({
  kind: z
    .enum(['sourced', 'coded', 'invented'])
    .describe(
      '`sourced`: read in a source; `coded`: derived by a written rule; `invented`: for the sake of play.',
    ),
  rule: text(600).describe('How the figure was found, in a sentence.'),
  range: orNull(z.number().min(0).max(50)).describe(
    'For coded figures: ± points inside which they may move, written before you play.',
  ),
  sources: list(sourceId, 12).describe('Entries of `sources`.'),
});

const source = z.strictObject({
  title: words(200).describe('Author or outlet, title, date.'),
  url: url.describe('Where it can be read; https only.'),
  quality: z.enum(['strong', 'weak']).describe('A weak source never stands alone.'),
});

const council = z.strictObject({
  name: text(60).describe('The body that decides.'),
  rule: z.literal('consensus').describe('How it decides: no vote, and any member may block.'),
  place: text(60).describe('Where it meets.'),
});

const mapPlace = z.strictObject({
  id: id.describe('A name of its own among the places.'),
  name: text(20).describe('As it should stand on the map; short.'),
  lat: number(0, 90).describe('Degrees north: the map shows the northern hemisphere.'),
  lon: number(-180, 180).describe('Degrees east; west is negative.'),
});

const calendar = z.strictObject({
  opens: date.describe('First day of the first round.'),
  deadline: date.describe('Last day of the last round.'),
  occasion: text(60).describe('What the deadline is, with its article: `the Vilnius summit`.'),
  rounds: whole(1, 20).describe('How many rounds there are.'),
  daysPerRound: whole(1, 60).describe('How many days each takes.'),
  slotsPerRound: whole(1, 12).describe('The chair’s agenda slots in each.'),
});

export const scenarioFile = z
  .strictObject({
    format: z.literal(1).describe('The version of this format.'),
    id: id.describe('The name of the scenario, and of its file.'),
    author: words(120).describe('Who wrote it.'),
    licence: words(60).describe(
      'Under which terms others may use it: an SPDX name such as MIT or CC-BY-4.0.',
    ),
    title: text(80).describe('What the case is called.'),
    summary: text(400).describe('The case in two or three sentences, for the shelf.'),
    brief: text(1200).describe('The player’s task, in at most 150 words.'),
    expects: orNull(z.enum(['passes', 'contested'])).describe(
      'What should become of the opening text when nobody lobbies. `passes`: that it is agreed is intended. Left out: it should meet an objection.',
    ),
    council: council.describe('The body that decides.'),
    calendar: calendar.describe('The time there is.'),
    capital: figure(whole(0, 100)).describe('The chair’s political capital for the whole game.'),
    hurt: figure(points).describe('The perceived hurt of stalemate at the opening.'),
    draft: text(600).describe(
      'The text on the table, with each provision’s name once in braces: `The Council {form}.`',
    ),
    provisions: z.array(provision).min(1).max(8).describe('What is to be settled.'),
    map: list(mapPlace, 4).describe('Places on the map under the table. Left out: no map.'),
    partner: orNull(partner).describe(
      'A partner outside the room: no seat and no say, but friends.',
    ),
    allies: z
      .array(ally)
      .min(2)
      .max(60)
      .describe('The members, in English alphabetical order: the order of the seats.'),
    consultFirst: list(allyId, 60).describe(
      'Those whom the text touches most: they expect to be sounded out before it goes public.',
    ),
    groups: list(group, 20).describe('Who heeds whom.'),
    arguments: list(argument, 24).describe('What can be said for the text and against it.'),
    events: list(worldEvent, 60).describe('What happens meanwhile, by date.'),
    background: list(fact, 40).describe('What a player may read up on.'),
    history: orNull(history).describe(
      'What happened outside the game. Left out: the case is invented, and the ending says so.',
    ),
    questions: list(text(300), 12).describe('To discuss after the game.'),
    bases: z
      .record(id, basis)
      .describe('Where the figures come from, each under a name of its own.'),
    sources: z
      .record(sourceId, source)
      .describe('What was read, each under a name of its own: `S1`.'),
  })
  .meta({
    title: 'Scenario of Silence Procedure',
    description: 'A case that a council which decides by consensus has before it.',
  });

export type ScenarioFile = z.infer<typeof scenarioFile>;
