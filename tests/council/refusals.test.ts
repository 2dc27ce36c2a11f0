/** Every refusal, each from the plainest situation that gives it. The compiler asks for a new one's case. */
import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../src/council/act.ts';
import { play } from '../../src/council/game.ts';
import { constants } from '../../src/council/model/constants.ts';
import type { Cost, Refusal, Seat } from '../../src/council/moves/types.ts';
import type { Game } from '../../src/council/state.ts';
import {
  by,
  changed,
  lively,
  played,
  playedBy,
  seated,
  small,
  start,
  type Deed,
} from '../support/scenarios.ts';

const asked = (game: Game, deed: Deed, seat: Seat = 'chair') => refusalOf(game, by(deed, seat));

const opening = (): Game => start(small());
const ambassador = (ally: string): Deed => ({ kind: 'sound-out', ally, level: 'ambassador' });
const minister = (ally: string): Deed => ({ kind: 'sound-out', ally, level: 'minister' });
const end: Deed = { kind: 'end-round' };
const place = (hours: 24 | 168 = 24): Deed => ({ kind: 'place-under-silence', hours });

/** The seat's turn has come; the chair has done what is given. */
const turnOf = (seat: Seat, ...before: Deed[]): Game =>
  played(seated(lively(), ['chair', seat]), ...before, end);

const withPurse = (game: Game, purse: Cost): Game => ({
  ...game,
  state: { ...game.state, purses: { ...game.state.purses, chair: purse } },
});
const rich = (game: Game): Game => withPurse(game, { slots: 20, capital: 50 });

const hopeless = (game: Game): Game =>
  changed(game, ({ allies }) => {
    for (const ally of Object.values(allies)) ally.trust = -1;
  });

/** Opening words changed so that every ally's terms are known and Birch's red line is not crossed. */
const point = (...more: Deed[]): Game =>
  played(
    rich(opening()),
    minister('CCC'),
    minister('BBB'),
    { kind: 'amend', provision: 'form', option: 'point' },
    ...more,
  );

const spent = (): Game => {
  let game = rich(opening());
  for (let n = 0; n <= constants.argumentRepeats; n++)
    game = played(game, { kind: 'argue', argument: 'shade' });
  return game;
};

const talkedOut = (): Game => {
  let game = rich(opening());
  for (let n = 0; n < constants.mostTalks; n++) game = played(game, ambassador('AAA'));
  return game;
};

const pending = (): Game =>
  played(
    start(small()),
    { kind: 'amend', provision: 'form', option: 'point' },
    { kind: 'amend', provision: 'term', option: 'year' },
    place(),
    end,
  );

const cases: { [C in Refusal['code']]: () => Refusal | null } = {
  'game-over': () => asked(played(opening(), { kind: 'withdraw' }), end),
  'not-yours': () => asked(opening(), { kind: 'bracket', provision: 'form' }),
  'not-your-turn': () => asked(seated(small(), ['chair', 'AAA']), end, 'AAA'),
  'played-by-the-engine': () => asked(opening(), end, 'AAA'),
  'under-silence': () => asked(played(opening(), place()), { kind: 'argue', argument: 'shade' }),
  'not-under-silence': () => asked(opening(), { kind: 'extend' }),
  slots: () => asked(withPurse(opening(), { slots: 0, capital: 9 }), ambassador('AAA')),
  capital: () => asked(withPurse(opening(), { slots: 3, capital: 0 }), minister('AAA')),
  unknown: () => asked(opening(), { kind: 'caucus', group: 'orchard' }),
  'same-option': () => asked(opening(), { kind: 'paper', provision: 'form', option: 'office' }),
  'gate-closed': () =>
    asked(played(opening(), { kind: 'amend', provision: 'form', option: 'none' }), {
      kind: 'amend',
      provision: 'term',
      option: 'year',
    }),
  'status-quo-by-gate': () =>
    asked(opening(), { kind: 'amend', provision: 'term', option: 'none' }),
  'already-given': () =>
    asked(played(rich(opening()), ambassador('CCC'), { kind: 'offer', ally: 'CCC', ask: 'road' }), {
      kind: 'offer',
      ally: 'CCC',
      ask: 'road',
    }),
  'not-revealed': () => asked(opening(), { kind: 'offer', ally: 'CCC', ask: 'road' }),
  'no-waiver': () => asked(point(), { kind: 'guarantee', ally: 'BBB', redLine: 'no-office' }),
  'waiver-needs-text': () =>
    asked(played(opening(), minister('CCC')), {
      kind: 'guarantee',
      ally: 'CCC',
      redLine: 'review',
    }),
  'trust-too-low': () =>
    asked(hopeless(point()), { kind: 'guarantee', ally: 'CCC', redLine: 'review' }),
  'not-its-word': () =>
    asked(
      playedBy('AAA', turnOf('AAA'), minister('CCC')),
      { kind: 'guarantee', ally: 'CCC', redLine: 'review' },
      'AAA',
    ),
  'fully-sounded-out': () => asked(talkedOut(), ambassador('AAA')),
  itself: () => asked(turnOf('AAA'), ambassador('AAA'), 'AAA'),
  'argument-spent': () => asked(spent(), { kind: 'argue', argument: 'shade' }),
  'wrong-side': () => asked(opening(), { kind: 'argue', argument: 'thorns' }),
  'through-itself': () =>
    asked(opening(), { kind: 'broker', ally: 'AAA', through: 'AAA', side: 'for' }),
  'through-not-content': () =>
    asked(played(opening(), ambassador('BBB')), {
      kind: 'broker',
      ally: 'CCC',
      through: 'BBB',
      side: 'for',
    }),
  'no-affinity': () =>
    asked(opening(), { kind: 'broker', ally: 'AAA', through: 'DDD', side: 'for' }),
  'already-brokered': () => {
    const word: Deed = { kind: 'broker', ally: 'CCC', through: 'AAA', side: 'for' };
    return asked(played(opening(), ambassador('AAA'), word), word);
  },
  'not-a-member': () => asked(turnOf('DDD'), { kind: 'caucus', group: 'grove' }, 'DDD'),
  'already-this-round': () =>
    asked(played(rich(opening()), { kind: 'tour-de-table' }), { kind: 'tour-de-table' }),
  'already-on-record': () => asked(turnOf('BBB'), { kind: 'go-on-record', side: 'against' }, 'BBB'),
  'already-named': () =>
    asked(
      playedBy('CCC', turnOf('CCC'), { kind: 'ask', ask: 'road' }),
      { kind: 'ask', ask: 'road' },
      'CCC',
    ),
  'already-proposed': () => {
    const words: Deed = { kind: 'amend', provision: 'term', option: 'year' };
    return asked(playedBy('CCC', turnOf('CCC'), words), words, 'CCC');
  },
  'already-bracketed': () => {
    const mark: Deed = { kind: 'bracket', provision: 'term' };
    return asked(playedBy('CCC', turnOf('CCC'), mark), mark, 'CCC');
  },
  'not-bracketed': () => asked(turnOf('CCC'), { kind: 'unbracket', provision: 'term' }, 'CCC'),
  'already-extended': () => asked(played(pending(), { kind: 'extend' }), { kind: 'extend' }),
  'no-time-to-extend': () => asked(played(opening(), end, end, place()), { kind: 'extend' }),
  'already-written': () => {
    const letter: Deed = { kind: 'break-silence', provision: 'term' };
    return asked(playedBy('AAA', turnOf('AAA', place()), letter), letter, 'AAA');
  },
  'not-offered': () =>
    asked(turnOf('CCC'), { kind: 'footnote', ally: 'CCC', provision: 'term' }, 'CCC'),
  'red-line-on-substance': () =>
    asked(played(opening(), ambassador('BBB')), {
      kind: 'footnote',
      ally: 'BBB',
      provision: 'form',
    }),
  'nothing-to-reserve': () =>
    asked(played(rich(opening()), minister('AAA')), {
      kind: 'footnote',
      ally: 'AAA',
      provision: 'form',
    }),
  'already-at-level': () =>
    asked(played(rich(opening()), { kind: 'escalate', level: 'summit' }), {
      kind: 'escalate',
      level: 'ministers',
    }),
  'past-deadline': () => asked(played(opening(), end, end), place(168)),
  'status-quo-text': () =>
    asked(played(opening(), { kind: 'amend', provision: 'form', option: 'none' }), place()),
  'advice-stands': () =>
    asked(played(opening(), ambassador('AAA'), { kind: 'advice' }), { kind: 'advice' }),
  'nobody-heard': () => asked(opening(), { kind: 'advice' }),
  'already-happened': () =>
    asked(played(opening(), end), { kind: 'inject-event', event: 'storm' }, 'facilitator'),
  'nothing-to-take-back': () => play(opening(), by({ kind: 'take-back' }, 'facilitator')).refusal,
  'seat-as-it-is': () =>
    asked(opening(), { kind: 'hand-over', seat: 'chair', to: 'person' }, 'facilitator'),
  'no-more-time': () => {
    const game = opening();
    const long = { ...game, state: { ...game.state, rounds: constants.mostRounds } };
    return asked(long, { kind: 'add-time' }, 'facilitator');
  },
};

describe('every refusal', () => {
  it.each(Object.entries(cases))('%s is given', (code, refused) => {
    expect(refused()).toMatchObject({ code });
  });
});
