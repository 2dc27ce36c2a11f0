import { IntlMessageFormat } from 'intl-messageformat';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en, fr } from '../../src/text/messages/index.ts';

interface Node {
  type: number;
  value?: string;
  options?: Record<string, { value: Node[] }>;
}

const literal = 0;
const pound = 7;

function parse(text: string, lang: string): Node[] {
  return new IntlMessageFormat(text, lang, undefined, { ignoreTag: true }).getAst();
}

/** Every way the message can read, branch by branch, with `x` for a value. */
function readings(nodes: Node[]): string[] {
  return nodes.reduce<string[]>(
    (so, node) => {
      const parts = node.options
        ? Object.values(node.options).flatMap((branch) => readings(branch.value))
        : [node.type === literal ? (node.value ?? '') : 'x'];
      return so.flatMap((text) => parts.map((part) => text + part));
    },
    [''],
  );
}

function placeholders(nodes: Node[]): string[] {
  return nodes.flatMap((node) => [
    ...(node.type === literal || node.type === pound ? [] : [node.value ?? '']),
    ...Object.values(node.options ?? {}).flatMap((branch) => placeholders(branch.value)),
  ]);
}

/** `ofAlly`, `toAlly` and `allyMany` are `ally` in the form that the language needs. */
function things(names: string[]): string[] {
  const bare = names.map((name) => {
    const stem = name.replace(/Many$/, '').replace(/^(of|to)(?=[A-Z])/, '');
    return stem.charAt(0).toLowerCase() + stem.slice(1);
  });
  return [...new Set(bare)].toSorted();
}

const keys = Object.keys(en) as (keyof typeof en)[];
const tables = { en, fr } as const;

describe('message tables', () => {
  it('have the same keys in both languages', () => {
    expect(Object.keys(fr).toSorted()).toEqual(Object.keys(en).toSorted());
  });

  it('are all merged, and no topic takes the key of another', async () => {
    const folder = new URL('../../src/text/messages/', import.meta.url);
    for (const lang of ['en', 'fr'] as const) {
      const files = readdirSync(folder).filter((name) => name.endsWith(`.${lang}.ts`));
      const topics = await Promise.all(
        files.map((name) => import(/* @vite-ignore */ new URL(name, folder).href)),
      );
      const all = topics.flatMap((topic: object) =>
        Object.values(topic).flatMap((table: object) => Object.keys(table)),
      );
      expect(all.toSorted()).toEqual(Object.keys(tables[lang]).toSorted());
    }
  });

  it.each(keys)('%s parses, says something and names the same things in both languages', (key) => {
    for (const text of [en[key], fr[key]]) expect(text.trim()).not.toBe('');
    expect(things(placeholders(parse(fr[key], 'fr')))).toEqual(
      things(placeholders(parse(en[key], 'en'))),
    );
  });
});

describe('typography', () => {
  it.each(keys)('%s', (key) => {
    for (const text of readings(parse(en[key], 'en'))) {
      expect(text).not.toMatch(/['"«»]|\.\.\./);
      expect(text).not.toMatch(/\s[,;:!?.]|[^\S\n]{2}/);
      expect(text, 'curly quotes in pairs').toSatisfy(paired('“', '”'));
    }
    for (const text of readings(parse(fr[key], 'fr'))) {
      expect(text).not.toMatch(/['"“”]|\.\.\./);
      expect(text, 'narrow no-break space before ; : ! ? %').not.toMatch(/(?<!\u202f)[;:!?%]/);
      expect(text, 'and inside « »').not.toMatch(/«(?!\u202f)|(?<!\u202f)»/);
      expect(text).not.toMatch(/\s[,.]|\s{2}/);
      expect(text).toSatisfy(paired('«', '»'));
    }
  });
});

function paired(open: string, close: string) {
  return (text: string) => text.split(open).length === text.split(close).length;
}
