/** What a text comes to, whoever reads it: its places on the scales, and the red lines that its words touch. */
import { matches, places, type Text } from '../draft.ts';
import type { Scenario } from '../scenario.ts';
import { redLineKey } from '../state.ts';

export interface Reading {
  at: number[]; // place on each provision's scale, 0-1
  touches: ReadonlySet<string>; // keys of red lines, as in `FRA/scope`, whether they are really there or not
}

const known = new WeakMap<Scenario, Map<string, Reading>>();
const most = 4096; // texts remembered for each scenario

/** A text is read once: games come back to the same few thousand texts. */
export function readingOf(scenario: Scenario, text: Text): Reading {
  if (text === last.text && scenario === last.scenario) return last.reading;
  const reading = remembered(scenario, text);
  last = { scenario, text, reading };
  return reading;
}

/** The model asks many times in a row about one text; texts are replaced, never written on. */
let last: { scenario: Scenario | null; text: Text | null; reading: Reading } = {
  scenario: null,
  text: null,
  reading: { at: [], touches: new Set() },
};

function remembered(scenario: Scenario, text: Text): Reading {
  let readings = known.get(scenario);
  if (!readings) known.set(scenario, (readings = new Map()));
  let key = '';
  for (const { id } of scenario.provisions) key += `${text[id]}/`;
  let reading = readings.get(key);
  if (!reading) {
    if (readings.size >= most) readings.clear();
    readings.set(key, (reading = read(scenario, text)));
  }
  return reading;
}

const read = (scenario: Scenario, text: Text): Reading => ({
  at: places(scenario, text),
  touches: new Set(
    scenario.allies.flatMap(({ id, redLines }) =>
      redLines
        .filter((line) => matches(scenario, text, line.crossedBy))
        .map((line) => redLineKey(id, line.id)),
    ),
  ),
});
