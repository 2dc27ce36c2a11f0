/** What `docs/scenarios/amman-2023.md` prints is what the scenario says. */
import { describe, expect, it } from 'vitest';
import { ambition, matches, openingText } from '../../src/council/draft.ts';
import type { Localised } from '../../src/council/scenario.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { rowsOf, section } from '../cli/pages.ts';
import { scenarioAt, sourceOf } from '../support/scenarios.ts';
import { inventedEvents } from './claims.ts';
import {
  codedIn,
  outsideRange,
  redLineRow,
  redLinesOf,
  tendenciesOf,
  tendencyRow,
  worthOf,
} from './printed.ts';

const path = 'scenarios/amman-2023.yaml';
const scenario = scenarioAt(path);
const history = scenario.history!;

const part = (heading: string): string => section('docs/scenarios/amman-2023.md', heading);

describe('what is said to be what', () => {
  it('has no finding, so no weak source stands alone and nothing lies idle', () => {
    expect(readScenario(path, sourceOf(path)).findings).toEqual([]);
  });

  it('has 31 allies and not Sweden, and is meant to pass', () => {
    expect(scenario.allies).toHaveLength(31);
    expect(scenario.allies.map(({ id }) => id)).not.toContain('SWE');
    expect(scenario).toMatchObject({ expects: 'passes', history: { outcome: 'agreed' } });
  });

  it('marks the events that never happened, and only those may fail to come', () => {
    const [invented = [], ...signs] = inventedEvents(scenario);
    expect(invented).toHaveLength(3);
    expect(signs).toEqual([invented, invented, invented]);
  });

  it('quotes nobody', () => {
    expect(scenario.allies.flatMap(({ quotations }) => quotations)).toEqual([]);
  });

  it('is certain of no red line: nobody is known to have drawn one', () => {
    const drawn = scenario.allies.flatMap(({ redLines }) => redLines);
    expect(drawn.filter(({ certainty, known }) => certainty === 1 || known)).toEqual([]);
  });
});

describe('nuances', () => {
  it.each<[string, Localised, RegExp, RegExp]>([
    [
      'the window is ours',
      history.unlike,
      /Nobody set the Council a deadline.*are ours/,
      /Personne n’avait fixé au Conseil de terme.*sont de nous/,
    ],
    [
      'no objection is the absence of a report',
      history.unlike,
      /absence of a report/,
      /absence d’information/,
    ],
    [
      'it took until Washington',
      history.text,
      /not that autumn.*Washington/,
      /pas cet automne-là.*Washington/,
    ],
    [
      'the Turkish line rests on a later report',
      history.unlike,
      /Türkiye’s red line rests on a report of August 2024/,
      /ligne rouge turque repose sur une dépêche d’août 2024/,
    ],
  ])('%s', (_, text, en, fr) => {
    expect(text.en).toMatch(en);
    expect(text.fr.replaceAll('\u202f', ' ')).toMatch(fr);
  });
});

describe('the page', () => {
  it('prints the worth of every option', () => {
    expect(rowsOf(part('1. What more is worth'))).toEqual(worthOf(scenario));
  });

  it('says what Washington agreed and what all at the top would be worth', () => {
    const opening = openingText(scenario);
    const top = Object.fromEntries(
      scenario.provisions.map(({ id, options }) => [
        id,
        options.reduce((best, option) => (option.value > best.value ? option : best)).id,
      ]),
    );
    const worth = (text: typeof opening): string => ambition(scenario, text).toFixed(2);
    const said = part('1. What more is worth');
    expect(said).toContain(`the opening with *envoy*: ${worth({ ...opening, south: 'envoy' })}.`);
    expect(said).toContain(`All at the top would be ${worth(top)}`);
  });

  it('prints every red line, and the opening crosses none', () => {
    expect(rowsOf(part('5. Red lines')).map(redLineRow)).toEqual(redLinesOf(scenario));
    const crossed = scenario.allies.flatMap(({ redLines }) =>
      redLines.filter(({ crossedBy }) => matches(scenario, openingText(scenario), crossedBy)),
    );
    expect(crossed).toEqual([]);
  });

  it('prints every tendency with its chance and basis', () => {
    expect(rowsOf(part('6. What others do unasked')).map(tendencyRow)).toEqual(
      tendenciesOf(scenario),
    );
  });
});

describe('figures keep to their coding', () => {
  const coded = codedIn(rowsOf(part('4. The positions, as coded before any play')));

  it('for every ally', () => {
    expect([...coded.keys()]).toEqual(scenario.allies.map(({ id }) => id));
  });

  it.each(scenario.allies)('$id stays inside the ranges written beforehand', (ally) => {
    expect(outsideRange(scenario, ally, coded)).toEqual([]);
  });
});
