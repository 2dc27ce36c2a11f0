/** A scenario with one thing changed, to see what that thing does. */
import type { AllyId, Ally, Scenario } from '../../council/scenario.ts';

export type Change =
  | { kind: 'won-over'; ally: AllyId } // indifferent to the text and without a red line
  | { kind: 'without-event'; event: string }
  | { kind: 'more'; of: Means };

/** What may run short in play. */
export const means = ['capital', 'slots', 'trust'] as const;
export type Means = (typeof means)[number];

export function changed(scenario: Scenario, change: Change): Scenario {
  switch (change.kind) {
    case 'won-over':
      return everyAlly(scenario, (ally) => (ally.id === change.ally ? indifferent(ally) : ally));
    case 'without-event':
      return { ...scenario, events: scenario.events.filter(({ id }) => id !== change.event) };
    case 'more':
      return withMore(scenario, change.of);
  }
}

const everyAlly = (scenario: Scenario, change: (ally: Ally) => Ally): Scenario => ({
  ...scenario,
  allies: scenario.allies.map(change),
});

const indifferent = (ally: Ally): Ally => ({
  ...ally,
  onRecord: false,
  redLines: [],
  tends: [],
  positions: Object.fromEntries(
    Object.entries(ally.positions).map(([id, stake]) => [id, { ...stake, salience: 0 }]),
  ),
});

/** Twice the political capital, twice the agenda, or allies that trust the chair fully from the start. */
function withMore(scenario: Scenario, of: Means): Scenario {
  const { calendar, capital } = scenario;
  if (of === 'capital') return { ...scenario, capital: { ...capital, value: 2 * capital.value } };
  if (of === 'slots') {
    return { ...scenario, calendar: { ...calendar, slotsPerRound: 2 * calendar.slotsPerRound } };
  }
  return everyAlly(scenario, (ally) => ({ ...ally, trust: { ...ally.trust, value: 100 } }));
}
