/** What `docs/scenarios/turkiye-2003.md` prints is what the scenario says, and the way out is what it is said to be. */
import { describe, expect, it } from 'vitest';
import { ambition, matches, openingText, type Text } from '../../src/council/draft.ts';
import type { Ally, Localised } from '../../src/council/scenario.ts';
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

const path = 'scenarios/turkiye-2003.yaml';
const scenario = scenarioAt(path);
const history = scenario.history!;

const part = (heading: string): string => section('docs/scenarios/turkiye-2003.md', heading);
const opening = openingText(scenario);

/** The red lines that a text touches, by their ids. */
const touchedBy = (text: Text, of: readonly Ally[] = scenario.allies): string[] =>
  of.flatMap(({ redLines }) =>
    redLines.filter(({ crossedBy }) => matches(scenario, text, crossedBy)).map(({ id }) => id),
  );

describe('what is said to be what', () => {
  it('has no finding, so no weak source stands alone and nothing lies idle', () => {
    expect(readScenario(path, sourceOf(path)).findings).toEqual([]);
  });

  it('has the nineteen Allies of 2003', () => {
    expect(scenario.allies.map(({ id }) => id).join(' ')).toBe(
      'BEL CAN CZE DNK FRA DEU GRC HUN ISL ITA LUX NLD NOR POL PRT ESP TUR GBR USA',
    );
  });

  it('has three on record, and is certain of a red line only where one of them drew it', () => {
    const those = (holds: (ally: Ally) => boolean): string[] =>
      scenario.allies.filter(holds).map(({ id }) => id);
    expect(those(({ onRecord }) => onRecord)).toEqual(history.objectors);
    expect(
      those(({ redLines }) => redLines.some(({ certainty, known }) => certainty === 1 && known)),
    ).toEqual(history.objectors);
    expect(those(({ redLines }) => redLines.some(({ certainty }) => certainty === 1))).toEqual(
      history.objectors,
    );
  });

  it('marks the events that never happened, and only those may fail to come', () => {
    const [invented = [], ...signs] = inventedEvents(scenario);
    expect(invented).toHaveLength(2);
    expect(signs).toEqual([invented, invented, invented]);
  });

  it('puts no words into anybody’s mouth', () => {
    expect(scenario.allies.flatMap(({ quotations }) => quotations)).toEqual([]);
  });

  it('gives each capital’s case at like length', () => {
    for (const lang of ['en', 'fr'] as const) {
      const lengths = scenario.allies.map(({ brief }) => brief[lang].length);
      expect(Math.max(...lengths)).toBeLessThanOrEqual(1.4 * Math.min(...lengths));
    }
  });
});

describe('the way out', () => {
  const france = scenario.allies.filter(({ id }) => id === 'FRA');
  const agreed2003: Text = {
    tasking: 'advice',
    measures: 'three',
    relief: 'none',
    purpose: 'no-prejudice',
    committee: 'dpc',
    money: 'where-they-fall',
  };

  it('takes France’s red lines away, whatever else the text says', () => {
    for (const { id, options } of scenario.provisions) {
      if (id === 'committee') continue;
      for (const option of options)
        expect(touchedBy({ ...opening, [id]: option.id, committee: 'dpc' }, france)).toEqual([]);
    }
    expect(touchedBy(opening, france)).toEqual(['fra-inspections']);
  });

  it('costs part of the text, and may cost another Ally', () => {
    expect(ambition(scenario, { ...opening, committee: 'dpc' })).toBeCloseTo(0.87, 2);
    expect(touchedBy({ ...opening, committee: 'dpc' })).toContain('lux-nineteen');
  });

  it('leaves Belgium’s words to be found, as in 2003', () => {
    expect(touchedBy({ ...agreed2003, purpose: 'prague' })).toContain('bel-words');
    expect(touchedBy(agreed2003)).toEqual(['lux-nineteen']);
  });

  it('is worth what the page says', () => {
    expect(part('1. The way out, and its price')).toContain(
      `*where-they-fall*: ${ambition(scenario, agreed2003).toFixed(2)}.`,
    );
  });
});

describe('nuances', () => {
  const event = (id: string): Localised => scenario.events.find((each) => each.id === id)!.text;

  it.each<[string, Localised, RegExp, RegExp]>([
    [
      'three letters, as the Secretary General counted them',
      history.text,
      /“Three countries have broken silence\. Therefore, 16 countries agree with the tasking”/,
      /trois pays avaient rompu le silence/,
    ],
    [
      'the letters are told in more than one way',
      history.unlike,
      /Reports differ on the letters/,
      /récits divergent sur les lettres/,
    ],
    [
      'France had no say in the Committee',
      history.unlike,
      /In truth it had no say there/,
      /En vérité, elle n’y avait pas voix/,
    ],
    [
      'the wording of 6 February is ours',
      history.unlike,
      /wording under silence on 6 February is not public/,
      /libellé soumis le 6 février n’est pas public/,
    ],
    ['Article 4 came on 10 February', event('article-4'), /10 February/, /10 février/],
    ['thirteen hours', history.text, /thirteen hours/, /treize heures/],
  ])('%s', (_, text, en, fr) => {
    expect(text.en).toMatch(en);
    expect(text.fr.replaceAll('\u202f', ' ')).toMatch(fr);
  });
});

describe('the page', () => {
  it('prints the worth of every option', () => {
    expect(rowsOf(part('1. The way out, and its price'))).toEqual(worthOf(scenario));
  });

  it('prints every red line, and which the opening crosses', () => {
    const text = part('5. Red lines');
    expect(rowsOf(text).map(redLineRow)).toEqual(redLinesOf(scenario));
    expect(touchedBy(opening).toSorted()).toEqual([
      'bel-words',
      'deu-crews',
      'deu-signal',
      'fra-inspections',
      'grc-funds',
      'ita-balkans',
      'lux-moment',
    ]);
  });

  it('prints every tendency with its chance and basis', () => {
    expect(rowsOf(part('6. What others do unasked')).map(tendencyRow)).toEqual(
      tendenciesOf(scenario),
    );
  });

  it('cites sources of the scenario only', () => {
    const keys = rowsOf(part('What happened')).flatMap(([, , sources = '']) => sources.split(', '));
    expect(keys.filter((key) => !scenario.sources[key])).toEqual([]);
  });
});

describe('figures keep to their coding', () => {
  const coded = codedIn(rowsOf(part('4. The positions, as first coded')));

  it('for every ally', () => {
    expect([...coded.keys()]).toEqual(scenario.allies.map(({ id }) => id));
  });

  it.each(scenario.allies)('$id stays inside the ranges of its bases', (ally) => {
    expect(outsideRange(scenario, ally, coded)).toEqual([]);
  });
});
