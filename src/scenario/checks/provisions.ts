import { limits } from '../limits.ts';
import type { Path, Report } from '../problem.ts';
import type { ScenarioFile } from '../schema/file.ts';
import { ids, known, unique } from './names.ts';

type Provision = ScenarioFile['provisions'][number];

/** Options stand on their scale, weights add up, gates open, and the opening is worth something. */
export function checkProvisions({ provisions }: ScenarioFile, report: Report): void {
  unique(provisions, ['provisions'], report);
  const texts = provisions.reduce((product, { options }) => product * options.length, 1);
  if (texts > limits.texts) report(['provisions'], 'too-many-texts', { texts, most: limits.texts });
  const total = provisions.reduce((sum, { weight }) => sum + weight, 0);
  if (Math.abs(total - 1) > 1e-6) report(['provisions'], 'weights', { total });
  if (!provisions.some((each) => counts(each, provisions)))
    report(['provisions'], 'empty-opening', undefined);
  provisions.forEach((provision, i) => {
    const path = ['provisions', i];
    unique(provision.options, [...path, 'options'], report);
    for (const field of ['statusQuo', 'opening'] as const)
      known(provision[field], ids(provision.options), [...path, field], report);
    checkOptions(provision, [...path, 'options'], report);
    checkGate(provision, provisions, [...path, 'gate'], report);
  });
}

/** Adds to the opening's ambition: it differs from the status quo, has weight and does not fall away. */
function counts(
  { weight, opening, statusQuo, gate }: Provision,
  all: readonly Provision[],
): boolean {
  const before = all.find(({ id }) => id === gate);
  const fallsAway = before !== undefined && before.opening === before.statusQuo;
  return weight > 0 && opening !== statusQuo && !fallsAway;
}

function checkOptions(
  { options, statusQuo, opening }: Provision,
  path: Path,
  report: Report,
): void {
  options.forEach(({ id, at, value, wording }, i) => {
    const before = options[i - 1];
    if (before && before.at >= at)
      report([...path, i, 'at'], 'order', { found: id, of: 'options' });
    const expected = id === statusQuo ? 0 : id === opening ? 1 : null;
    if (expected !== null && value !== expected)
      report([...path, i, 'value'], 'value', { found: value, expected });
    const twin = options
      .slice(0, i)
      .find((other) => other.wording.en === wording.en || other.wording.fr === wording.fr);
    if (twin) report([...path, i, 'wording'], 'same-wording', { one: id, other: twin.id });
  });
}

function checkGate(
  { id, gate }: Provision,
  provisions: readonly Provision[],
  path: Path,
  report: Report,
): void {
  if (gate === null) return;
  const found = provisions.find((each) => each.id === gate);
  if (!found || found.id === id || found.gate !== null) report(path, 'gate', { name: gate });
}
