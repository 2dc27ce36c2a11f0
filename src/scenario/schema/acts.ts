/** What allies and partner do unasked, and what must be so for it. */
import { z } from 'zod';
import { allyId, basis, id, list, patterns, probability, side, whole } from './atoms.ts';

const only = <K extends string>(kind: K, about: string) => ({
  kind: z.literal(kind).describe(about),
});
const atLeast = whole(1, 60).describe('How many.');
const ally = allyId.describe('The ally meant.');
const argument = id.describe('An entry of `arguments`.');

export const conditions = list(
  z.discriminatedUnion('kind', [
    z.strictObject({
      ...only('sounded-out', 'The chair has sounded out so many allies.'),
      atLeast,
    }),
    z.strictObject({
      ...only('not-sounded-out', 'The chair has not sounded out this ally.'),
      ally,
    }),
    z.strictObject(only('silence-broken', 'Silence was broken at least once.')),
    z.strictObject(only('under-silence', 'The text is under silence.')),
    z.strictObject(only('press-briefed', 'The press was briefed at least once.')),
    z.strictObject({ ...only('on-record', 'This ally has said no in public.'), ally }),
    z.strictObject({ ...only('argued', 'This argument was made.'), argument }),
    z.strictObject({ ...only('offered', 'So many side payments stand.'), atLeast }),
    z.strictObject({
      ...only('text', 'The text on the table is one of these.'),
      stands: patterns.describe('The texts meant.'),
    }),
    z.strictObject(only('near-deadline', 'The last third of the rounds has begun.')),
    z.strictObject({
      ...only('after', 'This event has happened.'),
      event: id.describe('Another entry of `events`.'),
    }),
  ]),
  6,
);

const mood = z.enum(['objects', 'reserved', 'content', 'supports', 'not-consulted']);

const deed = z.discriminatedUnion('kind', [
  z.strictObject(
    only(
      'seek-company',
      'Speaks against the text to the ally that heeds it most and has not said no.',
    ),
  ),
  z.strictObject(
    only('press-undecided', 'Speaks for the text to an undecided ally that heeds it.'),
  ),
  z.strictObject({
    ...only('name-its-price', 'Says what it would take in return.'),
    ask: id.describe('One of the ally’s own asks.'),
  }),
  z.strictObject({
    ...only('go-on-record', 'Takes a public position, which binds.'),
    side: side.describe('For the text or against it.'),
  }),
  z.strictObject({ ...only('argue', 'Makes an argument, of either side.'), argument }),
  z.strictObject(only('bracket', 'Brackets the words that it loses most by.')),
  z.strictObject(only('propose', 'Proposes the amendment that would serve it best.')),
  z.strictObject(only('brief-press', 'Stalemate hurts more, and blocking costs more.')),
  z.strictObject({
    ...only('caucus', 'Meets with a group.'),
    group: id.describe('A group that the ally belongs to.'),
  }),
  z.strictObject(only('ask-for-ministers', 'Asks the chair to escalate.')),
]);

export const tendencies = list(
  z.strictObject({
    does: deed.describe('What it does.'),
    mood: list(mood, 5).describe('How it must be minded, one of these; none listed: any.'),
    when: conditions.describe('What must be so; all of it.'),
    chance: probability.describe('The probability, drawn each round.'),
    basis,
  }),
  8,
).describe('What it does unasked, in order of preference: a round brings one act at most.');
