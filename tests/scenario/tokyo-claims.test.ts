/**
 * The press article from which the Tokyo case set out makes 27 claims. Each is in the scenario as what it is:
 * an event, an argument, a fact or rule, a trait, a quotation. The second half holds the figures to their coding.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { matches, openingText } from '../../src/council/draft.ts';
import type { Localised, Scenario } from '../../src/council/scenario.ts';
import { readScenario } from '../../src/scenario/read.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

const path = 'scenarios/tokyo-2023.yaml';
const { scenario: found, findings } = readScenario(path, read(path));
if (!found) throw new Error(JSON.stringify(findings, null, 2));
const scenario: Scenario = found;

/** `allies.FRA.quotations[0]`: into lists by id or by number, into objects by key. */
function at(place: string): unknown {
  return place
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .reduce<unknown>((value, key) => {
      if (Array.isArray(value))
        return /^\d+$/.test(key) ? value[Number(key)] : value.find(({ id }) => id === key);
      return (value as Record<string, unknown> | undefined)?.[key];
    }, scenario);
}

const text = (place: string): Localised => at(place) as Localised;

const claims: [claim: number, what: string, paths: string[]][] = [
  [
    1,
    'an official says that France does not support an office in Japan',
    ['events.french-official', 'allies.FRA.redLines.fra-office'],
  ],
  [2, 'Macron warned of a “big mistake”', ['events.globsec', 'allies.FRA.quotations[0]']],
  [
    3,
    'Stoltenberg hinted at an office in Tokyo, a first in Asia',
    ['events.request', 'background.offices', 'arguments.precedents'],
  ],
  [
    4,
    'the motive: a growing challenge from China and Russia',
    ['arguments.patrols', 'background.purpose'],
  ],
  [5, 'on Tuesday China and Russia flew a joint patrol', ['events.joint-patrol']],
  [6, 'South Korea and Japan scrambled jets', ['events.joint-patrol.headline']],
  [
    7,
    'the patrols began in 2019, before the war, from a shared sense of threat',
    ['background.patrols-since-2019', 'arguments.patrols'],
  ],
  [8, 'China warned at a summit in Asia that alliances may stir conflict', ['events.shangri-la']],
  [
    9,
    'some call for closer ties with north-east Asia',
    ['groups.pacific-minded', 'allies.GBR.brief'],
  ],
  [
    10,
    'France hesitates to back what raises tension with China',
    ['allies.FRA.positions.china', 'bases.fra-china', 'events.ft-leak'],
  ],
  [
    11,
    'Articles 5 and 6 limit the area',
    [
      'allies.FRA.quotations[1]',
      'background.articles-5-6',
      'arguments.what-articles-say',
      'allies.FRA.redLines.fra-scope',
    ],
  ],
  [
    12,
    'there is no NATO liaison office in the region',
    ['background.offices', 'events.french-official'],
  ],
  [
    13,
    'embassies can serve as contact points',
    [
      'arguments.embassies-first',
      'background.contact-points',
      'allies.FRA.quotations[2]',
      'provisions.form.options.embassy',
    ],
  ],
  [14, 'the remarks answered an article of the Financial Times', ['events.ft-leak']],
  [
    15,
    'the official was not named',
    ['events.french-official.text', 'allies.FRA.quotations[1].speaker'],
  ],
  [16, 'Matsuno did not comment', ['events.matsuno', 'background.japan']],
  [
    17,
    'an office needs the agreement of all members of the Council',
    ['background.no-vote', 'council.rule'],
  ],
  [18, 'France could stop it', ['background.no-vote', 'allies.FRA.redLines']],
  [
    19,
    'China was not pleased when the plan came out the month before',
    ['background.how-it-came-out', 'events.beijing'],
  ],
  [
    20,
    'Wang Wenbin: Asia is not the North Atlantic',
    ['events.beijing', 'arguments.quote-beijing'],
  ],
  [21, 'NATO was founded against the Communist bloc', ['background.purpose']],
  [
    22,
    'NATO seeks its role amid China’s rise while it helps Ukraine',
    ['background.purpose', 'events.sweden'],
  ],
  [
    23,
    'Stoltenberg: Asia matters for Europe and the reverse',
    ['arguments.one-theatre', 'events.request'],
  ],
  [
    24,
    'there was a request; the possibility is looked into; no place was named',
    ['events.request'],
  ],
  [
    25,
    'Macron had objected, and warned at a conference the week before',
    ['events.ft-leak', 'events.globsec'],
  ],
  [
    26,
    'French anger at the press before full consultation',
    ['events.ft-leak.unlessSoundedOut', 'allies.FRA.trust', 'consultFirst'],
  ],
  [
    27,
    'an office helps cooperation; membership is out of reach',
    ['arguments.no-membership', 'background.japan'],
  ],
];

describe('the claims of the article', () => {
  it('are 27, each once', () => {
    expect(claims.map(([claim]) => claim)).toEqual(Array.from({ length: 27 }, (_, i) => i + 1));
  });

  it.each(claims)('%i is in the scenario: %s', (_, __, places) => {
    expect(places.filter((place) => !at(place))).toEqual([]);
  });
});

describe('nuances', () => {
  it.each([
    [
      'Macron spoke in general and did not name Tokyo',
      'events.globsec.text',
      /in general.*not name Tokyo/,
      /en général.*ne nomme pas Tokyo/,
    ],
    ['the source says “request”', 'events.request.headline', /“request”/, /« demande »/],
    ['the place was not named', 'events.request.text', /does not say where/, /ne dit pas où/],
    [
      '“first in Asia” is arguable',
      'background.offices.text',
      /Kuwait.*depends on what one counts/,
      /Koweït.*dépend de ce que l’on compte/,
    ],
    [
      'Denmark has an interest of its own',
      'background.contact-points.text',
      /stake/,
      /intérêt propre/,
    ],
    [
      'the other reading of the Articles is ours',
      'background.articles-5-6.text',
      /reading, ours/,
      /lecture, la nôtre/,
    ],
    [
      'the anonymous voice could be disowned',
      'events.french-official.text',
      /without being named.*disowned/,
      /Sans être nommé.*démentie/,
    ],
    [
      'others with concerns are not known',
      'events.elysee.text',
      /they do not say/,
      /ils ne le disent pas/,
    ],
    [
      'no text was ever placed, as far as known',
      'history.unlike',
      /No text .* is known to have been put under silence/,
      /aucun texte .* soumis à l’accord tacite/,
    ],
    [
      '28 attitudes are estimates',
      'history.unlike',
      /other 28 Allies are estimates/,
      /28 autres Alliés sont des estimations/,
    ],
  ])('%s', (_, place, en, fr) => {
    expect(text(place).en.replaceAll('\u202f', ' ')).toMatch(en);
    expect(text(place).fr.replaceAll('\u202f', ' ')).toMatch(fr);
  });

  it('sees France spared its grievance once it was sounded out, on the day of the leak', () => {
    const leak = scenario.events.find(({ id }) => id === 'ft-leak');
    expect(leak).toMatchObject({ date: '2023-06-05', unlessSoundedOut: 'FRA' });
    expect(leak?.effects).toContainEqual({ kind: 'grievance', allies: ['FRA'] });
  });

  it('lets quoting Beijing grate on France more than any other argument', () => {
    const on = (argument: (typeof scenario.arguments)[number]): number =>
      argument.resonance.find(
        ({ with: audience }) => audience.includes('FRA') || audience.includes('all'),
      )?.by ?? 0;
    const worst = scenario.arguments.reduce((a, b) => (on(b) < on(a) ? b : a));
    expect(worst.id).toBe('quote-beijing');
  });
});

describe('what is said to be what', () => {
  it('has no finding, so no weak source stands alone and nothing lies idle', () => {
    expect(findings).toEqual([]);
  });

  it('has 31 allies and not Sweden', () => {
    expect(scenario.allies).toHaveLength(31);
    expect(scenario.allies.map(({ id }) => id)).not.toContain('SWE');
  });

  it('marks the events that never happened, and only those may fail to come', () => {
    const where = (holds: (event: (typeof scenario.events)[number]) => boolean): string[] =>
      scenario.events.filter(holds).map(({ id }) => id);
    const invented = where(({ basis }) => basis === 'events-invented');
    expect(invented).toHaveLength(6);
    expect(where(({ chance }) => chance < 1)).toEqual(invented);
    expect(where(({ text: words }) => words.en.startsWith('Invented for the game.'))).toEqual(
      invented,
    );
    expect(where(({ text: words }) => words.fr.startsWith('Inventé pour le jeu.'))).toEqual(
      invented,
    );
  });

  it('gives every quotation a translation', () => {
    const quotations = scenario.allies.flatMap((ally) => ally.quotations);
    expect(quotations.length).toBeGreaterThan(0);
    expect(quotations.filter(({ translation }) => !translation)).toEqual([]);
  });

  it('is certain of a red line only where the ally itself drew it', () => {
    const certain = scenario.allies.filter(({ redLines }) =>
      redLines.some(({ certainty }) => certainty === 1),
    );
    expect(certain.map(({ id }) => id)).toEqual(['FRA']);
  });

  it('opens with a text that crosses both French red lines, and perhaps three others', () => {
    const crossed = scenario.allies.flatMap(({ redLines }) =>
      redLines
        .filter(({ crossedBy }) => matches(scenario, openingText(scenario), crossedBy))
        .map(({ id }) => id),
    );
    expect(crossed.toSorted()).toEqual([
      'deu-term',
      'esp-money',
      'fra-office',
      'fra-scope',
      'hun-bloc',
    ]);
  });
});

describe('figures keep to their coding', () => {
  /** Section 4 of the notes: `| FRA | 18/90 | …`, place and salience per provision. */
  const coded = new Map(
    read('docs/scenarios/tokyo-2023.md')
      .split('\n')
      .filter((line) => /^\| [A-Z]{3} (\| \d+\/\d+ ){6}\|$/.test(line))
      .map((line) => {
        const [id = '', ...cells] = line
          .split('|')
          .map((cell) => cell.trim())
          .filter(Boolean);
        return [id, cells.map((cell) => cell.split('/').map(Number))] as const;
      }),
  );

  it('for every ally', () => {
    expect([...coded.keys()].toSorted()).toEqual(scenario.allies.map(({ id }) => id).toSorted());
  });

  it.each(scenario.allies.map(({ id }) => [id]))(
    '%s stays inside the ranges written beforehand',
    (id) => {
      const ally = scenario.allies.find((candidate) => candidate.id === id);
      const outside = scenario.provisions.filter((provision, k) => {
        const stake = ally?.positions[provision.id];
        const range = scenario.bases[stake?.basis ?? '']?.range ?? 20;
        const [place = NaN, salience = NaN] = coded.get(id)?.[k] ?? [];
        const inside =
          stake && Math.abs(stake.at - place) <= range && Math.abs(stake.salience - salience) <= 20;
        return !inside;
      });
      expect(outside.map((provision) => provision.id)).toEqual([]);
    },
  );
});
