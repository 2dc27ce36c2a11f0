/** What the tests of several cases claim of their file in the same way. */
import { expect } from 'vitest';
import type { Localised, Scenario, WorldEvent } from '../../src/council/scenario.ts';

/** Those that never happened say so in both languages, and only those may fail to come. */
export function marksInventedEvents({ events }: Scenario, count: number): void {
  const where = (holds: (event: WorldEvent) => boolean): string[] =>
    events.filter(holds).map(({ id }) => id);
  const invented = where(({ basis }) => basis === 'events-invented');
  expect(invented).toHaveLength(count);
  expect(where(({ chance }) => chance < 1)).toEqual(invented);
  expect(where(({ text }) => text.en.startsWith('Invented for the game.'))).toEqual(invented);
  expect(where(({ text }) => text.fr.startsWith('Inventé pour le jeu.'))).toEqual(invented);
}

/** A text says it in both languages. */
export function says(text: Localised, en: RegExp, fr: RegExp): void {
  expect(text.en).toMatch(en);
  expect(text.fr.replaceAll('\u202f', ' ')).toMatch(fr);
}
