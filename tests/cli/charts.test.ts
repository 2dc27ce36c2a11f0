import { readdirSync } from 'node:fs';
import { createMachine, type AnyStateMachine } from 'xstate';
import { getStateNodes } from 'xstate/graph';
import { describe, expect, it } from 'vitest';
import { chartFiles } from '../../src/cli/charts/files.ts';
import { asTitle, inWords } from '../../src/cli/charts/words.ts';
import { chartsAndEvents, walk } from '../support/charts.ts';
import { sourceOf } from '../support/scenarios.ts';

const files = await chartFiles();

describe('docs/charts', () => {
  it('has a definition and a picture of each chart, a page about them, and nothing else', () => {
    expect(new Set(readdirSync('docs/charts'))).toEqual(
      new Set(['README.md', ...files.map(({ name }) => name)]),
    );
    expect(files).toHaveLength(2 * chartsAndEvents.length);
  });

  it.each(files)('$name is what `npm run -s docs` writes', ({ name, text }) => {
    expect(sourceOf(`docs/charts/${name}`)).toBe(text);
  });

  it.each(chartsAndEvents)(
    'the definition of $id is the chart that the game runs on, and walks as it does',
    ({ id, machine, events }) => {
      const config = JSON.parse(sourceOf(`docs/charts/${id}.json`)) as AnyStateMachine['config'];
      expect(config).toEqual(JSON.parse(JSON.stringify(machine.config)));
      const read = createMachine(config, machine.implementations) as AnyStateMachine;
      expect(walk(read, events)).toEqual(walk(machine, events));
    },
  );

  it.each(chartsAndEvents)(
    'the picture of $id names every state and every event',
    ({ id, machine }) => {
      const picture = sourceOf(`docs/charts/${id}.svg`);
      const words = [...picture.matchAll(/<text.*?>(.*?)<\/text>/g)].map(([, text]) => text);
      const states = getStateNodes(machine).map(({ key }) => asTitle(key));
      const events = machine.root.events.map(inWords);
      expect(words).toEqual(expect.arrayContaining([...states, ...events]));
    },
  );

  it.each(files.filter(({ name }) => name.endsWith('.svg')))(
    '$name runs nothing and fetches nothing',
    ({ text }) => {
      const fetching =
        /<script|<foreignObject|<image|<use|href|url\(|@import|\bon\w+=|<!DOCTYPE|<!ENTITY/i;
      expect(text).not.toMatch(fetching);
      expect(text.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
    },
  );
});

describe('the words in a picture', () => {
  it.each([
    ['time.ranOut', 'time ran out'],
    ['stays-silent', 'stays silent'],
    ['itIsFarBelowItsLine', 'it is far below its line'],
    ['saidNo', 'said no'],
  ])('reads %s as: %s', (name, words) => {
    expect(inWords(name)).toBe(words);
  });

  it('starts a title with a capital', () => {
    expect(asTitle('tourDeTable')).toBe('Tour de table');
  });
});
