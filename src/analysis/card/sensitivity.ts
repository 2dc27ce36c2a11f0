import { newGame } from '../../council/game.ts';
import type { AllyId, Ally, ProvisionId, Scenario } from '../../council/scenario.ts';
import type { Setting } from '../../council/state.ts';
import { withAllLevers } from '../win-set/levers.ts';
import { likelyTexts } from '../win-set/win-set.ts';

/** A position moved by ten points, and the unanimous texts (with all levers) that this adds or takes. */
export interface Sensitivity {
  ally: AllyId;
  provision: ProvisionId;
  by: 10 | -10;
  texts: number;
}

const shown = 5;

/** The positions on which the room depends most: each is moved alone, up and down. */
export function sensitivityOf(scenario: Scenario, setting: Setting, now: number): Sensitivity[] {
  return scenario.allies
    .flatMap(({ id: ally }) =>
      scenario.provisions.flatMap(({ id: provision }) =>
        ([10, -10] as const).map((by) => ({
          ally,
          provision,
          by,
          texts: roomOf(moved(scenario, ally, provision, by), setting) - now,
        })),
      ),
    )
    .filter(({ texts }) => texts !== 0)
    .sort((a, b) => Math.abs(b.texts) - Math.abs(a.texts))
    .slice(0, shown);
}

const roomOf = (scenario: Scenario, setting: Setting): number =>
  likelyTexts(withAllLevers(newGame(scenario, 0, setting))).length;

const moved = (scenario: Scenario, id: AllyId, provision: ProvisionId, by: number): Scenario => ({
  ...scenario,
  allies: scenario.allies.map((ally) => (ally.id === id ? shifted(ally, provision, by) : ally)),
});

function shifted(ally: Ally, provision: ProvisionId, by: number): Ally {
  const stake = ally.positions[provision];
  if (!stake) return ally;
  const at = Math.max(0, Math.min(100, stake.at + by));
  return { ...ally, positions: { ...ally.positions, [provision]: { ...stake, at } } };
}
