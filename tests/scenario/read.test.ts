import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { viewOf } from '../../src/council/views.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { played, sourceOf, start } from '../support/scenarios.ts';
import { catalogueOf } from '../../src/council/catalogue.ts';
import { draftText } from '../../src/text/draft.ts';

const good = sourceOf('tests/support/small.yaml');

/** The findings of the good file with one change, as `line:column code`. */
function findings(from: string | RegExp, to: string): string[] {
  const source = good.replace(from, to);
  expect(source).not.toBe(good);
  return readScenario('x.yaml', source).findings.map(
    ({ line, column, code }) => `${line}:${column} ${code}`,
  );
}

const lineOf = (text: string): number =>
  good.split('\n').findIndex((line) => line.includes(text)) + 1;

describe('a scenario file', () => {
  it('that is fine has no finding and a hash of its content', () => {
    const { scenario, findings: none } = readScenario('x.yaml', good);
    expect(none).toEqual([]);
    expect(scenario?.hash).toMatch(/^[0-9a-f]{64}$/);
    const commented = readScenario('y.yaml', `# another comment\n${good}`).scenario;
    expect(commented?.hash).toBe(scenario?.hash);
    expect(readScenario('x.yaml', good.replace('value: 10', 'value: 11')).scenario?.hash).not.toBe(
      scenario?.hash,
    );
  });

  it('keeps the space that parts the words of an option from those before', () => {
    const { scenario } = readScenario('x.yaml', good);
    if (!scenario) throw new Error('the small case does not read');
    expect(draftText('en', catalogueOf(scenario), { form: 'office', term: 'open' })).toBe(
      'The Council opens an office for good.',
    );
    expect(findings("{en: ' for good'", "{en: '   '")).toEqual([
      expect.stringMatching(/ missing$/),
    ]);
  });

  it.each([
    ['YAML that is not', 'id: small', 'id: [small', 'yaml'],
    ['a key given twice', 'id: small', 'id: small\nid: other', 'duplicate-key'],
    ['an unknown field', 'licence: MIT', 'licence: MIT\nlicense: MIT', 'unknown-field'],
    ['a figure out of range', 'at: 20, salience: 80', 'at: 120, salience: 80', 'out-of-range'],
    ['a text in no language', '{en: A small case, fr: Un petit cas}', '{}', 'missing'],
    ['markup in a text', 'Five allies', 'Five <b>allies</b>', 'strange-characters'],
    ['a script as an address', 'https://example.org/one', 'javascript:alert(1)', 'bad-name'],
    ['a deadline off the calendar', 'deadline: 2023-06-20', 'deadline: 2023-06-21', 'deadline'],
    ['weights that do not add up', 'weight: 0.75', 'weight: 0.7', 'weights'],
    ['an unknown option', 'opening: office', 'opening: offcie', 'unknown-name'],
    [
      'a draft without a provision',
      'en: The Council {form}{term}.',
      'en: The Council {form}.',
      'placeholder',
    ],
    ['allies out of order', 'en: Elm,', 'en: Aspen,', 'order'],
    [
      'an unknown ally in a group',
      'members: [AAA, BBB, CCC]',
      'members: [AAA, BBB, CCD]',
      'unknown-name',
    ],
    [
      'a red line on the status quo',
      'crossedBy: [{form: [office]}]',
      'crossedBy: [{form: [office, none]}]',
      'blocks-status-quo',
    ],
    ['a coded figure without a range', 'kind: invented', 'kind: coded', 'no-range'],
    ['a position called sourced', 'kind: invented', 'kind: sourced', 'never-sourced'],
    [
      'a fact without a source',
      'sources: [S1]\n    basis: made-up\n  - id: rumour',
      'basis: made-up\n  - id: rumour',
      'no-source',
    ],
    ['an event outside the calendar', 'date: 2023-06-02', 'date: 2023-07-02', 'date'],
    ['a day that does not exist', 'opens: 2023-05-31', 'opens: 2023-02-31', 'date'],
  ])('with %s is found out', (_, from, to, code) => {
    expect(findings(from, to).some((finding) => finding.endsWith(` ${code}`))).toBe(true);
  });

  it('is told line, column, what was found, what was expected and the nearest right name', () => {
    const source = good.replace('opening: office', 'opening: offcie');
    const [finding] = readScenario('x.yaml', source).findings;
    expect(finding).toMatchObject({
      file: 'x.yaml',
      line: lineOf('opening: office'),
      column: 14,
      severity: 'error',
    });
    expect(finding?.message.en).toContain('offcie');
    expect(finding?.message.en).toContain('office');
    expect(finding?.message.fr).toContain('office');
  });

  it('is pointed to the parent where a field is missing, and to the name where one is unknown', () => {
    expect(findings('gdp: {value: 400, basis: made-up}\n', '\n')).toContain(
      `${lineOf('id: BBB')}:5 missing`,
    );
    expect(findings('licence: MIT', 'licence: MIT\nlicense: MIT')).toContain(
      `${lineOf('licence') + 1}:1 unknown-field`,
    );
  });

  it('is warned of a weak source that stands alone', () => {
    const { findings: warned, scenario } = readScenario(
      'x.yaml',
      good.replace('quality: strong', 'quality: weak'),
    );
    expect(scenario).not.toBeNull();
    expect(warned.map(({ severity, code }) => `${severity} ${code}`)).toContain(
      'warning weak-source-alone',
    );
  });
});

describe('others who act in a scenario', () => {
  const press = '{kind: press-undecided}';
  const near = '{kind: near-deadline}';
  const friends = 'friends: [DDD]';
  const partnerTends = (does: string): string =>
    `${friends}\n  tends: [{does: ${does}, chance: 1, basis: made-up}]`;
  const groves = 'groups:\n';
  const edge =
    'groups:\n  - {id: edge, name: {en: Edge, fr: Lisière}, members: [DDD, EEE], affinity: 0, basis: made-up}\n';

  /** The codes of the findings of the good file with some changes. */
  function codes(...edits: [from: string, to: string][]): string[] {
    const source = edits.reduce((text, [from, to]) => {
      expect(text).toContain(from);
      return text.replace(from, to);
    }, good);
    return readScenario('x.yaml', source).findings.map(({ code }) => code);
  }

  it('are nobody in a file that does not name them', () => {
    const { scenario } = readScenario(
      'x.yaml',
      good
        .replace(/^partner:\n(?: .*\n)+/m, '')
        .replaceAll(/^ {4}tends:\n(?: {6}- \{does.*\n)+/gm, '')
        .replaceAll(/^ {4}(?:side|when): .*\n/gm, ''),
    );
    expect(scenario?.partner).toBeNull();
    expect(scenario?.allies.flatMap(({ tends }) => tends)).toEqual([]);
    expect(scenario?.arguments.map(({ side }) => side)).toEqual(['for', 'for']);
    expect(scenario?.events.flatMap(({ when, likelier }) => [...when, likelier])).toEqual([
      null,
      null,
      null,
    ]);
  });

  it.each<[string, ...[from: string, to: string][]]>([
    ['an argument of either side', [press, '{kind: argue, argument: thorns}']],
    ['a caucus of its own group', [press, '{kind: caucus, group: grove}']],
    ['a group as a friend of the partner', [friends, 'friends: [grove]']],
    ['a partner that argues for', [friends, partnerTends('{kind: argue, argument: shade}')]],
    ['a text to wait for', [near, '{kind: text, stands: [{form: [point, office]}]}']],
    ['an event to wait for', [near, '{kind: after, event: storm}']],
    ['a rumour likelier with each talk', ['chance: 0.5', 'likelier: {per: ally-grieved, by: 0.1}']],
    ['slots and capital at stake', ['kind: hurt, by: 10', 'kind: slots, by: -1']],
    ['an outcome with reservations', ['outcome: shelved', 'outcome: agreed-with-reservations']],
  ])('may have %s', (_, ...edits) => {
    expect(codes(...edits)).toEqual([]);
  });

  it.each<[string, string, ...[from: string, to: string][]]>([
    ['an unknown kind of deed', 'not-one-of', [press, '{kind: vote}']],
    ['a deed of another kind’s field', 'unknown-field', [press, '{kind: bracket, group: grove}']],
    ['a mood that nobody has', 'not-one-of', ['mood: [objects]', 'mood: [angry]']],
    ['a tendency without a chance', 'missing', ['mood: [objects], chance: 1', 'mood: [objects]']],
    [
      'a tendency without a basis',
      'missing',
      ['mood: [objects], chance: 1, basis: made-up', 'chance: 1'],
    ],
    [
      'an unknown basis',
      'unknown-name',
      ['mood: [objects], chance: 1, basis: made-up', 'chance: 1, basis: mad-up'],
    ],
    ['an unknown ask as its price', 'unknown-name', ['ask: road', 'ask: raod']],
    ['the ask of another ally', 'unknown-name', [press, '{kind: name-its-price, ask: road}']],
    ['an unknown argument', 'unknown-name', [press, '{kind: argue, argument: torns}']],
    ['an unknown group', 'unknown-name', [press, '{kind: caucus, group: groves}']],
    ['a group of others', 'not-a-member', [groves, edge], [press, '{kind: caucus, group: edge}']],
    ['an unknown kind of condition', 'not-one-of', [near, '{kind: at-noon}']],
    ['an unknown ally to wait for', 'unknown-name', ['ally: BBB}]', 'ally: BBC}]']],
    ['an unknown argument to wait for', 'unknown-name', [near, '{kind: argued, argument: shad}']],
    ['an unknown event to wait for', 'unknown-name', [near, '{kind: after, event: strom}']],
    [
      'an unknown option to wait for',
      'unknown-name',
      [near, '{kind: text, stands: [{form: [offcie]}]}'],
    ],
    [
      'an unknown provision to wait for',
      'unknown-name',
      [near, '{kind: text, stands: [{from: [office]}]}'],
    ],
    [
      'an event that waits for itself',
      'cycle',
      ['ally: BBB}]', 'ally: BBB}, {kind: after, event: whispers}]'],
    ],
    [
      'a chance that grows with the moon',
      'not-one-of',
      ['chance: 0.5', 'likelier: {per: moon, by: 0.1}'],
    ],
    ['half a slot', 'out-of-range', ['kind: hurt, by: 10', 'kind: slots, by: -0.5']],
    ['an ally as the partner', 'duplicate', ['id: JJJ', 'id: AAA']],
    ['an unknown friend', 'unknown-name', [friends, 'friends: [DDE]']],
    ['everybody as a friend', 'unknown-name', [friends, 'friends: [all]']],
    [
      'a wish on an unknown provision',
      'unknown-name',
      ['provision: form, at: 100', 'provision: from, at: 100'],
    ],
    [
      'a wish called sourced',
      'never-sourced',
      ['salience: 60, basis: made-up', 'salience: 60, basis: told'],
      ['bases:', 'bases:\n  told: {kind: sourced, rule: {en: Told., fr: Dit.}, sources: [S1]}'],
    ],
    [
      'a partner that brackets words',
      'not-the-partners',
      [friends, partnerTends('{kind: bracket}')],
    ],
    [
      'a partner that argues against',
      'wrong-side',
      [friends, partnerTends('{kind: argue, argument: thorns}')],
    ],
    [
      'an unknown argument of the partner',
      'unknown-name',
      [friends, partnerTends('{kind: argue, argument: shad}')],
    ],
  ])('may not have %s', (_, code, ...edits) => {
    expect(codes(...edits)).toEqual([code]);
  });

  it('are told the nearest right name', () => {
    const [finding] = readScenario('x.yaml', good.replace('ask: road', 'ask: raod')).findings;
    expect(finding?.line).toBe(lineOf('ask: road'));
    expect(finding?.message.en).toContain('Did you mean “road”?');
  });
});

describe('a council', () => {
  const file = parse(good) as { allies: { id: string; name: object; flag?: string }[] };

  /** The good file with so many members more, each like Elm. */
  function councilOf(size: number): string {
    const elm = file.allies.at(-1)!;
    const others = Array.from({ length: size - 5 }, (_, i) => {
      const letters = String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26));
      return { ...elm, id: `E${letters}`, name: { en: `Elm ${letters}`, fr: `Orme ${letters}` } };
    });
    return JSON.stringify({ ...file, allies: [...file.allies, ...others] });
  }

  it.each([
    [5, null],
    [60, null],
    [61, 'out-of-range'],
  ])('of %i members is told: %s', (size, code) => {
    const { scenario, findings: found } = readScenario('x.yaml', councilOf(size));
    expect(found.map((finding) => finding.code)).toEqual(code ? [code] : []);
    if (!scenario) return;
    expect(scenario.allies).toHaveLength(size);
    expect(viewOf(played(start(scenario), { kind: 'end-round' })).round).toBe(2);
  });

  it('may be of two', () => {
    const { scenario } = readScenario('x.yaml', sourceOf('src/scenario/starter.yaml'));
    const two = { ...scenario!, allies: scenario!.allies.slice(1) };
    const { hash: _, ...content } = two;
    expect(readScenario('x.yaml', JSON.stringify(content)).findings).toEqual([]);
  });

  it('needs no flags', () => {
    const { scenario, findings: none } = readScenario(
      'x.yaml',
      good.replaceAll(/^ +flag: .*\n/gm, ''),
    );
    expect(none).toEqual([]);
    expect(scenario?.allies.map(({ flag }) => flag)).toEqual([null, null, null, null, null]);
    expect(scenario?.partner?.flag).toBeNull();
  });
});

describe('what an author expects', () => {
  const { scenario } = readScenario('x.yaml', good);
  const read = (from: string, to: string) => readScenario('x.yaml', good.replace(from, to));

  it('is an objection, and no more is said of history, where the file does not say', () => {
    expect(scenario?.expects).toBeNull();
    expect(scenario?.history?.objectors).toEqual([]);
  });

  it('is nothing of history where the case is invented', () => {
    const invented = readScenario('x.yaml', good.replace(/^history:\n(?: .*\n)+/m, ''));
    expect(invented.scenario?.history).toBeNull();
    expect(invented.findings).toEqual([]);
  });

  it('may be that a text passes', () => {
    expect(read('licence:', 'expects: passes\nlicence:').scenario?.expects).toBe('passes');
    expect(read('licence:', 'expects: a miracle\nlicence:').findings[0]?.code).toBe('not-one-of');
  });

  it('names the objectors of history, who must be allies', () => {
    const outcome = 'outcome: shelved';
    const said = read(outcome, `objectors: [BBB]\n  ${outcome}`);
    expect(said.scenario?.history?.objectors).toEqual(['BBB']);
    expect(read(outcome, `objectors: [BBX]\n  ${outcome}`).findings[0]?.code).toBe('unknown-name');
  });
});

describe('the map under the table', () => {
  const place = '{id: lake, name: {en: Lake, fr: Lac}, lat: 46, lon: 6}';
  const withMap = (map: string, partnersPlace = 'lake') =>
    readScenario(
      'x.yaml',
      good
        .replace(/^partner:$/m, `map: [${map}]\npartner:`)
        .replace(/^  friends:/m, `  place: ${partnersPlace}\n  friends:`),
    );

  it('may be left out, and with it where the partner is', () => {
    const { scenario } = readScenario('x.yaml', good);
    expect(scenario?.map).toEqual([]);
    expect(scenario?.partner?.place).toBeNull();
  });

  it('has places, one of which may be the partner’s', () => {
    const { scenario, findings: none } = withMap(place);
    expect(none).toEqual([]);
    expect(scenario?.map).toEqual([
      { id: 'lake', name: { en: 'Lake', fr: 'Lac' }, lat: 46, lon: 6 },
    ]);
    expect(scenario?.partner?.place).toBe('lake');
  });

  it.each([
    ['south of the equator', place.replace('lat: 46', 'lat: -1'), 'lake', 'out-of-range'],
    ['given twice', `${place}, ${place}`, 'lake', 'duplicate'],
    ['more than four', Array.from({ length: 5 }, () => place).join(), 'lake', 'out-of-range'],
    ['the partner’s and not on the map', place, 'sea', 'unknown-name'],
  ])('has no place that is %s', (_, map, partnersPlace, code) => {
    expect(withMap(map, partnersPlace).findings.map((finding) => finding.code)).toEqual([code]);
  });
});
