/** What can be said, what happens, and what happened. */
import { z } from 'zod';
import { outcomes } from '../../council/events.ts';
import { conditions } from './acts.ts';
import {
  allyId,
  audience,
  basis,
  date,
  id,
  list,
  orNull,
  probability,
  side,
  signed,
  some,
  sourceId,
  text,
  whole,
} from './atoms.ts';

const sources = list(sourceId, 8).describe('Entries of `sources`.');
const allies = audience.describe('Allies, groups, or `all`.');

export const argument = z.strictObject({
  id: id.describe('A name of its own among the arguments.'),
  label: text(80).describe('The argument in a few words, for a button.'),
  text: text(500).describe('The argument in full.'),
  side: side
    .default('for')
    .describe('An argument against the text is one that allies may make and the chair may not.'),
  touches: some.describe('The provisions that it is about.'),
  resonance: z
    .array(
      z.strictObject({
        with: audience.describe('Allies, groups, or `all`.'),
        by: signed.describe(
          'From −100, it grates, to 100, it convinces of the argument’s own side.',
        ),
      }),
    )
    .min(1)
    .max(40)
    .describe('Whom it convinces; the first entry that names an ally counts.'),
  sources,
  basis,
});

const only = <K extends string>(kind: K, about: string) => ({
  kind: z.literal(kind).describe(about),
});
const by = signed.describe('Points, added.');

const effect = z.discriminatedUnion('kind', [
  z.strictObject({ ...only('trust', 'Trust in the chair changes.'), allies, by }),
  z.strictObject({ ...only('exposure', 'Exposure at home changes.'), allies, by }),
  z.strictObject({
    ...only('salience', 'They care more or less about a provision.'),
    allies,
    provision: id.describe('An entry of `provisions`.'),
    by,
  }),
  z.strictObject({ ...only('hurt', 'The perceived hurt of stalemate changes.'), by }),
  z.strictObject({
    ...only(
      'slots',
      'The chair’s agenda slots of the next round change: a parallel crisis takes them.',
    ),
    by: whole(-12, 12).describe('Slots, added.'),
  }),
  z.strictObject({
    ...only('capital', 'The chair’s political capital changes.'),
    by: whole(-100, 100).describe('Capital, added.'),
  }),
  z.strictObject({
    ...only('grievance', 'They hold it against the chair that they were not consulted.'),
    allies,
  }),
  z.strictObject({ ...only('on-record', 'They say no in public.'), allies }),
  z.strictObject({
    ...only('express', 'They show a stance in public.'),
    allies,
    stance: z
      .enum(['supports', 'leaning', 'stays-silent', 'holds-a-reserve', 'will-break-silence'])
      .describe('What they show.'),
  }),
]);

export const worldEvent = z.strictObject({
  id: id.describe('A name of its own among the events.'),
  date: date.describe('Its day, within the calendar; the earliest day where it waits for `when`.'),
  when: conditions.describe(
    'In answer to play: it comes once all of this holds. Left out: on its date.',
  ),
  chance: probability
    .default(1)
    .describe('The probability that it comes; drawn each round while it waits.'),
  likelier: orNull(
    z.strictObject({
      per: z.enum(['ally-sounded-out', 'ally-grieved']).describe('What is counted.'),
      by: probability.describe('Added to the chance for each.'),
    }),
  ).describe('What makes it likelier.'),
  unlessSoundedOut: orNull(allyId).describe(
    'Its effects, not its news, are spared once this ally was sounded out.',
  ),
  headline: text(120).describe('As a newspaper would print it.'),
  text: text(600).describe('What happened.'),
  effects: list(effect, 12).describe('What it changes.'),
  sources,
  basis: basis.describe('Where the effects’ figures come from: the name of an entry of `bases`.'),
});

export const fact = z.strictObject({
  id: id.describe('A name of its own among the facts.'),
  title: text(80).describe('What it is about.'),
  text: text(700).describe('The fact.'),
  sources,
});

export const history = z.strictObject({
  outcome: z.enum(outcomes).describe('How it ended, in the terms of the game.'),
  date: date.describe('When it ended.'),
  text: text(1200).describe('What happened.'),
  unlike: text(1200).describe('Where the game differs from what happened.'),
  objectors: list(allyId, 60).describe(
    'The allies that stood in the way, to compare with those of the untouched line.',
  ),
  sources: list(sourceId, 12).describe('Entries of `sources`.'),
});
