/** Games in which anything may happen: between them they use every move, every event and every ending. */
import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../src/council/closing.ts';
import { outcomes, type GameEvent, type Outcome } from '../../src/council/events.ts';
import { hashOf } from '../../src/council/game.ts';
import { canonical } from '../../src/council/hash.ts';
import { rules } from '../../src/council/moves/index.ts';
import type { MoveKind, Seat } from '../../src/council/moves/types.ts';
import { replay, savedGame } from '../../src/council/replay.ts';
import { viewOf } from '../../src/council/views.ts';
import type { Game } from '../../src/council/state.ts';
import { lively } from '../support/scenarios.ts';
import { roam } from '../support/wander.ts';

const scenario = lively();
/** The same, but that a contact point is worth little to the sponsor: an agreement on it is diluted. */
const modest = {
  ...scenario,
  provisions: scenario.provisions.map((provision) => ({
    ...provision,
    options: provision.options.map((option) =>
      option.id === 'point' ? { ...option, value: 0.3 } : option,
    ),
  })),
};
const settings = [
  ['chair'],
  ['chair', 'BBB', 'CCC'],
  ['AAA', 'chair', 'partner'],
  ['chair', 'CCC', 'DDD', 'partner'],
  ['CCC'],
].map((seats: Seat[]) => ({ seats, difficulty: 'standard' }) as const);

const games: Game[] = [];
for (let seed = 0; seed < 500; seed++) {
  const { seats, difficulty } = settings[seed % settings.length]!;
  games.push(roam(seed < 100 ? modest : scenario, seed, { seats, difficulty }));
}

/** What to run to see a failing game again. */
const reproduce = (game: Game): string =>
  `save this as game.json, then npm run -s scenario -- play tests/support/small.yaml --game game.json: ${JSON.stringify(savedGame(game))}`;

const eventKinds: { [K in GameEvent['kind']]: true } = {
  'game.opened': true,
  'ally.sounded-out': true,
  'ally.grieved': true,
  'ally.instructed': true,
  'capital.late': true,
  'stance.expressed': true,
  'argument.played': true,
  'draft.amended': true,
  'amendment.proposed': true,
  'words.bracketed': true,
  'words.unbracketed': true,
  'brackets.overridden': true,
  'offer.made': true,
  'price.named': true,
  'guarantee.given': true,
  'assurance.voided': true,
  'promise.broken': true,
  'promise.kept': true,
  'broker.spoke': true,
  'caucus.met': true,
  'paper.circulated': true,
  'tour.held': true,
  'press.briefed': true,
  'record.taken': true,
  'advice.given': true,
  'silence.placed': true,
  'silence.extended': true,
  'silence.pulled': true,
  'silence.broken': true,
  'silence.held': true,
  'silence.pending': true,
  'silence.lapsed': true,
  'letter.arrived': true,
  'time.asked': true,
  'reservation.offered': true,
  'reservation.taken': true,
  'escalation.asked': true,
  'table.escalated': true,
  'world.news': true,
  'round.ended': true,
  'seat.handed-over': true,
  'time.added': true,
  'move.taken-back': true,
  'game.over': true,
};

describe('games in which anything may happen', () => {
  it('use every kind of move', () => {
    const used = new Set<MoveKind>(games.flatMap(({ moves }) => moves.map(({ kind }) => kind)));
    expect(Object.keys(rules).filter((kind) => !used.has(kind as MoveKind))).toEqual([]);
  });

  it('see every kind of event, and every event of the scenario', () => {
    const seen = new Set(games.flatMap(({ events }) => events.map(({ kind }) => kind)));
    expect(Object.keys(eventKinds).filter((kind) => !seen.has(kind as never))).toEqual([]);
    const news = new Set(
      games.flatMap(({ events }) =>
        events.flatMap((event) => (event.kind === 'world.news' ? [event.event] : [])),
      ),
    );
    expect(scenario.events.map(({ id }) => id).filter((id) => !news.has(id))).toEqual([]);
  });

  it('come to every ending', () => {
    const reached = new Set<Outcome | null>(games.map(({ state }) => outcomeOf(state.council)));
    expect(outcomes.filter((outcome) => !reached.has(outcome))).toEqual([]);
  });

  it('replay to the same state and the same events', () => {
    for (const game of games.filter((_, i) => i % 4 === 0)) {
      const again = replay(game.scenario, game.seed, game.moves, game.setting);
      expect(again.refusedAt, reproduce(game)).toBeNull();
      expect(hashOf(again.game), reproduce(game)).toBe(hashOf(game));
      expect(again.game.events, reproduce(game)).toEqual(game.events);
    }
  });

  it('stay canonical, and can be seen from every seat that people hold', () => {
    for (const game of games) {
      expect(() => canonical(game.state), reproduce(game)).not.toThrow();
      for (const seat of game.state.persons)
        expect(() => canonical(viewOf(game, seat)), reproduce(game)).not.toThrow();
    }
  });

  it('never spend what a seat does not have', () => {
    for (const game of games) {
      for (const purse of Object.values(game.state.purses)) {
        expect(Math.min(purse.slots, purse.capital), reproduce(game)).toBeGreaterThanOrEqual(0);
      }
    }
  });
});
