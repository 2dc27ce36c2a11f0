/** `docs/constants.md`: every constant of the decision model in one table. */
import { constants } from '../council/model/constants.ts';
import { evidence, type Evidence } from '../council/model/evidence.ts';

type Name = keyof typeof constants;
type Value = number | { readonly [key: string]: Value };

const names = Object.keys(constants) as Name[];

export const constantsPage = (): string => `# The constants of the model

Made by \`npm run -s docs\` from [\`constants.ts\`](../src/council/model/constants.ts) and [\`evidence.ts\`](../src/council/model/evidence.ts); a test fails where this page is older. What they are for is in [model.md](model.md).

Of ${names.length} constants ${count('empirical')} are empirical and ${count('design choice')} are design choices. In *disposition*, 1 is the whole scale; the game shows it as 100 points.

| name | value | unit | what it says | kind | ground |
|---|---|---|---|---|---|
${names.map(rowOf).join('\n')}
`;

const count = (kind: Evidence['kind']): number =>
  names.filter((name) => evidence[name].kind === kind).length;

function rowOf(name: Name): string {
  const { kind, unit, says, ground } = evidence[name];
  return `| \`${name}\` | ${inCell(constants[name])} | ${unit} | ${says} | ${kind} | ${ground} |`;
}

/** `a = −5, b = 10`; what holds further values takes a line for each. */
export function inCell(value: Value): string {
  if (typeof value === 'number') return inDigits(value);
  const entries = Object.entries(value);
  return entries.every(([, inner]) => typeof inner === 'number')
    ? entries.map(([key, inner]) => `${key} = ${inCell(inner)}`).join(', ')
    : entries.map(([key, inner]) => `${key}: ${inCell(inner)}`).join('<br>');
}

/** At most four places, with a minus sign. */
const inDigits = (value: number): string => String(Number(value.toFixed(4))).replace('-', '−');
