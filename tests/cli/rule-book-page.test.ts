/** `docs/rule-book.md` lists what the code has: moves, prices, charts' events, draws, files. */
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { costOf } from '../../src/council/act.ts';
import { rules } from '../../src/council/moves/index.ts';
import { movesOf } from '../../src/council/moves/list.ts';
import { reservationKinds, type Move, type MoveKind } from '../../src/council/moves/types.ts';
import type { Game } from '../../src/council/state.ts';
import { chartsAndEvents } from '../support/charts.ts';
import { changed, seated, sourceOf, tokyo } from '../support/scenarios.ts';
import { codesOf, rowsOf, section } from './pages.ts';

const path = 'docs/rule-book.md';
const rulesFolder = 'src/council/';

describe('the table of moves', () => {
  const rows = new Map(
    rowsOf(section(path, 'Moves')).map(([move = '', who = '', cost = '']) => [
      codesOf(move)[0] as MoveKind,
      { who: who.split(', '), costs: new Set(codesOf(cost)) },
    ]),
  );
  const costs = pricesOf([wellInformed(), nearTheEnd()]);

  it('has each move once, in the order of the rules', () => {
    expect([...rows.keys()]).toEqual(Object.keys(rules));
  });

  it.each([...rows])('says who may make %s, and what it costs', (kind, { who, costs: written }) => {
    expect(who).toEqual(rules[kind].who);
    expect(written).toEqual(costs.get(kind));
  });
});

describe('the table of events', () => {
  const rows = rowsOf(section(path, 'Charts decide, numbers advise')).map(
    ([chart = '', event = '', , files = '']) => ({
      chart,
      event: codesOf(event)[0] ?? '',
      files: codesOf(files),
    }),
  );

  it('has every event that a chart knows', () => {
    expect(rows.map(({ chart, event }) => `${chart} ${event}`).toSorted()).toEqual(
      chartsAndEvents
        .flatMap(({ id, machine }) => machine.events.map((event) => `${id} ${event}`))
        .toSorted(),
    );
  });

  it.each(rows)('knows where $chart gets $event from', ({ event, files }) => {
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect(sourceOf(rulesFolder + file), file).toContain(`'${event}'`);
  });
});

describe('the table of draws', () => {
  it('has every purpose for which something is drawn', () => {
    const drawn = readdirSync(rulesFolder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [
        ...sourceOf(rulesFolder + file).matchAll(/\bdraw\(\s*[\w.]+,\s*'([\w-]+)'/g),
      ])
      .map(([, purpose]) => purpose);
    const written = rowsOf(section(path, 'Determinism, and draws')).map(
      ([purpose = '']) => codesOf(purpose)[0],
    );
    expect(new Set(written)).toEqual(new Set(drawn));
  });
});

describe('the files it names', () => {
  const files = codesOf(sourceOf(path)).filter((code) =>
    /^[\w/.-]+(\.(ts|tsx|md|yaml)|\/)$/.test(code),
  );

  it.each([...new Set(files)])('%s is there', (file) => {
    expect(existsSync(file) || existsSync(rulesFolder + file)).toBe(true);
  });
});

/** Everybody has told everything, and France has been offered every reservation. */
function wellInformed(): Game {
  const scenario = tokyo();
  return changed(seated(scenario, ['chair', 'FRA', 'partner']), (state) => {
    for (const { id, redLines } of scenario.allies) {
      const gains = scenario.provisions.map((provision) => `gain:${provision.id}`);
      const revealed = [...gains, ...redLines.map((line) => `red-line:${line.id}`)];
      for (const seat of ['chair', 'FRA', 'partner'])
        state.allies[id]!.heard[seat] = { level: 'leader', talks: 1, revealed, stance: null };
    }
    state.reservations = reservationKinds.map((kind) => ({
      kind,
      ally: 'FRA',
      provision: 'form',
      taken: false,
    }));
  });
}

/** Every argument has been heard, prices were named late, and an ally has asked for ministers. */
function nearTheEnd(): Game {
  const game = wellInformed();
  return changed(game, (state) => {
    for (const { id } of game.scenario.arguments) state.played[id] = 1;
    for (const { id, asks } of game.scenario.allies)
      state.allies[id]!.dearer = asks.map((ask) => ask.id);
    state.escalationAsked = ['GRC'];
  });
}

/** What each kind of move costs whoever may make it, as the page writes it. */
function pricesOf(games: readonly Game[]): Map<MoveKind, Set<string>> {
  const prices = new Map<MoveKind, Set<string>>();
  for (const game of games) {
    for (const move of [
      ...['chair', 'FRA', 'partner'].flatMap((seat) => movesOf(game, seat)),
      ...facilitating,
    ]) {
      const { slots, capital } = costOf(game, move);
      const price = move.kind === 'offer' ? inAsks(capital - askOf(game, move)) : capital;
      prices.set(move.kind, (prices.get(move.kind) ?? new Set()).add(`${slots}+${price}`));
    }
  }
  return prices;
}

const facilitating: Move[] = [
  { kind: 'inject-event', by: 'facilitator', event: 'ft-leak' },
  { kind: 'take-back', by: 'facilitator' },
  { kind: 'hand-over', by: 'facilitator', seat: 'FRA', to: 'engine' },
  { kind: 'add-time', by: 'facilitator' },
  { kind: 'end-now', by: 'facilitator' },
];

const askOf = ({ scenario }: Game, { ally, ask }: Move & { kind: 'offer' }): number =>
  scenario.allies.find(({ id }) => id === ally)!.asks.find(({ id }) => id === ask)!.cost;

const inAsks = (more: number): string => (more === 0 ? 'p' : `p+${more}`);
