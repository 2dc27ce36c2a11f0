/** Arbitrary codes of the rule book, some of them naming what the scenario does not have. */
import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import type { GameEvent, Outcome } from '../../src/council/events.ts';
import { levels, silenceHours } from '../../src/council/moves/types.ts';
import type { Move, Refusal } from '../../src/council/moves/types.ts';
import { stances } from '../../src/text/stances.ts';
import { termCodes } from '../../src/council/table.ts';
import { catalogue } from './catalogue.ts';

export const outcomes: Outcome[] = ['agreed', 'agreed-diluted', 'deferred', 'shelved', 'withdrawn'];

const ids = (known: string[]) => fc.constantFrom(...known, 'XYZ');
const ally = ids(catalogue.allies.map(({ id }) => id));
const allies = fc.array(ally, { maxLength: 4 });
const provision = ids(catalogue.provisions.map(({ id }) => id));
const option = ids(catalogue.provisions.flatMap(({ options }) => options.map(({ id }) => id)));
const argument = ids(['practical']);
const ask = ids(['south']);
const redLine = ids(['review']);
const stance = fc.constantFrom(...stances);
const days = fc.nat({ max: 40 });
const terms = fc.array(ids([...termCodes, 'gain:form', 'gain:term', 'geography']), {
  maxLength: 4,
});
const ends = fc.constantFrom('2023-06-30', '2023-07-01T09:00:00Z', 'soon');

function kind<Code extends string>(code: Code) {
  return { kind: fc.constant(code) };
}

const stamp = { round: fc.integer({ min: 1, max: 6 }), date: fc.constant('2023-06-14') };

/** One arbitrary for each kind: a kind that is forgotten here is a type error. */
type EventOf<Kind> = Extract<GameEvent, { kind: Kind }>;
export const eventsByKind: { [Kind in GameEvent['kind']]: Arbitrary<EventOf<Kind>> } = {
  'game.opened': fc.record({ ...stamp, ...kind('game.opened') }),
  'ally.sounded-out': fc.record({
    ...stamp,
    ...kind('ally.sounded-out'),
    ally,
    level: ids([...levels]),
    terms,
    stance,
  }),
  'ally.grieved': fc.record({ ...stamp, ...kind('ally.grieved'), ally }),
  'ally.instructed': fc.record({ ...stamp, ...kind('ally.instructed'), ally }),
  'stance.expressed': fc.record({ ...stamp, ...kind('stance.expressed'), ally, stance }),
  'argument.played': fc.record({
    ...stamp,
    ...kind('argument.played'),
    argument,
    resonated: allies,
    grated: allies,
  }),
  'draft.amended': fc.record({
    ...stamp,
    ...kind('draft.amended'),
    provision,
    from: option,
    to: option,
    revision: days,
  }),
  'offer.made': fc.record({ ...stamp, ...kind('offer.made'), ally, ask }),
  'guarantee.given': fc.record({ ...stamp, ...kind('guarantee.given'), ally, redLine }),
  'assurance.voided': fc.record({
    ...stamp,
    ...kind('assurance.voided'),
    ally,
    assurance: ask,
    by: provision,
  }),
  'broker.spoke': fc.record({ ...stamp, ...kind('broker.spoke'), ally, through: ally, terms }),
  'silence.placed': fc.record({
    ...stamp,
    ...kind('silence.placed'),
    hours: fc.constantFrom(...silenceHours),
    ends,
  }),
  'silence.pulled': fc.record({ ...stamp, ...kind('silence.pulled') }),
  'silence.broken': fc.record({ ...stamp, ...kind('silence.broken'), writers: allies }),
  'silence.held': fc.record({ ...stamp, ...kind('silence.held') }),
  'silence.lapsed': fc.record({ ...stamp, ...kind('silence.lapsed'), askers: allies }),
  'letter.arrived': fc.record({
    ...stamp,
    ...kind('letter.arrived'),
    ally,
    provision,
    redLine: fc.option(redLine),
  }),
  'time.asked': fc.record({ ...stamp, ...kind('time.asked'), ally, days }),
  'world.news': fc.record({
    ...stamp,
    ...kind('world.news'),
    event: ids(['patrol']),
    spared: fc.boolean(),
  }),
  'round.ended': fc.record({ ...stamp, ...kind('round.ended') }),
  'game.over': fc.record({
    ...stamp,
    ...kind('game.over'),
    outcome: fc.constantFrom(...outcomes),
  }),
};

const by = fc.constant('chair' as const);

export const movesByKind: { [Kind in Move['kind']]: Arbitrary<Extract<Move, { kind: Kind }>> } = {
  'sound-out': fc.record({ ...kind('sound-out'), by, ally, level: fc.constantFrom(...levels) }),
  argue: fc.record({ ...kind('argue'), by, argument }),
  amend: fc.record({ ...kind('amend'), by, provision, option }),
  offer: fc.record({ ...kind('offer'), by, ally, ask }),
  guarantee: fc.record({ ...kind('guarantee'), by, ally, redLine }),
  broker: fc.record({ ...kind('broker'), by, ally, through: ally }),
  'place-under-silence': fc.record({
    ...kind('place-under-silence'),
    by,
    hours: fc.constantFrom(...silenceHours),
  }),
  pull: fc.record({ ...kind('pull'), by }),
  defer: fc.record({ ...kind('defer'), by }),
  withdraw: fc.record({ ...kind('withdraw'), by }),
  'end-round': fc.record({ ...kind('end-round'), by }),
};

const needed = fc.integer({ min: -100, max: 100 });
const plain = <Code extends Refusal['code']>(code: Code) => fc.record({ code: fc.constant(code) });

export const refusalsByCode: {
  [Code in Refusal['code']]: Arbitrary<Extract<Refusal, { code: Code }>>;
} = {
  'game-over': plain('game-over'),
  'under-silence': plain('under-silence'),
  'not-under-silence': plain('not-under-silence'),
  slots: fc.record({ code: fc.constant('slots' as const), needed: days, left: days }),
  capital: fc.record({ code: fc.constant('capital' as const), needed: days, left: days }),
  unknown: fc.record({ code: fc.constant('unknown' as const), what: ids(['FRA']) }),
  'same-option': plain('same-option'),
  'gate-closed': fc.record({ code: fc.constant('gate-closed' as const), provision }),
  'status-quo-by-gate': fc.record({ code: fc.constant('status-quo-by-gate' as const), provision }),
  'already-given': plain('already-given'),
  'not-revealed': plain('not-revealed'),
  'no-waiver': plain('no-waiver'),
  'waiver-needs-text': fc.record({
    code: fc.constant('waiver-needs-text' as const),
    provisions: fc.array(provision, { maxLength: 3 }),
  }),
  'trust-too-low': fc.record({ code: fc.constant('trust-too-low' as const), needed, has: needed }),
  'fully-sounded-out': plain('fully-sounded-out'),
  'argument-spent': plain('argument-spent'),
  'through-itself': plain('through-itself'),
  'through-not-content': plain('through-not-content'),
  'no-affinity': plain('no-affinity'),
  'already-brokered': plain('already-brokered'),
  'past-deadline': plain('past-deadline'),
  'status-quo-text': plain('status-quo-text'),
};

/** Any of a table's arbitraries. */
export function oneOf<Value>(table: Record<string, Arbitrary<Value>>): Arbitrary<Value> {
  return fc.oneof(...Object.values(table));
}
