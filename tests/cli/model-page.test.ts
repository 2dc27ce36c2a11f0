/** `docs/model.md` is for people with a pocket calculator: its figures are held to the engine. */
import { describe, expect, it } from 'vitest';
import { untouched } from '../../src/analysis/lines.ts';
import { playLine } from '../../src/analysis/run.ts';
import { flipsOf } from '../../src/council/flips.ts';
import { constants } from '../../src/council/model/constants.ts';
import { difficulties } from '../../src/council/model/difficulty.ts';
import { chanceBelowLine, judge } from '../../src/council/model/silence.ts';
import { tablesOf } from '../../src/council/model/tables.ts';
import { termCodes, type Term } from '../../src/council/table.ts';
import { viewOf } from '../../src/council/views.ts';
import { say } from '../../src/text/say.ts';
import { played, sourceOf, start, tokyo } from '../support/scenarios.ts';
import { figureOf, rowsOf, section } from './pages.ts';

const path = 'docs/model.md';
const page = sourceOf(path);
const scenario = tokyo();
const labelOf = (id: string | null): string =>
  scenario.provisions.find((provision) => provision.id === id)?.label.en ?? '';

describe('the constants on the page', () => {
  const quoted = [...page.matchAll(/`([a-zA-Z]+[\w.-]*)` (−?[\d.]*\d)/g)].map(
    ([, name = '', figure = '']) => ({ name, figure: figureOf(figure) }),
  );

  it('are there', () => {
    expect(quoted.length).toBeGreaterThan(40);
  });

  it.each(quoted)('$name is $figure', ({ name, figure }) => {
    const value = name
      .split('.')
      .reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], constants);
    expect(value).toBe(figure);
  });

  it('belong to the terms of a receipt, each under the name that the game gives it', () => {
    const rows = rowsOf(section(path, '1. Disposition: what an ally thinks of the text'));
    expect(rows.map(([term]) => term)).toEqual(termCodes.map((code) => say('en', `term.${code}`)));
  });

  it('make these difficulties', () => {
    const rows = rowsOf(section(path, '2. Private lines, and the difficulty'));
    const expected = difficulties.map((difficulty) => {
      const { a, b } = constants.privateLine[difficulty];
      const chances = [0, -0.2, -0.4, -0.6].map((disposition) =>
        Number((100 * chanceBelowLine(disposition, difficulty)).toFixed(1)),
      );
      return [difficulty, b, a, Math.round((100 * a) / b), ...chances];
    });
    expect(rows.map(([name, ...figures]) => [name, ...figures.map(figureOf)])).toEqual(expected);
  });
});

describe('France, worked by hand', () => {
  const game = played(start(scenario, 1), { kind: 'sound-out', ally: 'FRA', level: 'leader' });
  const view = viewOf(game);
  const { receipt, redLines } = view.allies.find(({ id }) => id === 'FRA')!;
  const france = scenario.allies.find(({ id }) => id === 'FRA')!;
  const text = section(path, '7. France, worked by hand');
  const tables = text.split(/\n\*\*/);
  const rowsUnder = (heading: string): string[][] =>
    rowsOf(tables.find((part) => part.startsWith(heading)) ?? '');

  it('hides nothing', () => {
    expect(receipt.hidden).toBe(0);
  });

  it('has gains that a pocket calculator finds', () => {
    const total = Object.values(france.positions).reduce((sum, { salience }) => sum + salience, 0);
    expect(text).toContain(`They add up to ${(total / 100).toFixed(2)}.`);
    const rows = rowsUnder('Two gains');
    expect(rows).toHaveLength(2);
    for (const [label, ...cells] of rows) {
      const k = scenario.provisions.findIndex((provision) => provision.label.en === label);
      const { id, options, opening } = scenario.provisions[k]!;
      const stake = france.positions[id]!;
      const x = stake.at / 100;
      const q = tablesOf(scenario).statusQuo[k]!;
      const o = options.find((option) => option.id === opening)!.at / 100;
      const squares = [(x - q) * (x - q), (x - o) * (x - o)] as const;
      const difference = squares[0] - squares[1];
      const value = (difference * stake.salience) / total;
      const figures = [x, q, o, ...squares, difference, stake.salience / 100, value];
      cells.forEach((cell, i) => expect(figureOf(cell)).toBeCloseTo(figures[i]!, 4));
      expect(receipt.terms[k]?.value).toBeCloseTo(value, 12);
    }
  });

  it('has the receipt that the engine gives, term by term', () => {
    const nameOf = ({ code, provision }: Term): string =>
      code === 'gain' ? labelOf(provision) : say('en', `term.${code}`);
    const [sum, ...terms] = rowsUnder('The whole receipt').toReversed();
    expect(terms.toReversed().map(([term, , points, shown]) => [term, points, shown])).toEqual(
      receipt.terms.map((term) => [
        nameOf(term),
        inPoints(term.value ?? NaN, 2),
        inPoints((term.shown ?? NaN) / 100, 0),
      ]),
    );
    expect(sum?.join('')).toBe(
      `**Disposition****${inPoints(receipt.total ?? NaN, 2)}****${inPoints(receipt.shownTotal / 100, 0)}**`,
    );
  });

  it('is stopped by its red lines, and by nothing else', () => {
    expect(
      redLines.map(({ provision, crossed, waiver }) => [provision, crossed, waiver?.kind]),
    ).toEqual([
      ['geography', true, undefined],
      ['form', true, 'assurance'],
    ]);
    const chance = Math.round(100 * chanceBelowLine(receipt.total ?? NaN, 'standard'));
    expect(text).toContain(`in ${chance} games of 100`);
    const verdicts = judge(game, game.state.text, 24);
    const others = verdicts.filter(
      ({ ally, couldLiveWithIt }) => ally !== 'FRA' && !couldLiveWithIt,
    );
    expect(others.map(({ ally }) => ally)).toEqual(['DEU', 'HUN', 'ESP']);
    const mine = verdicts.find(({ ally }) => ally === 'FRA')!;
    expect(mine.disposition).toBeGreaterThan(mine.line);
    expect(text).toContain(`disposition would be ${inPoints(mine.disposition, 0)}`);
    expect(text).toContain(`private line, which turns out to be ${inPoints(mine.line, 0)}`);
  });

  it('would be quiet after these changes', () => {
    const flips = flipsOf(game, 'FRA', 'chair') ?? [];
    const words = flips.map(({ moves, cost, ambition }) => [
      ...moves.map((move) => {
        if (move.kind === 'guarantee') {
          const line = france.redLines.find(({ id }) => id === move.redLine)!;
          return `the ${line.waiver?.kind} on the ${labelOf(line.names).toLowerCase()}`;
        }
        if (move.kind !== 'amend') return move.kind;
        const options = scenario.provisions.find(({ id }) => id === move.provision)!.options;
        return `${labelOf(move.provision)}: ${options.find(({ id }) => id === move.option)!.label.en}`;
      }),
      String(cost.slots),
      String(cost.capital),
      `${Math.round(100 * ambition)} %`,
    ]);
    expect(rowsUnder('The cheapest changes')).toEqual(words);
  });
});

describe('the share of lone letters', () => {
  it('is as high as the page admits', () => {
    const lasts = Array.from({ length: 200 }, (_, seed) =>
      playLine(scenario, seed + 1, untouched),
    ).map(({ state }) => state.last!);
    const letters = lasts.filter(({ writers }) => writers.length === 1).length;
    const objectors = lasts.filter(({ blockers }) => blockers.length === 1).length;
    expect(page).toContain(
      `of 200 games in which nobody lobbies, ${letters} see a single letter, though only ${objectors} have a single objector`,
    );
  });
});

/** As the page writes points: two places or none, and a minus sign. */
const inPoints = (value: number, places: number): string =>
  (100 * value)
    .toFixed(places)
    .replace(/^-(?=0(\.0+)?$)/, '')
    .replace('-', '−');
