/** What `docs/scenarios/tutorial.md` prints is what the scenario says, and nothing in it looks real. */
import { describe, expect, it } from 'vitest';
import { matches, openingText } from '../../src/council/draft.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { codesOf, rowsOf, section } from '../cli/pages.ts';
import * as lines from '../lines/tutorial.ts';
import { scenarioAt, sourceOf } from '../support/scenarios.ts';
import { redLineRow, redLinesOf, worthOf } from './printed.ts';

const path = 'scenarios/tutorial.yaml';
const scenario = scenarioAt(path);

const table = (heading: string): string[][] =>
  rowsOf(section('docs/scenarios/tutorial.md', heading));

describe('the tutorial is invented, and says so', () => {
  it('has no finding', () => {
    expect(readScenario(path, sourceOf(path)).findings).toEqual([]);
  });

  it('in its summary, its brief and its background, and has no history', () => {
    expect(scenario.summary.en).toContain('Nothing here is real but the rule');
    expect(scenario.brief.en).toContain('which does not exist');
    expect(scenario.background[0]?.title.en).toBe('The lake is invented, the rule is not');
    expect(scenario.history).toBeNull();
  });

  it('has five members without flags, and no figure that claims more', () => {
    expect(scenario.allies.map(({ flag }) => flag)).toEqual([null, null, null, null, null]);
    expect(Object.values(scenario.bases).map(({ kind }) => kind)).toEqual(['invented']);
  });

  it('lets the clerk’s notes change no figure', () => {
    expect(scenario.events.flatMap(({ effects }) => effects)).toEqual([]);
  });
});

describe('its page', () => {
  it('names every note of the clerk, in the order in which things are learned', () => {
    expect(codesOf(section('docs/scenarios/tutorial.md', 'In this order'))).toEqual(
      scenario.events.map(({ id }) => id),
    );
  });

  it('prints the worth of every option', () => {
    expect(table('What each thing is worth')).toEqual(worthOf(scenario));
  });

  it('prints every red line, and the opening crosses them all', () => {
    expect(table('Red lines').map(redLineRow)).toEqual(redLinesOf(scenario));
    const opening = openingText(scenario);
    const drawn = scenario.allies.flatMap(({ redLines }) => redLines);
    expect(drawn.filter(({ crossedBy }) => !matches(scenario, opening, crossedBy))).toEqual([]);
  });

  it('names the lines that are played', () => {
    const named = table('Lines').map(([line = '']) => line.replaceAll('`', ''));
    expect(new Set(named)).toEqual(new Set(['untouched', ...Object.keys(lines)]));
  });
});
