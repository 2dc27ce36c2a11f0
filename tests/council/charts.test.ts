/** The charts, read as the rules that they are. */
import { describe, expect, it } from 'vitest';
import { allyMachine, type AllyChart, type AllyEvent } from '../../src/council/charts/ally.ts';
import {
  closedStates,
  councilMachine,
  type CouncilChart,
  type CouncilEvent,
} from '../../src/council/charts/council.ts';
import type { GameChart, GameChartEvent } from '../../src/council/charts/game.ts';
import { charts } from '../../src/council/charts/run.ts';
import { allyEvents, councilEvents, gameEvents, reachable } from '../support/charts.ts';

const councils = reachable(councilMachine, councilEvents) as unknown as CouncilChart[];
const allies = reachable(allyMachine, allyEvents) as unknown as AllyChart[];

const council = (...events: CouncilEvent[]): CouncilChart =>
  events.reduce(charts.council.step, charts.council.initial());
const ally = (...events: AllyEvent[]): AllyChart =>
  events.reduce(charts.ally.step, charts.ally.initial());
const game = (...events: GameChartEvent[]): GameChart =>
  events.reduce(charts.game.step, charts.game.initial());

const placed: CouncilEvent = { type: 'text.placed' };
const letter: CouncilEvent = { type: 'letter.arrived' };
const moreTime: CouncilEvent = { type: 'time.asked' };
const extended: CouncilEvent = { type: 'silence.extended' };
const deadline: CouncilEvent = { type: 'silence.ranOut', ambition: 'full' };
const dilutedDeadline: CouncilEvent = { type: 'silence.ranOut', ambition: 'diluted' };

const isClosed = ({ text }: CouncilChart): boolean => closedStates.some((state) => state === text);
const silenceOf = ({ text }: CouncilChart) => (typeof text === 'object' ? text.underSilence : null);
const isUnderSilence = (value: CouncilChart): boolean => silenceOf(value) !== null;

describe('the silence procedure', () => {
  it('takes silence for consent', () => {
    expect(council(placed).text).toEqual({ underSilence: 'running' });
    expect(council(placed, deadline).text).toBe('agreed');
  });

  it('lets one letter break silence, whatever else is said', () => {
    expect(council(placed, letter, deadline).text).toBe('broken');
    const silences = councils.filter(
      (value) => isUnderSilence(value) && silenceOf(value) !== 'pending',
    );
    expect(silences.length).toBeGreaterThan(0);
    for (const value of silences) {
      const written = charts.council.step(value, letter);
      for (const event of [deadline, dilutedDeadline])
        expect(charts.council.step(written, event).text).toBe('broken');
    }
  });

  it('leaves a text pending when a capital asks for time, and lets the chair extend the silence', () => {
    const pending = council(placed, moreTime, deadline);
    expect(pending.text).toEqual({ underSilence: 'pending' });
    expect(charts.council.step(pending, extended).text).toEqual({ underSilence: 'extended' });
    expect(council(placed, moreTime, deadline, extended, deadline).text).toBe('agreed');
  });

  it('extends a silence once and never twice', () => {
    const once = council(placed, extended);
    expect(charts.council.step(once, extended)).toEqual(once);
    const extendable = councils.filter(
      (value) => silenceOf(charts.council.step(value, extended)) !== silenceOf(value),
    );
    expect(new Set(extendable.map(silenceOf))).toEqual(new Set(['running', 'pending']));
    for (const value of extendable)
      expect(silenceOf(charts.council.step(value, extended))).toBe('extended');
  });

  it('returns a pending text to drafting when the chair lets the round pass', () => {
    expect(council(placed, moreTime, deadline, { type: 'round.ended' }).text).toBe('drafting');
  });

  it('returns the text to drafting when a capital asks again after an extension', () => {
    expect(council(placed, extended, moreTime, deadline).text).toBe('drafting');
  });

  it('counts a letter above a request for time, in either order', () => {
    expect(council(placed, moreTime, letter, deadline).text).toBe('broken');
    expect(council(placed, letter, moreTime, deadline).text).toBe('broken');
  });

  it('lets the chair pull the text before the deadline', () => {
    for (const value of councils.filter(isUnderSilence))
      expect(charts.council.step(value, { type: 'text.pulled' }).text).toBe('drafting');
  });

  it('agrees nothing but at a deadline that no letter and no request for time stands against', () => {
    for (const value of councils.filter((one) => !isClosed(one))) {
      for (const event of councilEvents) {
        const { text } = charts.council.step(value, event);
        if (typeof text !== 'string' || !text.startsWith('agreed')) continue;
        expect(event.type).toBe('silence.ranOut');
        expect(['running', 'extended']).toContain(silenceOf(value));
      }
    }
  });
});

describe('a text', () => {
  it('has its brackets taken out when it is placed', () => {
    const bracketed = council({ type: 'words.bracketed' });
    expect(bracketed.words).toBe('bracketed');
    expect(charts.council.step(bracketed, placed).words).toBe('clean');
  });

  it('is clean only when the last bracket is gone', () => {
    const bracketed = council({ type: 'words.bracketed' });
    const after = (left: 'none' | 'some') =>
      charts.council.step(bracketed, { type: 'words.unbracketed', left }).words;
    expect(after('some')).toBe('bracketed');
    expect(after('none')).toBe('clean');
  });

  it('is agreed with reservations where one was taken, not where one was only offered', () => {
    const offered: CouncilEvent = { type: 'reservation.offered' };
    const taken: CouncilEvent = { type: 'reservation.taken' };
    expect(council(offered, placed, deadline).text).toBe('agreed');
    expect(council(offered, taken, placed, deadline).text).toBe('agreedWithReservations');
    expect(council(offered, taken, placed, extended, deadline).text).toBe('agreedWithReservations');
  });

  it('counts as diluted first, with reservations or without', () => {
    for (const value of councils) {
      const { text } = charts.council.step(value, deadline);
      if (isClosed(value) || !isClosed({ ...value, text })) continue;
      expect(charts.council.step(value, dilutedDeadline).text).toBe('agreedDiluted');
    }
    expect(council(placed, dilutedDeadline).text).toBe('agreedDiluted');
  });

  it('is shelved where time ends on a broken silence, and still on the table where it ends on anything else', () => {
    for (const value of councils.filter((one) => !isClosed(one)))
      expect(charts.council.step(value, { type: 'time.ranOut' }).text).toBe(
        value.text === 'broken' ? 'shelved' : 'deferred',
      );
  });

  it('may be put off or withdrawn until it is decided, and never after', () => {
    for (const value of councils.filter((one) => !isClosed(one))) {
      expect(charts.council.step(value, { type: 'text.deferred' }).text).toBe('deferred');
      expect(charts.council.step(value, { type: 'text.withdrawn' }).text).toBe('withdrawn');
    }
    for (const value of councils.filter(isClosed))
      for (const event of councilEvents)
        expect(charts.council.step(value, event).text).toBe(value.text);
  });
});

describe('the meeting', () => {
  it('is informal again after a tour de table', () => {
    expect(council({ type: 'tour.opened' }).meeting).toBe('tourDeTable');
    expect(council({ type: 'tour.opened' }, { type: 'round.ended' }).meeting).toBe('informal');
  });
});

describe('escalation', () => {
  const to = (level: 'ministers' | 'summit'): CouncilEvent => ({
    type: 'table.escalated',
    to: level,
  });

  it('goes from ambassadors to ministers and then to a summit, or to the summit at once, and not back', () => {
    expect(council(to('ministers')).level).toBe('ministers');
    expect(council(to('ministers'), to('summit')).level).toBe('summit');
    expect(council(to('summit')).level).toBe('summit');
    expect(council(to('summit'), to('ministers')).level).toBe('summit');
  });

  it('changes no legal force: at every level the text fares the same', () => {
    for (const value of councils)
      for (const event of councilEvents) {
        const fares = (['ambassadors', 'ministers', 'summit'] as const).map(
          (level) => charts.council.step({ ...value, level }, event).text,
        );
        expect(fares[1]).toEqual(fares[0]);
        expect(fares[2]).toEqual(fares[0]);
      }
  });
});

describe('an ally', () => {
  const amended = (answer: 'atOnce' | 'inDays', redLine: 'clear' | 'crossed'): AllyEvent => ({
    type: 'text.amended',
    answer,
    redLine,
  });
  const judged = (
    could: 'live' | 'not',
    place: 'loudest' | 'farBelow' | 'covered' = 'covered',
  ): AllyEvent => ({ type: 'silence.judged', could, place });
  const late: AllyEvent = { type: 'capital.late' };
  const answered: AllyEvent = { type: 'capital.answered' };

  it('needs new instructions for new words, and gets them at once or in days', () => {
    expect(ally(amended('atOnce', 'clear')).instructions).toBe('held');
    expect(ally(amended('inDays', 'clear')).instructions).toBe('awaiting');
    expect(ally(amended('inDays', 'clear'), late).instructions).toBe('late');
    expect(ally(amended('inDays', 'clear'), answered).instructions).toBe('held');
    expect(ally(amended('inDays', 'clear'), late, answered).instructions).toBe('held');
  });

  it('answers at once and firmly where new words cross a red line it has stated', () => {
    expect(ally(amended('inDays', 'crossed')).instructions).toBe('firm');
    expect(ally(amended('inDays', 'crossed'), judged('not', 'loudest')).letter).toBe('writes');
    expect(ally(amended('inDays', 'crossed'), judged('live')).letter).toBe('consents');
  });

  it('asks for time where it has no instructions, however it would have answered', () => {
    const without = allies.filter(
      ({ instructions, letter: sent }) =>
        (instructions === 'awaiting' || instructions === 'late') && sent === 'none',
    );
    expect(new Set(without.map(({ instructions }) => instructions)).size).toBe(2);
    for (const value of without)
      for (const event of allyEvents.filter(({ type }) => type === 'silence.judged'))
        expect(charts.ally.step(value, event).letter).toBe('asksForTime');
  });

  it('consents by silence where it could live with the text', () => {
    for (const place of ['loudest', 'farBelow', 'covered'] as const)
      expect(ally(judged('live', place)).letter).toBe('consents');
  });

  it('writes where it is the loudest or far below its line, and hides behind those that write', () => {
    expect(ally(judged('not', 'loudest')).letter).toBe('writes');
    expect(ally(judged('not', 'farBelow')).letter).toBe('writes');
    expect(ally(judged('not', 'covered')).letter).toBe('hides');
  });

  it('does not hide once it has said no in public', () => {
    expect(ally({ type: 'saidNo' }, judged('not', 'covered')).letter).toBe('writes');
    expect(ally({ type: 'saidNo' }, judged('live')).letter).toBe('consents');
    expect(ally({ type: 'saidYes' }, judged('not', 'covered')).letter).toBe('hides');
  });

  it('writes one letter a silence, and a fresh one for the next', () => {
    const wrote = ally({ type: 'letter.sent' });
    expect(wrote.letter).toBe('writes');
    expect(charts.ally.step(wrote, judged('live')).letter).toBe('writes');
    expect(charts.ally.step(wrote, { type: 'silence.placed' }).letter).toBe('none');
  });

  it('may turn a public yes into a public no, and never takes a public no back', () => {
    expect(ally({ type: 'saidYes' }).voice).toBe('endorsed');
    expect(ally({ type: 'saidYes' }, { type: 'saidNo' }).voice).toBe('onRecord');
    const onRecord = allies.filter(({ voice }) => voice === 'onRecord');
    expect(onRecord).not.toEqual([]);
    for (const value of onRecord)
      for (const event of allyEvents) expect(charts.ally.step(value, event).voice).toBe('onRecord');
  });

  it('shows the stance it expressed last, and no other event changes what it shows', () => {
    for (const value of allies)
      for (const event of allyEvents) {
        const { stance } = charts.ally.step(value, event);
        const isExpressed =
          event.type === 'stance.expressed' && event.stance !== 'not-yet-sounded-out';
        expect(stance).toBe(isExpressed ? event.stance : value.stance);
      }
  });
});

describe('a game', () => {
  it('lets the chair act first in a round, then the seats, the allies and the world', () => {
    const opened: GameChartEvent = { type: 'game.opened' };
    const turns = (['chair.done', 'seats.done', 'allies.done', 'world.done'] as const).map(
      (type) => ({ type }),
    );
    const rounds = turns.map((_, i) => game(opened, ...turns.slice(0, i + 1)));
    expect([game(opened), ...rounds]).toEqual(
      ['chair', 'seats', 'allies', 'world', 'chair'].map((round) => ({ round })),
    );
  });

  it('ends with the Council, whoever has the turn, and stays ended', () => {
    for (const round of ['chair', 'seats', 'allies', 'world'] as const)
      expect(charts.game.step({ round }, { type: 'council.closed' })).toBe('debrief');
    for (const event of gameEvents) expect(charts.game.step('debrief', event)).toBe('debrief');
  });
});
