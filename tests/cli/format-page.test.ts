import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { formatPage, schemaFile } from '../../src/cli/format-page.ts';
import { jsonSchema, type Node } from '../../src/scenario/json-schema.ts';
import { sourceOf } from '../support/scenarios.ts';

/** Every field of the form, by its path. */
function fieldsOf(node: Node, path: string): [path: string, field: Node][] {
  const { properties = {}, items, additionalProperties, anyOf = [], oneOf = [] } = node;
  return [
    ...Object.entries(properties).flatMap(([name, field]): [string, Node][] => [
      [`${path}.${name}`, field],
      ...fieldsOf(field, `${path}.${name}`),
    ]),
    ...[items, additionalProperties || undefined, ...anyOf, ...oneOf].flatMap((inner) =>
      inner ? fieldsOf(inner, path) : [],
    ),
  ];
}

/** What holds a value: a number, a string or a list, within a field that may be null as well. */
const plain = (field: Node): Node[] =>
  field.anyOf ? field.anyOf.filter(({ type }) => type !== 'null') : [field];

describe('the form of a scenario file', () => {
  const fields = fieldsOf(jsonSchema(), '');

  it('is what `npm run -s docs` writes, for editors and for readers', () => {
    expect(sourceOf('scenarios/scenario.schema.json')).toBe(schemaFile());
    expect(sourceOf('docs/scenario-format.md')).toBe(formatPage());
  });

  it('explains every field', () => {
    expect(fields.length).toBeGreaterThan(200);
    expect(fields.filter(([, { description = '' }]) => !/^[^]+[.…]`?$/.test(description))).toEqual(
      [],
    );
  });

  it('bounds every number, every text and every list', () => {
    const open = fields.filter(([, field]) =>
      plain(field).some(
        ({ type, maximum, minimum, exclusiveMinimum, maxLength, pattern, enum: values, ...one }) =>
          (/^(?:number|integer)$/.test(type ?? '') &&
            one.const === undefined &&
            (maximum === undefined || (minimum ?? exclusiveMinimum) === undefined)) ||
          (type === 'string' && (maxLength ?? pattern ?? values ?? one.const) === undefined) ||
          (type === 'array' && one.maxItems === undefined),
      ),
    );
    expect(open.map(([path]) => path)).toEqual([]);
  });

  it('holds for an editor what it holds for the checker', () => {
    const form = z.fromJSONSchema(JSON.parse(schemaFile()) as z.core.JSONSchema.JSONSchema);
    const holds = (source: string): boolean => form.safeParse(parse(source)).success;
    const small = sourceOf('tests/support/small.yaml');
    expect(holds(small)).toBe(true);
    expect(holds(sourceOf('scenarios/tokyo-2023.yaml'))).toBe(true);
    expect(holds(small.replace('licence: MIT', 'license: MIT'))).toBe(false);
    expect(holds(small.replace('at: 20, salience: 80', 'at: 120, salience: 80'))).toBe(false);
    expect(holds(small.replace('kind: seek-company', 'kind: seek-compagny'))).toBe(false);
  });

  it('has a row for every field of the file', () => {
    const page = sourceOf('docs/scenario-format.md');
    const missing = fields.filter(([path]) => {
      const name = path.split('.').at(-1) ?? '';
      return !/^(?:en|fr|value|kind)$/.test(name) && !page.includes(`\`${name}\``);
    });
    expect(missing).toEqual([]);
  });

  it.each(readdirSync('scenarios').filter((name) => name.endsWith('.yaml')))(
    'is named in the first line of %s',
    (name) => {
      const [line] = sourceOf(`scenarios/${name}`).split('\n');
      expect(line).toBe('# yaml-language-server: $schema=./scenario.schema.json');
    },
  );
});
