/** The room there was: what it counts is what play would have let pass. */
import { describe, expect, it } from 'vitest';
import { planned } from '../../src/analysis/lines.ts';
import { roomOf, type Room } from '../../src/analysis/room.ts';
import { playLine } from '../../src/analysis/run.ts';
import { withAllLevers } from '../../src/analysis/win-set/levers.ts';
import {
  ambition,
  effective,
  gateClosed,
  isStatusQuo,
  type Text,
} from '../../src/council/draft.ts';
import { judge } from '../../src/council/model/silence.ts';
import type { Situation } from '../../src/council/model/terms.ts';
import type { Scenario } from '../../src/council/scenario.ts';
import { scoreOf } from '../../src/council/score.ts';
import { redLineKey, type Game } from '../../src/council/state.ts';
import { smallOffice } from '../lines/tokyo.ts';
import { changed, lively, tokyo } from '../support/scenarios.ts';
import { roam } from '../support/wander.ts';

function roomIn(game: Game): Room {
  const steps = roomOf(game);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** All texts that the draft can come to, the status quo left out: what lies behind a closed gate stays at its own. */
function textsOf(scenario: Scenario): Text[] {
  const all = scenario.provisions.reduce<Text[]>(
    (so, { id, options }) => so.flatMap((text) => options.map((o) => ({ ...text, [id]: o.id }))),
    [{}],
  );
  return all
    .filter((text) =>
      scenario.provisions.every(
        (provision) =>
          provision.gate === null ||
          gateClosed(scenario, text, provision) === (text[provision.id] === provision.statusQuo),
      ),
    )
    .filter((text) => !isStatusQuo(scenario, text));
}

/** Those that nobody would block by the rules of play, one by one. */
const passing = (situation: Situation): Text[] =>
  textsOf(situation.scenario).filter((text) =>
    judge(situation, text, 24).every(({ couldLiveWithIt }) => couldLiveWithIt),
  );

const scenario = lively();
const ended = Array.from({ length: 40 }, (_, seed) =>
  roam(scenario, seed, { seats: ['chair', 'BBB'], difficulty: 'standard' }, 40),
);

describe('the room there was', () => {
  it('holds the texts that nobody would have blocked, as things stood and with all levers', () => {
    for (const game of ended) {
      const room = roomIn(game);
      for (const [space, situation] of [
        [room.now, game],
        [room.spent, withAllLevers(game)],
      ] as const) {
        const worth = passing(situation).map((text) => ambition(game.scenario, text));
        expect(space.ambitions).toEqual(worth.toSorted((a, b) => a - b));
        expect(space.best?.ambition ?? null).toBe(worth.length > 0 ? Math.max(...worth) : null);
      }
    }
  });

  it('names the best text of each person with interests of its own', () => {
    for (const game of ended) {
      const { now } = roomIn(game);
      const texts = passing(game);
      const values = texts.map((text) => scoreOf(game.scenario, 'BBB', text).value);
      const held = game.state.persons.includes('BBB') && texts.length > 0;
      const own = now.served.find(({ seat }) => seat === 'BBB');
      expect(own?.value ?? null).toBe(held ? Math.max(...values) : null);
      expect(now.served.some(({ seat }) => seat === 'chair')).toBe(false);
    }
  });

  it('names the allies whose consent alone would have added texts', () => {
    // In half of them Alder would not even live with the status quo.
    const strict = ended.map((game) => changed(game, (state) => void (state.lines['AAA'] = 9)));
    for (const game of [...ended, ...strict]) {
      const count = passing(game).length;
      const adds = game.scenario.allies.map(({ id, redLines }) => {
        const consenting = changed(game, (state) => {
          state.lines[id] = -99;
          for (const line of redLines) state.redLines[redLineKey(id, line.id)] = false;
        });
        return { ally: id, adds: passing(consenting).length - count };
      });
      const some = adds.filter((one) => one.adds > 0);
      some.sort((a, b) => b.adds - a.adds || (a.ally < b.ally ? -1 : 1));
      expect(roomIn(game).pivotal).toEqual(some);
    }
  });
});

describe('the room in the negotiated line of Tokyo', () => {
  const game = playLine(tokyo(), 1, planned(smallOffice));
  const { got, now, spent, texts } = roomIn(game);

  it('holds the text that was agreed', () => {
    expect(got.agreed).toBe(true);
    expect(now.ambitions).toContain(got.ambition);
    expect(texts).toBe(1775);
  });

  it('is wider with all levers', () => {
    expect(spent.ambitions.length).toBeGreaterThan(now.ambitions.length);
    expect(spent.best!.ambition).toBeGreaterThan(now.best!.ambition);
  });

  it('has a front from the most ambitious text to the most united, each paying for one with the other', () => {
    for (const { best, pareto } of [now, spent]) {
      expect(pareto[0]).toEqual(best);
      for (const [i, one] of pareto.entries()) {
        const next = pareto[i + 1];
        if (!next) continue;
        expect(next.ambition).toBeLessThan(one.ambition);
        expect(next.unity).toBeGreaterThan(one.unity);
      }
    }
  });

  it('gives texts as they read: what falls away is null', () => {
    for (const { options } of now.pareto) {
      const text = Object.fromEntries(
        game.scenario.provisions.map(({ id, statusQuo }) => [id, options[id] ?? statusQuo]),
      );
      expect(effective(game.scenario, text)).toEqual(options);
    }
  });
});
