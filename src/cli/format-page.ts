/** `docs/scenario-format.md`: every field of a scenario file, in one table for each group of fields; and the schema. */
import { expected, namesOf } from '../scenario/expected.ts';
import { jsonSchema, solid, type Node } from '../scenario/json-schema.ts';
import { forms } from '../scenario/schema/atoms.ts';

export const formatPage = (): string => `# The format of a scenario file

Made by \`npm run -s docs\` from [\`src/scenario/schema/\`](../src/scenario/schema/file.ts); a test fails where this page is older. How to write a file is in [authoring.md](authoring.md), what the checker says about it in [findings.md](findings.md).

A file is YAML 1.2. With this as its first line, an editor that knows YAML schemas (VS Code with the YAML extension) completes fields, explains them and underlines what is wrong:

\`\`\`
# yaml-language-server: $schema=./scenario.schema.json
\`\`\`

A **text** is \`{en: …, fr: …}\`: plain words in English and in French. One language alone is legal and stands in for the other; the checker counts the gaps. A **figure** is \`{value: …, basis: …}\`, where \`basis\` names an entry of \`bases\`. A **pattern** names options of some provisions, \`{form: [point, office]}\`: a text fits where each provision that is named stands at one of them. A list of patterns means any of them.

Names have forms: a **name** is ${forms.id.en}; **capitals** are ${forms.ally.en}; a **source** is ${forms.source.en}; in an **audience** each is ${forms.audience.en}.

${merged(groupsOf('', jsonSchema())).map(tableOf).join('\n')}`;

/** `scenarios/scenario.schema.json`: the same for editors. */
export const schemaFile = (): string => `${JSON.stringify(jsonSchema(), null, 2)}\n`;

interface Group {
  path: string; // `allies[].redLines[]`; empty: the file itself; several, where they are alike
  node: Node;
}

/** A group of fields and the groups inside it, in the order of the file. */
function groupsOf(path: string, node: Node): Group[] {
  const inside = variantsOf(node).flatMap(({ properties = {} }) =>
    Object.entries(properties).flatMap(([name, field]) => {
      const group = groupIn(field, path === '' ? name : `${path}.${name}`);
      return group ? groupsOf(group.path, group.node) : [];
    }),
  );
  return [{ path, node }, ...inside];
}

/** Groups of the same fields share a table. */
function merged(groups: readonly Group[]): Group[] {
  const alike = new Map<string, Group>();
  for (const { path, node } of groups) {
    const { description: _, ...form } = node;
    const key = JSON.stringify(form);
    const before = alike.get(key);
    alike.set(key, before ? { ...before, path: `${before.path}, ${path}` } : { path, node });
  }
  return [...alike.values()];
}

/** What needs a table of its own: neither a text nor a figure nor a pattern, but a group, or a list or record of groups. */
function groupIn(field: Node, path: string): Group | null {
  const node = solid(field);
  if (node.items) return groupIn(node.items, `${path}[]`);
  if (node.additionalProperties && !isPattern(node))
    return groupIn(node.additionalProperties, `${path}.NAME`);
  const plain = isText(node) || isFigure(node) || isPattern(node);
  return (node.properties || node.oneOf) && !plain ? { path, node } : null;
}

const variantsOf = (node: Node): Node[] => node.oneOf ?? [node];

const isText = ({ properties = {} }: Node): boolean => Object.keys(properties).join() === 'en,fr';
const isFigure = ({ properties = {} }: Node): boolean =>
  Object.keys(properties).join() === 'value,basis';
const isPattern = ({ additionalProperties }: Node): boolean =>
  Boolean(additionalProperties && additionalProperties.items);

function tableOf({ path, node }: Group): string {
  const title = path === '' ? 'The file' : path.replace(/[^, ]+/g, '`$&`');
  const rows = node.oneOf ? node.oneOf.map(kindRow) : fieldRows(node);
  const head = node.oneOf
    ? '| kind | fields | meaning |\n|---|---|---|'
    : '| field | type | default | meaning |\n|---|---|---|---|';
  return `## ${title}\n\n${head}\n${rows.join('\n')}\n`;
}

const fieldRows = ({ properties = {}, required = [] }: Node): string[] =>
  Object.entries(properties).map(([name, field]) => {
    const missing = required.includes(name) ? 'required' : inCode(defaultOf(field));
    return `| \`${name}\` | ${typeOf(field)} | ${missing} | ${field.description ?? ''} |`;
  });

function kindRow({ properties = {} }: Node): string {
  const { kind, ...others } = properties;
  const fields = Object.entries(others).map(
    ([name, field]) => `\`${name}\`: ${typeOf(field)}. ${field.description ?? ''}`,
  );
  return `| \`${String(kind?.const)}\` | ${fields.join('<br>')} | ${kind?.description ?? ''} |`;
}

/** An empty list or nothing, where the schema does not say. */
const defaultOf = (field: Node): unknown => field.default ?? (field.items ? [] : null);

const inCode = (value: unknown): string => `\`${JSON.stringify(value)}\``;

function typeOf(field: Node): string {
  const node = solid(field);
  const orNull = node === field ? '' : ', or null';
  return `${solidType(node)}${orNull}`;
}

function solidType(node: Node): string {
  if (isText(node)) return `text, at most ${node.properties?.['en']?.maxLength} characters`;
  if (isFigure(node)) return `figure: ${solidType(node.properties?.['value'] ?? {})}`;
  if (isPattern(node)) return 'pattern';
  if (node.items) return `list of ${span(node)}: ${solidType(node.items)}`;
  if (node.oneOf) return 'a kind with its fields';
  if (node.additionalProperties) return `fields under ${short(node.propertyNames) ?? 'names'}s`;
  if (node.properties) return 'fields';
  if (node.maxLength !== undefined && !node.pattern)
    return `words, at most ${node.maxLength} characters`;
  const names = namesOf(node).map((name) => `\`${name}\``);
  if (names.length > 0) return names.join(', ');
  return short(node) ?? expected(node).en.replaceAll(/ -(?=\d)/g, ' −');
}

const span = ({ minItems = 0, maxItems = 0 }: Node): string => `${minItems} to ${maxItems}`;

const shorts: [form: keyof typeof forms, word: string][] = [
  ['id', 'name'],
  ['ally', 'capitals'],
  ['audience', 'audience'],
  ['source', 'source'],
];

const short = (node: Node | undefined): string | undefined =>
  shorts.find(([form]) => forms[form].pattern.source === node?.pattern)?.[1];
