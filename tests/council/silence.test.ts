import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, play } from '../../src/council/game.ts';
import { excess, judge, placesOf, writes, type Verdict } from '../../src/council/model/silence.ts';
import { constants } from '../../src/council/model/constants.ts';
import type { Game } from '../../src/council/state.ts';
import { by, changed, played, small, softened, start } from './../support/scenarios.ts';

const blockers = (game: Game): string[] =>
  judge(game, game.state.text, 24)
    .filter(({ couldLiveWithIt }) => !couldLiveWithIt)
    .map(({ ally }) => ally);

const place = { kind: 'place-under-silence', hours: 72 } as const;
const sound = (ally: string) => ({ kind: 'sound-out', ally, level: 'minister' }) as const;

describe('silence', () => {
  it('holds when everyone could live with the text', () => {
    const game = softened(start(small()));
    const amended = played(
      game,
      { kind: 'amend', provision: 'form', option: 'point' },
      { kind: 'amend', provision: 'term', option: 'year' },
    );
    const over = played(amended, { kind: 'end-round' }, place, { kind: 'end-round' });
    expect(over.state.council.text).toBe('agreed');
    expect(over.events.at(-1)).toMatchObject({ kind: 'game.over', outcome: 'agreed' });
  });

  it('is broken by a crossed red line, whatever the private line', () => {
    const over = played(softened(start(small())), place, { kind: 'end-round' });
    expect(over.state.council.text).toBe('broken');
    expect(over.state.last).toEqual({
      writers: [{ ally: 'BBB', provision: 'form', redLine: 'no-office' }],
      blockers: ['BBB', 'CCC'],
      askers: [],
    });
  });

  it('is broken by an ally whose disposition lies below its private line, red line or not', () => {
    const game = softened(start(small()));
    const stubborn = { ...game, state: { ...game.state, lines: { ...game.state.lines, DDD: 9 } } };
    expect(blockers(stubborn)).toContain('DDD');
    expect(blockers(game)).not.toContain('DDD');
  });

  it('costs trust with all, puts its writers on record, and shortens the next round', () => {
    const before = softened(start(small()));
    const after = played(before, place, { kind: 'end-round' });
    for (const id of ['AAA', 'CCC', 'DDD', 'EEE']) {
      expect(after.state.allies[id]!.trust).toBeLessThan(before.state.allies[id]!.trust);
    }
    expect(after.state.allies['BBB']!.chart).toMatchObject({
      voice: 'onRecord',
      stance: 'will-break-silence',
    });
    expect(after.state.purses['chair']!.slots).toBe(constants.slotsAfterBreak);
  });

  it('gives the same answer to the same text in the same situation', () => {
    const game = start(small(), 12);
    expect(hashOf(played(game, place, { kind: 'end-round' }))).toBe(
      hashOf(played(game, place, { kind: 'end-round' })),
    );
  });

  it('does not hold, and is not broken, when a capital has had no time to answer; the chair may extend it once', () => {
    const game = softened(start(small()));
    const hasty = played(
      game,
      { kind: 'amend', provision: 'form', option: 'point' },
      { kind: 'amend', provision: 'term', option: 'year' },
      { kind: 'place-under-silence', hours: 72 },
      { kind: 'end-round' },
    );
    expect(hasty.state.council.text).toEqual({ underSilence: 'pending' });
    expect(hasty.events.find(({ kind }) => kind === 'silence.pending')).toMatchObject({
      askers: ['BBB'],
    });
    expect(hasty.state.last).toEqual({ writers: [], blockers: [], askers: ['BBB'] });
    const lapsed = played(hasty, { kind: 'end-round' });
    expect(lapsed.state.council.text).toBe('drafting');
    expect(lapsed.events.some(({ kind }) => kind === 'silence.lapsed')).toBe(true);
    const extended = played(hasty, { kind: 'extend' }, { kind: 'end-round' });
    expect(extended.state.council.text).toBe('agreed');
    const patient = played(
      game,
      { kind: 'amend', provision: 'form', option: 'point' },
      { kind: 'amend', provision: 'term', option: 'year' },
      { kind: 'place-under-silence', hours: 168 },
      { kind: 'end-round' },
      { kind: 'end-round' },
    );
    expect(patient.state.council.text).toBe('agreed');
  });
});

describe('hiding', () => {
  it('leaves the letter to the one on record, and surfaces once that one is content', () => {
    const opening = softened(start(small()));
    expect(
      played(opening, place, { kind: 'end-round' }).state.last?.writers.map(({ ally }) => ally),
    ).toEqual(['BBB']);
    const smaller = played(
      opening,
      { kind: 'amend', provision: 'form', option: 'point' },
      { kind: 'end-round' },
      place,
      { kind: 'end-round' },
    );
    expect(smaller.state.last).toMatchObject({
      writers: [{ ally: 'CCC', provision: 'term', redLine: 'review' }],
      blockers: ['CCC'],
    });
  });

  it('never changes whether silence holds: there is a letter exactly when there is an objector', () => {
    const scenario = small();
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000 }),
        fc.constantFrom('point', 'office'),
        (seed, form) => {
          const game =
            form === 'point'
              ? played(start(scenario, seed), { kind: 'amend', provision: 'form', option: form })
              : start(scenario, seed);
          const objectors = judge(game, game.state.text, 24).filter(
            (verdict) => !verdict.couldLiveWithIt,
          );
          const writing = placesOf(game, objectors)
            .filter((placed) => writes(game, placed))
            .map(({ verdict }) => verdict);
          expect(writing.length > 0).toBe(objectors.length > 0);
          for (const verdict of writing.slice(1))
            expect(excess(verdict)).toBeGreaterThan(constants.cover);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('assurances', () => {
  const ready = () =>
    played(
      softened(start(small())),
      sound('CCC'),
      { kind: 'amend', provision: 'form', option: 'point' },
      { kind: 'guarantee', ally: 'CCC', redLine: 'review' },
    );

  it('waive the red line they were given for', () => {
    expect(blockers(ready())).not.toContain('CCC');
  });

  it('are void once a provision they rest on is amended, even to another good text', () => {
    const amended = played(
      ready(),
      { kind: 'end-round' },
      { kind: 'amend', provision: 'term', option: 'year' },
    );
    expect(amended.state.assurances).toEqual([]);
    expect(amended.events.find(({ kind }) => kind === 'assurance.voided')).toMatchObject({
      ally: 'CCC',
      by: 'term',
    });
  });

  it('can be given only for a text that allows them, after talks', () => {
    const game = softened(start(small()));
    expect(play(game, by({ kind: 'guarantee', ally: 'CCC', redLine: 'review' })).refusal).toEqual({
      code: 'not-revealed',
    });
    const heard = played(game, sound('CCC'));
    expect(play(heard, by({ kind: 'guarantee', ally: 'CCC', redLine: 'review' })).refusal).toEqual({
      code: 'waiver-needs-text',
      provisions: ['form'],
    });
    expect(
      play(played(game, sound('BBB')), by({ kind: 'guarantee', ally: 'BBB', redLine: 'no-office' }))
        .refusal,
    ).toEqual({
      code: 'no-waiver',
    });
  });
});

describe('the model keeps its word', () => {
  const disposition = (game: Game, ally: string): number =>
    judge(game, game.state.text, 24).find((verdict: Verdict) => verdict.ally === ally)!.disposition;

  it('sums an ally’s receipt, left to right, to its disposition', () => {
    for (const { row, disposition: whole } of judge(
      start(small(), 3),
      { form: 'office', term: 'open' },
      24,
    )) {
      let so = 0;
      for (const value of row) so += value;
      expect(so).toBe(whole);
    }
  });

  it('never lowers a disposition by talks, trust or a side payment', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1000 }),
        fc.double({ min: 0, max: 3, noNaN: true }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        fc.double({ min: 0, max: 2, noNaN: true }),
        (seed, contact, trust, strength) => {
          const game = start(small(), seed);
          const { state } = changed(game, ({ allies, assurances }) => {
            allies['AAA']!.contact += contact;
            allies['AAA']!.trust += trust;
            assurances.push({
              kind: 'offer',
              by: 'chair',
              kept: false,
              ally: 'AAA',
              id: 'x',
              strength,
              restsOn: ['form'],
            });
          });
          for (const { id } of game.scenario.allies) {
            expect(disposition({ ...game, state }, id)).toBeGreaterThanOrEqual(
              disposition(game, id) - 1e-12,
            );
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it('never enlarges the set of objectors when no ally’s own terms are lower', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5000 }),
        fc.double({ min: 0, max: 0.4, noNaN: true }),
        (seed, more) => {
          const game = start(small(), seed);
          const after = blockers(
            changed(game, ({ allies }) => {
              for (const ally of Object.values(allies)) ally.argument += more;
            }),
          );
          for (const ally of after) expect(blockers(game)).toContain(ally);
        },
      ),
      { numRuns: 60 },
    );
  });
});
