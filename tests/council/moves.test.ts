/** What each move does, beside what it costs. */
import { describe, expect, it } from 'vitest';
import { constants } from '../../src/council/model/constants.ts';
import { indexOf } from '../../src/council/model/tables.ts';
import { named, ownRow, totalOf } from '../../src/council/model/terms.ts';
import { heardBy } from '../../src/council/moves/rule.ts';
import type { GameEvent } from '../../src/council/events.ts';
import type { Game } from '../../src/council/state.ts';
import { viewOf } from '../../src/council/views.ts';
import {
  played,
  playedBy,
  seated,
  small,
  softened,
  start,
  type Deed,
} from '../support/scenarios.ts';

const rowOf = (game: Game, ally: string): number[] =>
  ownRow(game, indexOf(game.scenario, ally), game.state.text);

const term = (game: Game, ally: string, code: string): number =>
  named(game.scenario, rowOf(game, ally)).find((each) => each.code === code)!.value;

const last = <K extends GameEvent['kind']>(game: Game, kind: K) =>
  game.events.findLast((event): event is GameEvent & { kind: K } => event.kind === kind);

const trust = (game: Game, ally: string): number => game.state.allies[ally]!.trust;

/** The chair and Cedar are played by people; the chair has done. */
const cedarsTurn = (...before: Deed[]): Game =>
  played(seated(small(), ['chair', 'CCC']), ...before, { kind: 'end-round' });

describe('to amend', () => {
  it('is the chair’s; from an ally it is a proposal that the chair may take up', () => {
    const asked = playedBy('CCC', cedarsTurn(), {
      kind: 'amend',
      provision: 'term',
      option: 'year',
    });
    expect(asked.state.text['term']).toBe('open');
    expect(asked.state.proposals).toEqual([{ by: 'CCC', provision: 'term', option: 'year' }]);
    expect(heardBy(asked.state.allies['CCC']!, 'chair').revealed).toContain('gain:term');
    const next = playedBy('CCC', asked, { kind: 'end-round' });
    const taken = played(next, { kind: 'amend', provision: 'term', option: 'year' });
    expect(last(taken, 'draft.amended')).toMatchObject({ proposedBy: ['CCC'] });
    expect(trust(taken, 'CCC') - trust(next, 'CCC')).toBeCloseTo(constants.heardTrust);
    expect(taken.state.proposals).toEqual([]);
  });

  it('breaks the chair’s own promises that rest on the words, at the price of trust', () => {
    const promised = played(
      start(small()),
      { kind: 'sound-out', ally: 'CCC', level: 'ambassador' },
      { kind: 'offer', ally: 'CCC', ask: 'road' },
      { kind: 'end-round' },
    );
    const broken = played(promised, { kind: 'amend', provision: 'form', option: 'point' });
    expect(last(broken, 'promise.broken')).toMatchObject({ ally: 'CCC', assurance: 'road' });
    expect(trust(promised, 'CCC') - trust(broken, 'CCC')).toBeCloseTo(constants.promiseBroken);
    const other = played(promised, { kind: 'amend', provision: 'term', option: 'year' });
    expect(last(other, 'promise.broken')).toBeUndefined();
  });
});

describe('to place a text under silence', () => {
  it('keeps the promises that stand, and earns trust by it once', () => {
    const promised = played(
      start(small()),
      { kind: 'sound-out', ally: 'CCC', level: 'ambassador' },
      { kind: 'offer', ally: 'CCC', ask: 'road' },
    );
    const placed = played(promised, { kind: 'place-under-silence', hours: 72 });
    const missing = 1 - trust(promised, 'CCC');
    expect(trust(placed, 'CCC') - trust(promised, 'CCC')).toBeCloseTo(
      constants.promiseKept * missing,
    );
    const again = played(
      placed,
      { kind: 'pull' },
      { kind: 'end-round' },
      {
        kind: 'place-under-silence',
        hours: 72,
      },
    );
    expect(again.events.filter(({ kind }) => kind === 'promise.kept')).toHaveLength(1);
  });

  it('takes brackets out, and those whose words they were hold it against the chair', () => {
    const marked = playedBy(
      'CCC',
      cedarsTurn(),
      { kind: 'bracket', provision: 'term' },
      {
        kind: 'end-round',
      },
    );
    expect(marked.state.council.words).toBe('bracketed');
    const placed = played(marked, { kind: 'place-under-silence', hours: 72 });
    expect(placed.state.council.words).toBe('clean');
    expect(placed.state.brackets).toEqual([]);
    expect(trust(marked, 'CCC') - trust(placed, 'CCC')).toBeCloseTo(constants.bracketTrust);
  });
});

describe('brackets', () => {
  it('are a public sign without a veto, and fall with the words they mark', () => {
    const marked = playedBy('CCC', cedarsTurn(), { kind: 'bracket', provision: 'term' });
    expect(viewOf(marked).brackets).toEqual([{ by: 'CCC', provision: 'term' }]);
    const lifted = playedBy('CCC', marked, { kind: 'unbracket', provision: 'term' });
    expect(lifted.state.council.words).toBe('clean');
    const amended = played(playedBy('CCC', marked, { kind: 'end-round' }), {
      kind: 'amend',
      provision: 'term',
      option: 'year',
    });
    expect(amended.state.brackets).toEqual([]);
    expect(amended.state.council.words).toBe('clean');
  });
});

describe('a price', () => {
  const known = (game: Game) => viewOf(game).allies.find(({ id }) => id === 'CCC')!.asks;

  it('is known to all once named, and dearer near the deadline', () => {
    const early = playedBy('CCC', cedarsTurn(), { kind: 'ask', ask: 'road' });
    expect(known(early)).toMatchObject([{ id: 'road', cost: 2, named: true }]);
    let late = cedarsTurn();
    for (let round = 1; round < 3; round++)
      late = played(playedBy('CCC', late, { kind: 'end-round' }), { kind: 'end-round' });
    late = playedBy('CCC', late, { kind: 'ask', ask: 'road' });
    expect(last(late, 'price.named')).toMatchObject({ dearer: true });
    expect(known(late)[0]!.cost).toBe(2 + constants.dearer);
  });

  it('may be met by another ally from its own purse', () => {
    const game = played(seated(small(), ['chair', 'AAA', 'CCC']), { kind: 'end-round' });
    const next = playedBy('CCC', playedBy('AAA', game, { kind: 'end-round' }), {
      kind: 'ask',
      ask: 'road',
    });
    const round2 = played(playedBy('CCC', next, { kind: 'end-round' }), { kind: 'end-round' });
    const met = playedBy('AAA', playedBy('CCC', round2, { kind: 'end-round' }), {
      kind: 'offer',
      ally: 'CCC',
      ask: 'road',
    });
    expect(term(met, 'CCC', 'offer')).toBeGreaterThan(0);
    expect(met.state.purses['AAA']!.capital).toBe(constants.purse.capital - 2);
    expect(met.state.purses['chair']!.capital).toBe(10);
  });
});

describe('a go-between', () => {
  it('speaks for the text; an ally that goes itself may speak against it', () => {
    const game = seated(small(), ['chair', 'BBB']);
    const against = playedBy('BBB', played(game, { kind: 'end-round' }), {
      kind: 'broker',
      ally: 'CCC',
      through: 'BBB',
      side: 'against',
    });
    expect(term(against, 'CCC', 'contact')).toBeLessThan(0);
    const heard = played(start(small()), { kind: 'sound-out', ally: 'AAA', level: 'ambassador' });
    const spoken = played(heard, { kind: 'broker', ally: 'CCC', through: 'AAA', side: 'for' });
    expect(term(spoken, 'CCC', 'contact')).toBeGreaterThan(0);
    expect(trust(spoken, 'CCC')).toBeGreaterThan(trust(heard, 'CCC'));
  });
});

describe('a caucus', () => {
  it('moves its members towards each other, but not one on a crossed red line', () => {
    const scenario = small();
    const free = {
      ...scenario,
      allies: scenario.allies.map((ally) => (ally.id === 'CCC' ? { ...ally, redLines: [] } : ally)),
    };
    const met = played(start(free), { kind: 'caucus', group: 'grove' });
    const moved = ['AAA', 'BBB', 'CCC'].map((id) => term(met, id, 'caucus'));
    expect(moved[0]).toBeLessThan(0); // the keenest
    expect(moved[1]).toBe(0); // stands on its red line
    expect(moved[2]).toBeGreaterThan(0);
  });

  it('is a public act: those to be consulted first resent it', () => {
    const met = played(start(small()), { kind: 'caucus', group: 'grove' });
    expect(met.state.allies['BBB']!.grieved).toBe(true);
  });
});

describe('a food-for-thought paper', () => {
  it('shows who would welcome and who would bracket a wording, and binds nobody', () => {
    const before = start(small());
    const tested = played(before, { kind: 'paper', provision: 'form', option: 'point' });
    expect(last(tested, 'paper.circulated')).toMatchObject({
      welcomed: ['BBB', 'CCC'],
      bracketed: ['AAA'],
    });
    expect(tested.state.text).toEqual(before.state.text);
    expect(tested.state.allies).toEqual(before.state.allies);
  });
});

describe('a tour de table', () => {
  it('has everybody speak once, but for people, who speak for themselves', () => {
    const toured = played(start(small()), { kind: 'tour-de-table' });
    const { allies } = viewOf(toured);
    expect(allies.every(({ stance }) => stance !== 'not-yet-sounded-out')).toBe(true);
    expect(toured.state.council.meeting).toBe('tourDeTable');
    expect(played(toured, { kind: 'end-round' }).state.council.meeting).toBe('informal');
    const withCedar = played(seated(small(), ['chair', 'CCC']), { kind: 'tour-de-table' });
    expect(withCedar.state.allies['CCC']!.chart.stance).toBe('not-yet-sounded-out');
  });
});

describe('a press briefing', () => {
  it('makes stalemate hurt more and standing alone dearer, and hardens those on record', () => {
    const before = start(small());
    const briefed = played(before, { kind: 'brief-press' });
    expect(briefed.state.hurt).toBeCloseTo(before.state.hurt + constants.briefingHurt);
    expect(briefed.state.spotlight).toBeCloseTo(constants.briefingAlone);
    expect(term(briefed, 'BBB', 'record') - term(before, 'BBB', 'record')).toBeCloseTo(
      -constants.hardened,
    );
    expect(term(briefed, 'AAA', 'record')).toBe(0);
  });
});

describe('a public position', () => {
  it('binds its speaker, either way', () => {
    const yes = playedBy('CCC', cedarsTurn(), { kind: 'go-on-record', side: 'for' });
    expect(term(yes, 'CCC', 'record')).toBeCloseTo(constants.endorsed);
    const no = playedBy('CCC', cedarsTurn(), { kind: 'go-on-record', side: 'against' });
    expect(term(no, 'CCC', 'record')).toBeCloseTo(-constants.record);
    expect(viewOf(no).allies.find(({ id }) => id === 'CCC')).toMatchObject({
      onRecord: true,
      stance: 'will-break-silence',
    });
  });
});

describe('a letter', () => {
  it('from a person’s seat breaks the silence; one on record writes too, and others hide', () => {
    const game = softened(seated(small(), ['chair', 'AAA'])); // Birch has said no in public
    const placed = played(game, { kind: 'place-under-silence', hours: 72 }, { kind: 'end-round' });
    const over = playedBy(
      'AAA',
      placed,
      { kind: 'break-silence', provision: 'term' },
      {
        kind: 'end-round',
      },
    );
    expect(over.state.last).toEqual({
      writers: [
        { ally: 'AAA', provision: 'term', redLine: null },
        { ally: 'BBB', provision: 'form', redLine: 'no-office' },
      ],
      blockers: ['AAA', 'BBB', 'CCC'],
      askers: [],
    });
    expect(over.state.council.text).toBe('broken');
  });

  it('is not written for a person, who consents by silence', () => {
    const game = softened(seated(small(), ['chair', 'BBB', 'CCC']));
    const placed = played(game, { kind: 'place-under-silence', hours: 72 }, { kind: 'end-round' });
    const over = playedBy('CCC', playedBy('BBB', placed, { kind: 'end-round' }), {
      kind: 'end-round',
    });
    expect(over.state.council.text).toBe('agreed');
  });
});

describe('a reservation', () => {
  /** Dogwood could not live with the opening text, but for the term. */
  const reluctant = (): Game => {
    const game = softened(start(small()));
    const point = played(
      game,
      { kind: 'sound-out', ally: 'CCC', level: 'minister' },
      { kind: 'sound-out', ally: 'BBB', level: 'ambassador' },
      { kind: 'amend', provision: 'form', option: 'point' },
      { kind: 'end-round' },
      { kind: 'guarantee', ally: 'CCC', redLine: 'review' },
    );
    const disposition = totalOf(rowOf(point, 'BBB'));
    const lines = { ...point.state.lines, BBB: disposition + 0.02 + constants.alone };
    return { ...point, state: { ...point.state, lines } };
  };

  it('is offered, taken by an ally that could not live with the text otherwise, and recorded', () => {
    const game = reluctant();
    const refused = played(game, { kind: 'place-under-silence', hours: 72 }, { kind: 'end-round' });
    expect(refused.state.last?.blockers).toEqual(['BBB']);
    const saved = played(
      game,
      { kind: 'opt-out', ally: 'BBB', provision: 'term' },
      { kind: 'place-under-silence', hours: 72 },
      { kind: 'end-round' },
    );
    expect(saved.state.council).toMatchObject({
      text: 'agreedWithReservations',
      reservations: 'taken',
    });
    const { ending } = viewOf(saved);
    expect(ending).toMatchObject({
      outcome: 'agreed-with-reservations',
      reservations: [{ ally: 'BBB', kind: 'opt-out', provision: 'term' }],
    });
    expect(ending!.unity).toBeCloseTo(1 - (1 + ending!.sore.length * 0.5) / 5);
  });

  it('spares more of the loss the more the ally stays apart', () => {
    const shares = (['national-statement', 'footnote', 'opt-out'] as const).map(
      (kind) => constants.reservation[kind],
    );
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });
});

describe('to escalate', () => {
  it('has the same legal force, but hurts more and presses harder, and capitals answer faster', () => {
    const rich = (game: Game): Game => ({
      ...game,
      state: {
        ...game.state,
        purses: { ...game.state.purses, chair: { slots: 9, capital: 9 } },
      },
    });
    const amended = rich(
      played(start(small()), { kind: 'amend', provision: 'form', option: 'point' }),
    );
    expect(amended.state.allies['BBB']!.chart.instructions).toBe('awaiting');
    const summit = played(amended, { kind: 'escalate', level: 'summit' });
    expect(summit.state.allies['BBB']!.chart.instructions).not.toBe('awaiting');
    expect(term(summit, 'AAA', 'stalemate')).toBeGreaterThan(term(amended, 'AAA', 'stalemate'));
    expect(summit.state.council.text).toBe(amended.state.council.text);
  });

  it('is cheaper where an ally has asked for it', () => {
    const asked = playedBy(
      'CCC',
      cedarsTurn(),
      { kind: 'escalate', level: 'ministers' },
      {
        kind: 'end-round',
      },
    );
    const cost = viewOf(asked).options.find(({ move }) => move.kind === 'escalate')!.cost;
    expect(cost.capital).toBe(constants.costs.ministers.capital - 1);
  });
});

describe('an argument against the text', () => {
  it('is an ally’s to make, and lowers those it convinces', () => {
    const before = cedarsTurn();
    const heard = playedBy('CCC', before, { kind: 'argue', argument: 'thorns' });
    expect(term(heard, 'BBB', 'argument')).toBeLessThan(term(before, 'BBB', 'argument'));
  });
});
