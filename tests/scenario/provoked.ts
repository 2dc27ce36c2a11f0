/** For each kind of finding a file that provokes it, and nothing else: the small case with a small change. */
import { parse } from 'yaml';
import { limits } from '../../src/scenario/limits.ts';
import type { Code } from '../../src/scenario/findings/index.ts';
import { sourceOf } from '../support/scenarios.ts';

const good = sourceOf('tests/support/small.yaml');

/** The small case with each piece of text replaced where it first stands. */
export function but(...edits: [from: string, to: string][]): string {
  return edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`nothing reads ${from}`);
    return text.replace(from, to);
  }, good);
}

interface Part {
  [field: string]: unknown;
  id: string;
}

interface File {
  provisions: (Part & { options: Part[] })[];
  allies: (Part & { positions: Record<string, unknown> })[];
}

const lines = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');

/** Eight provisions of eight options each, but for the first two. */
function wide(): string {
  const file = parse(good) as File & { draft: Record<string, string> };
  const basis = 'made-up';
  const both = (words: string) => ({ en: words, fr: words });
  const [form, term] = file.provisions;
  if (!form || !term) throw new Error('no provisions');
  const more = (from: number, to: number): Part[] =>
    Array.from({ length: to - from }, (_, i) => ({
      id: `o${i + from}`,
      at: 100 - to + from + i + 1,
      value: i + from === 1 ? 1 : 0,
      label: both(`O${i + from}`),
      wording: both(` word ${i + from}`),
      basis,
    }));
  const added = Array.from({ length: 6 }, (_, i) => ({
    id: `more-${i}`,
    label: both(`More ${i}`),
    weight: 0,
    statusQuo: 'o0',
    opening: 'o1',
    basis,
    options: more(0, 8),
  }));
  for (const provision of [form, term]) {
    provision.options = provision.options.map((option, i) => ({ ...option, at: i }));
    provision.options.push(...more(3, 8));
  }
  file.provisions.push(...added);
  for (const lang of ['en', 'fr']) file.draft[lang] += added.map(({ id }) => `{${id}}`).join('');
  for (const { positions } of file.allies)
    for (const { id } of added) positions[id] = { at: 0, salience: 0, basis };
  return JSON.stringify(file);
}

const brief = 'en: Find a text that nobody breaks.';
const road = '- {id: road, label:';
const press = '{kind: press-undecided}';
const friends = 'friends: [DDD]';
const told = 'bases:\n  told: {kind: sourced, rule: {en: Told., fr: Dit.}, sources: [S1]}';
const edge =
  'groups:\n  - {id: edge, name: {en: Edge, fr: Lisière}, members: [DDD, EEE], affinity: 0, basis: made-up}\n';
const rumour = 'chance: 0.5';

/** Those of play stand in `tests/cli/check-play.test.ts`. */
export const provoked: Record<Exclude<Code, 'passes-untouched' | 'nothing-can-win'>, string> = {
  yaml: but(['id: small', 'id: [small']),
  'duplicate-key': but(['id: small', 'id: small\nid: other']),
  'too-large': `${good}#${'é'.repeat(limits.bytes / 2)}`,
  'too-deep': `a: ${'['.repeat(17)}${']'.repeat(17)}`,
  'too-much': `[${'1,'.repeat(limits.values)}]`,
  'too-long': but(['A small case', 'x'.repeat(limits.characters + 1)]),
  'too-many-texts': wide(),
  'and-more': but([
    'licence: MIT',
    `licence: MIT
${lines(120, (i) => `field-${i}: 1`)}`,
  ]),
  missing: but(['licence: MIT\n', '']),
  'unknown-field': but(['licence: MIT', 'licence: MIT\nlicense: MIT']),
  'wrong-type': but(['rounds: 3', 'rounds: three']),
  'out-of-range': but(['at: 20, salience: 80', 'at: 120, salience: 80']),
  'bad-name': but(['id: AAA', 'id: Alder']),
  'not-one-of': but(['outcome: shelved', 'outcome: shelve']),
  'strange-characters': but(['A small case', 'A <b>small</b> case']),
  'reserved-name': but(
    ['- {id: grove', '- {id: all'],
    ['with: [grove]', 'with: [AAA]'],
    ['allies: [grove]', 'allies: [all]'],
  ),
  'unknown-name': but(['opening: office', 'opening: offcie']),
  duplicate: but([
    road,
    '- {id: road, label: {en: A, fr: A}, strength: 1, cost: 2, restsOn: [form], basis: made-up}\n      - {id: road, label:',
  ]),
  date: but(['date: 2023-06-10', 'date: 2023-06-31']),
  deadline: but(['deadline: 2023-06-20', 'deadline: 2023-06-21']),
  order: but(['en: Elm,', 'en: Aspen,']),
  weights: but(['weight: 0.75', 'weight: 0.7']),
  value: but(['value: 0.6', 'value: 0.6'], ['at: 0, value: 0,', 'at: 0, value: 0.1,']),
  'empty-opening': but(
    ['opening: office', 'opening: none'],
    ['value: 1, label: {en: Office', 'value: 0.9, label: {en: Office'],
  ),
  gate: but(['gate: form', 'gate: term']),
  placeholder: but(['en: The Council {form}{term}.', 'en: The Council {form}.']),
  'no-position': but(['      term: {at: 70, salience: 10, basis: made-up}\n', '']),
  'blocks-status-quo': but([
    'crossedBy: [{form: [office]}]',
    'crossedBy: [{form: [office, none]}]',
  ]),
  'not-a-member': but(['groups:\n', edge], [press, '{kind: caucus, group: edge}']),
  cycle: but([rumour, 'when: [{kind: after, event: rumour}]']),
  'not-the-partners': but([
    friends,
    `${friends}\n  tends: [{does: {kind: bracket}, chance: 1, basis: made-up}]`,
  ]),
  'wrong-side': but([
    friends,
    `${friends}\n  tends: [{does: {kind: argue, argument: thorns}, chance: 1, basis: made-up}]`,
  ]),
  'no-range': but(['kind: invented', 'kind: coded']),
  'no-source': but(['  sources: [S1]\nquestions', '  sources: []\nquestions']),
  'never-sourced': but(
    ['form: {at: 20, salience: 80, basis: made-up}', 'form: {at: 20, salience: 80, basis: told}'],
    ['bases:', told],
  ),
  gap: but(['{en: A small case, fr: Un petit cas}', '{en: A small case}']),
  'long-brief': but([brief, `en: ${'word '.repeat(151)}`]),
  'same-wording': but(['en: opens an office', 'en: opens a contact point']),
  'never-holds': but([
    'crossedBy: [{term: [open]}]',
    'crossedBy: [{term: [open]}, {form: [none], term: [open]}]',
  ]),
  'names-elsewhere': but(['names: form', 'names: term']),
  'never-happens': but([rumour, 'chance: 0']),
  unheard: but([
    'resonance: [{with: [BBB, CCC], by: 80}, {with: [all], by: 10}]',
    'resonance: [{with: [all], by: 0}]',
  ]),
  shadowed: but(['{with: [all], by: 10}]', '{with: [all], by: 10}, {with: [DDD], by: 40}]']),
  immovable: but(['crossedBy: [{form: [office]}]', 'crossedBy: [{form: [point, office]}]']),
  'weak-source-alone': but(
    [
      '    sources: [S1]\n    basis: made-up\nhistory',
      '    sources: [S2]\n    basis: made-up\nhistory',
    ],
    [
      'sources:\n  S1',
      "sources:\n  S2: {title: Hearsay, url: 'https://example.org/two', quality: weak}\n  S1",
    ],
  ),
  unused: but(['bases:', told]),
};
