import { describe, expect, it } from 'vitest';
import { findings, type Code } from '../../src/scenario/findings/index.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { sourceOf } from '../support/scenarios.ts';
import { but, provoked } from './provoked.ts';

const codes = Object.keys(findings) as Code[];
const cases = Object.entries(provoked) as [Code, string][];

/** French sets a narrow no-break space before these, and inside its quotation marks. */
const badlySet = /[^\u202f][:;?!»](?:\s|$)|«[^\u202f]|'|\u00a0/;

describe('a finding', () => {
  it.each(cases)('%s is found in a file that provokes it, and alone', (code, source) => {
    const found = readScenario('x.yaml', source).findings;
    const first = code === 'and-more' ? found.slice(-1) : found;
    expect(new Set(first.map((each) => each.code))).toEqual(new Set([code]));
    expect(first[0]?.severity).toBe(findings[code].severity);
  });

  it.each(cases)('%s says what was found and expected, in both languages', (_, source) => {
    for (const { message } of readScenario('x.yaml', source).findings) {
      expect(message.en).toMatch(/^(?:[\w.-]+: )?[A-Z“\d][^]*[.?]$/);
      expect(message.fr).toMatch(/[.?]$/);
      expect(message.fr).not.toBe(message.en);
      expect(message.fr.replace(/`[^`]*`|https:\/\//g, '')).not.toMatch(badlySet);
      expect(`${message.en} ${message.fr}`).not.toMatch(/undefined|\bnull\b|\[object|~/);
    }
  });

  it('lets a file with nothing but warnings play', () => {
    for (const [code, source] of cases) {
      const { scenario } = readScenario('x.yaml', source);
      const plays = findings[code].severity === 'warning' && code !== 'and-more';
      expect(scenario !== null, code).toBe(plays);
    }
  });

  it('has a section in docs/findings.md that says how to mend it', () => {
    const page = sourceOf('docs/findings.md');
    const sections = [...page.matchAll(/^### `([a-z-]+)`\n\n(.+)$/gm)];
    expect(sections).toHaveLength(codes.length);
    expect(new Set(sections.map(([, code]) => code))).toEqual(new Set(codes));
    for (const [, code = '', text = ''] of sections) expect(text.length, code).toBeGreaterThan(60);
  });
});

describe('the sentence', () => {
  const said = (source: string) => readScenario('x.yaml', source).findings[0]?.message;

  it.each([
    [
      but(['at: 20, salience: 80', 'at: 120, salience: 80']),
      'allies.BBB.positions.form.at: Found 120; expected a number from 0 to 100.',
    ],
    [
      but(['rounds: 3', 'rounds: 2.5']),
      'calendar.rounds: Found 2.5; expected a whole number from 1 to 20.',
    ],
    [
      but(['gdp: {value: 400', 'gdp: {value: 0']),
      'allies.BBB.gdp.value: Found 0; expected a number above 0, up to 1000000.',
    ],
    [
      but(['kind: seek-company', 'kind: seek-compagny']),
      'allies.BBB.tends.0.does.kind: Found “seek-compagny”; expected “seek-company”, “press-undecided”, “name-its-price”, “go-on-record”, “argue”, “bracket”, “propose”, “brief-press”, “caucus” or “ask-for-ministers”. Did you mean “seek-company”?',
    ],
    [
      but(['licence: MIT', 'licence: MIT\nlicense: MIT']),
      /^license: There is no field “license” here; .* Did you mean “licence”\?$/,
    ],
    [
      but(['certainty: 1', 'certainty: sure']),
      'allies.BBB.redLines.no-office.certainty: Found “sure”; expected a number from 0 to 1.',
    ],
    [
      but(['{en: A small case, fr: Un petit cas}', 'A small case']),
      'title: Found “A small case”; expected the fields en, fr.',
    ],
    [
      but(['opening: office', 'opening: offcie']),
      'provisions.form.opening: Nothing is called “offcie” here; expected “none”, “point” or “office”. Did you mean “office”?',
    ],
    [
      but(['id: AAA', 'id: Alder']),
      'allies.Alder.id: Found “Alder”; expected three capitals, such as FRA.',
    ],
    [
      but(['id: small', 'id: small\n\tx: y']),
      'This is not YAML 1.2: a tab indents this line; expected spaces.',
    ],
  ])('of case %# reads well', (source, words) => {
    expect(said(source)?.en).toMatch(words);
  });

  it('counts what one language lacks, and gives the first place', () => {
    const source = but(
      ['{en: A small case, fr: Un petit cas}', '{en: A small case}'],
      ['label: {en: Form, fr: Forme}', 'label: {en: Form}'],
      ['{en: Why?, fr: Pourquoi ?}', '{fr: Pourquoi ?}'],
    );
    const { scenario, findings: found } = readScenario('x.yaml', source);
    expect(found.map(({ code, line }) => `${code} ${line}`)).toEqual(['gap 6']);
    expect(found[0]?.message.en).toContain('2 texts have no French and 1 text has no English');
    expect(scenario?.title).toEqual({ en: 'A small case', fr: 'A small case' });
    expect(scenario?.questions[0]?.en).toBe('Pourquoi ?');
  });

  it('counts the words of a brief as a reader does', () => {
    const exact = but([
      'fr: Trouvez un texte que personne ne rompt.',
      `fr: ${'mot ! '.repeat(150)}`,
    ]);
    expect(readScenario('x.yaml', exact).findings).toEqual([]);
  });
});
