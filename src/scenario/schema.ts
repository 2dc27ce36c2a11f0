/** The form of a scenario file. What a field means stands at its twin in `src/council/scenario.ts`. */
import { z } from 'zod';
import { outcomes } from '../council/events.ts';

z.config({ jitless: true }); // zod's compiled checks need `Function`, which a strict content policy forbids

const text = (max: number) => z.strictObject({ en: words(max), fr: words(max) });
const words = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((s) => !/[<>]|[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069]/u.test(s), {
      message: 'no markup and no control characters',
    });

const id = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, 'lower-case letters, digits and hyphens');
const allyId = z.string().regex(/^[A-Z]{3}$/, 'three capitals, as in ISO 3166-1 alpha-3');
const sourceId = z.string().regex(/^[A-Z][A-Za-z0-9]{0,7}$/, 'a capital, then letters or digits');
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date such as 2023-05-31');
const points = z.number().min(0).max(100);
const signed = z.number().min(-100).max(100);
const probability = z.number().min(0).max(1);
const list = <T extends z.ZodType>(item: T, max: number) => z.array(item).max(max).default([]);
const figure = (value: z.ZodNumber) => z.strictObject({ value, basis: id });

const stance = z.enum([
  'supports',
  'leaning',
  'stays-silent',
  'holds-a-reserve',
  'will-break-silence',
]);
const pattern = z.record(id, z.array(id).min(1).max(12));
const audience = z
  .array(z.union([z.literal('all'), allyId, id]))
  .min(1)
  .max(60);

const basis = z.strictObject({
  kind: z.enum(['sourced', 'coded', 'invented']),
  rule: text(600),
  range: z.number().min(0).max(50).nullable().default(null),
  sources: list(sourceId, 12),
});

const source = z.strictObject({
  title: words(200),
  url: z
    .string()
    .max(300)
    .regex(/^https:\/\/[a-z0-9.-]+\.[a-z]{2,}(\/[^\s"'<>\\]*)?$/i, 'an https address'),
  quality: z.enum(['strong', 'weak']),
});

const option = z.strictObject({
  id,
  at: points,
  value: z.number().min(-3).max(2),
  label: text(60),
  wording: text(300),
  basis: id,
});

const provision = z.strictObject({
  id,
  label: text(40),
  weight: z.number().min(0).max(1),
  statusQuo: id,
  opening: id,
  gate: id.nullable().default(null),
  basis: id,
  options: z.array(option).min(2).max(8),
});

const waiver = z.strictObject({
  kind: z.enum(['assurance', 'letter', 'guarantee']),
  label: text(160),
  holdsWhile: z.array(pattern).min(1).max(8),
  restsOn: z.array(id).min(1).max(8),
  basis: id,
});

const redLine = z.strictObject({
  id,
  names: id,
  reason: text(300),
  crossedBy: z.array(pattern).min(1).max(8),
  certainty: probability,
  known: z.boolean().default(false),
  waiver: waiver.nullable().default(null),
  basis: id,
});

const ask = z.strictObject({
  id,
  label: text(160),
  strength: z.number().min(0).max(2),
  cost: z.number().int().min(0).max(50),
  restsOn: z.array(id).min(1).max(8),
  basis: id,
});

const count = z.number().int().min(1).max(60);
const side = z.enum(['for', 'against']);

const condition = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sounded-out'), atLeast: count }),
  z.strictObject({ kind: z.literal('not-sounded-out'), ally: allyId }),
  z.strictObject({ kind: z.literal('silence-broken') }),
  z.strictObject({ kind: z.literal('under-silence') }),
  z.strictObject({ kind: z.literal('press-briefed') }),
  z.strictObject({ kind: z.literal('on-record'), ally: allyId }),
  z.strictObject({ kind: z.literal('argued'), argument: id }),
  z.strictObject({ kind: z.literal('offered'), atLeast: count }),
  z.strictObject({ kind: z.literal('text'), stands: z.array(pattern).min(1).max(8) }),
  z.strictObject({ kind: z.literal('near-deadline') }),
  z.strictObject({ kind: z.literal('after'), event: id }),
]);

const mood = z.enum(['objects', 'reserved', 'content', 'supports', 'not-consulted']);

const deed = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('seek-company') }),
  z.strictObject({ kind: z.literal('press-undecided') }),
  z.strictObject({ kind: z.literal('name-its-price'), ask: id }),
  z.strictObject({ kind: z.literal('go-on-record'), side }),
  z.strictObject({ kind: z.literal('argue'), argument: id }),
  z.strictObject({ kind: z.literal('bracket') }),
  z.strictObject({ kind: z.literal('propose') }),
  z.strictObject({ kind: z.literal('brief-press') }),
  z.strictObject({ kind: z.literal('caucus'), group: id }),
  z.strictObject({ kind: z.literal('ask-for-ministers') }),
]);

const tendency = z.strictObject({
  does: deed,
  mood: list(mood, 5),
  when: list(condition, 6),
  chance: probability,
  basis: id,
});

const quotation = z.strictObject({
  text: words(240),
  lang: z.enum(['en', 'fr']),
  translation: words(280).nullable().default(null),
  speaker: text(80),
  date,
  source: sourceId,
});

const flag = z.string().regex(/^[a-z]{2}$/, 'two small letters, as in ISO 3166-1 alpha-2');

const ally = z.strictObject({
  id: allyId,
  flag,
  name: text(40),
  seat: text(40),
  brief: text(700),
  gdp: figure(z.number().positive().max(1_000_000)),
  exposure: figure(points),
  patience: figure(points),
  trust: figure(signed),
  instructionDays: figure(z.number().int().min(0).max(30)),
  stance: z.strictObject({ shown: stance, date, source: sourceId }).nullable().default(null),
  onRecord: z.boolean().default(false),
  positions: z.record(id, z.strictObject({ at: points, salience: points, basis: id })),
  redLines: list(redLine, 8),
  asks: list(ask, 8),
  tends: list(tendency, 8),
  quotations: list(quotation, 6),
});

const partner = z.strictObject({
  id: allyId,
  flag,
  name: text(40),
  seat: text(40),
  brief: text(700),
  friends: z
    .array(z.union([allyId, id]))
    .min(1)
    .max(60),
  wants: list(z.strictObject({ provision: id, at: points, salience: points, basis: id }), 8),
  tends: list(tendency, 8),
});

const group = z.strictObject({
  id,
  name: text(60),
  members: z.array(allyId).min(2).max(60),
  affinity: points,
  basis: id,
});

const argument = z.strictObject({
  id,
  label: text(80),
  text: text(500),
  side: side.default('for'),
  touches: z.array(id).min(1).max(8),
  resonance: z
    .array(z.strictObject({ with: audience, by: signed }))
    .min(1)
    .max(40),
  sources: list(sourceId, 8),
  basis: id,
});

const effect = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('trust'), allies: audience, by: signed }),
  z.strictObject({ kind: z.literal('exposure'), allies: audience, by: signed }),
  z.strictObject({ kind: z.literal('salience'), allies: audience, provision: id, by: signed }),
  z.strictObject({ kind: z.literal('hurt'), by: signed }),
  z.strictObject({ kind: z.literal('slots'), by: z.number().int().min(-12).max(12) }),
  z.strictObject({ kind: z.literal('capital'), by: z.number().int().min(-100).max(100) }),
  z.strictObject({ kind: z.literal('grievance'), allies: audience }),
  z.strictObject({ kind: z.literal('on-record'), allies: audience }),
  z.strictObject({ kind: z.literal('express'), allies: audience, stance }),
]);

const worldEvent = z.strictObject({
  id,
  date,
  when: list(condition, 6),
  chance: probability.default(1),
  likelier: z
    .strictObject({ per: z.enum(['ally-sounded-out', 'ally-grieved']), by: probability })
    .nullable()
    .default(null),
  unlessSoundedOut: allyId.nullable().default(null),
  headline: text(120),
  text: text(600),
  effects: list(effect, 12),
  sources: list(sourceId, 8),
  basis: id,
});

const fact = z.strictObject({ id, title: text(80), text: text(700), sources: list(sourceId, 8) });

export const scenarioFile = z.strictObject({
  format: z.literal(1),
  id,
  author: words(120),
  licence: words(60),
  title: text(80),
  summary: text(400),
  brief: text(1200),
  council: z.strictObject({ name: text(60), rule: z.literal('consensus'), place: text(60) }),
  calendar: z.strictObject({
    opens: date,
    deadline: date,
    occasion: text(60),
    rounds: z.number().int().min(1).max(20),
    daysPerRound: z.number().int().min(1).max(60),
    slotsPerRound: z.number().int().min(1).max(12),
  }),
  capital: figure(z.number().int().min(0).max(100)),
  hurt: figure(points),
  draft: text(600),
  provisions: z.array(provision).min(1).max(8),
  partner: partner.nullable().default(null),
  allies: z.array(ally).min(2).max(60),
  consultFirst: list(allyId, 60),
  groups: list(group, 20),
  arguments: list(argument, 24),
  events: list(worldEvent, 60),
  background: list(fact, 40),
  history: z.strictObject({
    outcome: z.enum(outcomes),
    date,
    text: text(1200),
    unlike: text(1200),
    sources: list(sourceId, 12),
  }),
  questions: list(text(300), 12),
  bases: z.record(id, basis),
  sources: z.record(sourceId, source),
});

export type ScenarioFile = z.infer<typeof scenarioFile>;
