/** Arbitrary codes of the rule book, some of them naming what the scenario does not have. */
import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { adviceGrounds } from '../../src/council/advice.ts';
import { outcomes } from '../../src/council/events.ts';
import type { GameEvent } from '../../src/council/events.ts';
import {
  levels,
  reservationKinds,
  silenceHours,
  tableLevels,
} from '../../src/council/moves/types.ts';
import type { Move, MoveKind, Refusal, ReservationKind } from '../../src/council/moves/types.ts';
import { stances } from '../../src/text/stances.ts';
import { termCodes } from '../../src/council/table.ts';
import { catalogue } from './catalogue.ts';

const ids = (known: readonly string[]) => fc.constantFrom(...known, 'XYZ');
const ally = ids(catalogue.allies.map(({ id }) => id));
const allies = fc.array(ally, { maxLength: 4 });
const seat = fc.oneof(fc.constantFrom('chair', 'partner', 'facilitator'), ally);
const provision = ids(catalogue.provisions.map(({ id }) => id));
const option = ids(catalogue.provisions.flatMap(({ options }) => options.map(({ id }) => id)));
const argument = ids(catalogue.arguments.map(({ id }) => id));
const group = ids(catalogue.groups.map(({ id }) => id));
const news = ids(catalogue.events.map(({ id }) => id));
const ask = ids(['south']);
const redLine = ids(['review']);
const maybeRedLine = fc.option(redLine);
const stance = fc.constantFrom(...stances);
const side = fc.constantFrom('for' as const, 'against' as const);
const to = fc.constantFrom('person' as const, 'engine' as const);
const level = fc.constantFrom(...levels);
const tableLevel = fc.constantFrom(...tableLevels);
const hours = fc.constantFrom(...silenceHours);
const reservation = fc.constantFrom(...reservationKinds);
const days = fc.nat({ max: 40 });
const terms = fc.array(
  ids([...termCodes, 'gain:form', 'gain:term', 'geography', 'red-line:review']),
  {
    maxLength: 8,
  },
);
const ends = fc.constantFrom('2023-06-30', '2023-07-01T09:00:00Z', 'soon');

const maybeAlly = fc.option(ally);
const band = fc.constantFrom(
  'unknown' as const,
  'quiet' as const,
  'uneasy' as const,
  'likely-to-break' as const,
);
const maybeBand = fc.option(band);
const suggestion: Arbitrary<Move | null> = fc.option(
  fc.oneof(
    fc.record({ by: seat, kind: fc.constant('amend' as const), provision, option }),
    fc.record({ by: seat, kind: fc.constant('guarantee' as const), ally, redLine }),
  ),
);

type Fields = Record<string, Arbitrary<unknown>>;
type Values<Table extends Fields> = {
  [Key in keyof Table]: Table[Key] extends Arbitrary<infer V> ? V : never;
};

const stamp = { round: fc.integer({ min: 1, max: 6 }), date: fc.constant('2023-06-14') };

function event<Kind extends string, Table extends Fields>(kind: Kind, fields: Table) {
  return fc.record({ ...stamp, kind: fc.constant(kind), ...fields }) as Arbitrary<
    { round: number; date: string; kind: Kind } & Values<Table>
  >;
}

/** One arbitrary for each kind: a kind that is forgotten here is a type error. */
export const eventsByKind: {
  [Kind in GameEvent['kind']]: Arbitrary<GameEvent & { kind: Kind }>;
} = {
  'game.opened': event('game.opened', {}),
  'ally.sounded-out': event('ally.sounded-out', { by: seat, ally, level, terms, stance }),
  'ally.grieved': event('ally.grieved', { ally }),
  'ally.instructed': event('ally.instructed', { ally }),
  'capital.late': event('capital.late', { ally }),
  'stance.expressed': event('stance.expressed', { ally, stance }),
  'argument.played': event('argument.played', {
    by: seat,
    argument,
    resonated: allies,
    grated: allies,
  }),
  'draft.amended': event('draft.amended', {
    provision,
    from: option,
    to: option,
    revision: days,
    proposedBy: allies,
  }),
  'amendment.proposed': event('amendment.proposed', { by: ally, provision, option }),
  'words.bracketed': event('words.bracketed', { by: ally, provision }),
  'words.unbracketed': event('words.unbracketed', { by: ally, provision }),
  'brackets.overridden': event('brackets.overridden', {
    allies: fc.array(ally, { minLength: 1, maxLength: 4 }),
  }),
  'offer.made': event('offer.made', { by: seat, ally, ask }),
  'price.named': event('price.named', { ally, ask, dearer: fc.boolean() }),
  'guarantee.given': event('guarantee.given', { by: seat, ally, redLine }),
  'assurance.voided': event('assurance.voided', { ally, assurance: ask, by: provision }),
  'promise.broken': event('promise.broken', { by: seat, ally, assurance: ask }),
  'promise.kept': event('promise.kept', { by: seat, ally, assurance: ask }),
  'broker.spoke': fc.oneof(
    event('broker.spoke', { by: seat, ally, through: ally, side, terms }),
    goingItself(event('broker.spoke', { by: ally, ally, through: ally, side, terms })),
  ),
  'caucus.met': event('caucus.met', { by: seat, group }),
  'paper.circulated': event('paper.circulated', {
    by: seat,
    provision,
    option,
    welcomed: allies,
    bracketed: allies,
  }),
  'tour.held': event('tour.held', {}),
  'press.briefed': event('press.briefed', { by: seat }),
  'advice.given': event('advice.given', {
    by: fc.constant('chair'),
    ground: fc.constantFrom(...adviceGrounds),
    step: suggestion,
    ally: maybeAlly,
    redLine: maybeRedLine,
    terms,
    after: maybeBand,
    eased: allies,
    left: allies,
    risked: allies,
    voided: allies,
  }),
  'record.taken': event('record.taken', { by: seat, side }),
  'silence.placed': event('silence.placed', { hours, ends }),
  'silence.extended': event('silence.extended', { ends }),
  'silence.pulled': event('silence.pulled', {}),
  'silence.broken': event('silence.broken', { writers: allies }),
  'silence.held': event('silence.held', {}),
  'silence.pending': event('silence.pending', { askers: allies }),
  'silence.lapsed': event('silence.lapsed', { askers: allies }),
  'letter.arrived': event('letter.arrived', { ally, provision, redLine: maybeRedLine }),
  'time.asked': event('time.asked', { ally, days }),
  'reservation.offered': event('reservation.offered', { ally, reservation, provision }),
  'reservation.taken': event('reservation.taken', { ally, reservation, provision }),
  'escalation.asked': event('escalation.asked', { ally, level: tableLevel }),
  'table.escalated': event('table.escalated', { level: tableLevel }),
  'world.news': event('world.news', { event: news, spared: fc.boolean() }),
  'round.ended': event('round.ended', {}),
  'seat.handed-over': event('seat.handed-over', { seat, to }),
  'time.added': event('time.added', { deadline: ends }),
  'move.taken-back': event('move.taken-back', {}),
  'game.over': event('game.over', { outcome: fc.constantFrom(...outcomes) }),
};

function move<Kind extends string, Table extends Fields>(kind: Kind, fields: Table) {
  return fc.record({ by: seat, kind: fc.constant(kind), ...fields }) as Arbitrary<
    { by: string; kind: Kind } & Values<Table>
  >;
}

/** Offered, or taken by the ally itself. */
function reserve<Kind extends ReservationKind>(kind: Kind) {
  const offered = move(kind, { ally, provision });
  return fc.oneof(
    offered,
    offered.map((made) => ({ ...made, by: made.ally })),
  );
}

function goingItself<Talk extends { by: string; through: string }>(talk: Arbitrary<Talk>) {
  return talk.map((one) => ({ ...one, through: one.by }));
}

const broker = move('broker', { ally, through: ally, side });

export const movesByKind: { [Kind in MoveKind]: Arbitrary<Move & { kind: Kind }> } = {
  'sound-out': move('sound-out', { ally, level }),
  argue: move('argue', { argument }),
  amend: move('amend', { provision, option }),
  bracket: move('bracket', { provision }),
  unbracket: move('unbracket', { provision }),
  offer: move('offer', { ally, ask }),
  ask: move('ask', { by: ids(['DEU']), ask }),
  guarantee: move('guarantee', { ally, redLine }),
  broker: fc.oneof(broker, goingItself(broker)),
  caucus: move('caucus', { group }),
  paper: move('paper', { provision, option }),
  'tour-de-table': move('tour-de-table', {}),
  'brief-press': move('brief-press', {}),
  'go-on-record': move('go-on-record', { side }),
  'place-under-silence': move('place-under-silence', { hours }),
  extend: move('extend', {}),
  pull: move('pull', {}),
  'break-silence': move('break-silence', { provision }),
  footnote: reserve('footnote'),
  'national-statement': reserve('national-statement'),
  'opt-out': reserve('opt-out'),
  escalate: move('escalate', { level: tableLevel }),
  defer: move('defer', {}),
  withdraw: move('withdraw', {}),
  advice: move('advice', {}),
  'end-round': move('end-round', {}),
  'inject-event': move('inject-event', { event: news }),
  'take-back': move('take-back', {}),
  'hand-over': move('hand-over', { seat, to }),
  'add-time': move('add-time', {}),
  'end-now': move('end-now', {}),
};

function refusal<Code extends string, Table extends Fields>(code: Code, fields: Table) {
  return fc.record({ code: fc.constant(code), ...fields }) as Arbitrary<
    { code: Code } & Values<Table>
  >;
}

const turn = fc.option(seat);
const needed = fc.integer({ min: -100, max: 100 });
const roles = fc.subarray(['chair', 'ally', 'partner', 'facilitator'] as const, { minLength: 1 });

export const refusalsByCode: {
  [Code in Refusal['code']]: Arbitrary<Extract<Refusal, { code: Code }>>;
} = {
  'game-over': refusal('game-over', {}),
  'not-yours': refusal('not-yours', { roles }),
  'not-your-turn': refusal('not-your-turn', { turn }),
  'played-by-the-engine': refusal('played-by-the-engine', {}),
  'under-silence': refusal('under-silence', {}),
  'not-under-silence': refusal('not-under-silence', {}),
  slots: refusal('slots', { needed: days, left: days }),
  capital: refusal('capital', { needed: days, left: days }),
  unknown: refusal('unknown', { what: ids(['FRA']) }),
  'same-option': refusal('same-option', {}),
  'gate-closed': refusal('gate-closed', { provision }),
  'status-quo-by-gate': refusal('status-quo-by-gate', { provision }),
  'already-given': refusal('already-given', {}),
  'not-revealed': refusal('not-revealed', {}),
  'no-waiver': refusal('no-waiver', {}),
  'waiver-needs-text': refusal('waiver-needs-text', {
    provisions: fc.array(provision, { maxLength: 3 }),
  }),
  'trust-too-low': refusal('trust-too-low', { needed, has: needed }),
  'not-its-word': refusal('not-its-word', {}),
  'fully-sounded-out': refusal('fully-sounded-out', {}),
  itself: refusal('itself', {}),
  'argument-spent': refusal('argument-spent', {}),
  'wrong-side': refusal('wrong-side', {}),
  'through-itself': refusal('through-itself', {}),
  'through-not-content': refusal('through-not-content', {}),
  'no-affinity': refusal('no-affinity', {}),
  'already-brokered': refusal('already-brokered', {}),
  'not-a-member': refusal('not-a-member', { group }),
  'already-this-round': refusal('already-this-round', {}),
  'already-on-record': refusal('already-on-record', {}),
  'already-named': refusal('already-named', {}),
  'already-proposed': refusal('already-proposed', {}),
  'already-bracketed': refusal('already-bracketed', {}),
  'not-bracketed': refusal('not-bracketed', {}),
  'already-extended': refusal('already-extended', {}),
  'no-time-to-extend': refusal('no-time-to-extend', {}),
  'already-written': refusal('already-written', {}),
  'not-offered': refusal('not-offered', {}),
  'red-line-on-substance': refusal('red-line-on-substance', {}),
  'nothing-to-reserve': refusal('nothing-to-reserve', {}),
  'already-at-level': refusal('already-at-level', {}),
  'past-deadline': refusal('past-deadline', {}),
  'status-quo-text': refusal('status-quo-text', {}),
  'advice-stands': refusal('advice-stands', {}),
  'nobody-heard': refusal('nobody-heard', {}),
  'already-happened': refusal('already-happened', {}),
  'nothing-to-take-back': refusal('nothing-to-take-back', {}),
  'seat-as-it-is': refusal('seat-as-it-is', {}),
  'no-more-time': refusal('no-more-time', {}),
};
