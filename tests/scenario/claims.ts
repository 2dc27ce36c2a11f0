/** What the tests of several cases ask of their file in the same way. */
import type { Scenario, WorldEvent } from '../../src/council/scenario.ts';

/** The events that rest on invention, those that may fail to come, and those that say so: English, French. */
export function inventedEvents({ events }: Scenario): string[][] {
  const signs: ((event: WorldEvent) => boolean)[] = [
    ({ basis }) => basis === 'events-invented',
    ({ chance }) => chance < 1,
    ({ text }) => text.en.startsWith('Invented for the game.'),
    ({ text }) => text.fr.startsWith('Inventé pour le jeu.'),
  ];
  return signs.map((holds) => events.filter(holds).map(({ id }) => id));
}
