/** A situation with all that a chair could spend: what a scenario's card calls "with all levers". */
import { constants } from '../../council/model/constants.ts';
import { tablesOf } from '../../council/model/tables.ts';
import type { Situation } from '../../council/model/terms.ts';
import type { Ally } from '../../council/scenario.ts';
import type { Assurance } from '../../council/state.ts';

/**
 * Every assurance that the text allows and every side payment at its face, one talk at leaders' level with each ally,
 * each argument for the text once, on the eve of the deadline. More than any purse could pay: a ceiling, not a line.
 */
export function withAllLevers({ scenario, state }: Situation): Situation {
  const { resonances } = tablesOf(scenario);
  const { talks, trust } = constants.sounding.leader;
  const persuaded = (i: number): number =>
    scenario.arguments
      .filter(({ side }) => side === 'for')
      .reduce((so, { id }) => so + (constants.argument * (resonances[id]?.[i] ?? 0)) / 100, 0);
  const allies = Object.fromEntries(
    scenario.allies.map(({ id }, i) => {
      const mine = state.allies[id];
      if (!mine) throw new Error(`no ally ${id}`);
      const spent = {
        ...mine,
        contact: talks,
        trust: Math.min(1, mine.trust + trust),
        argument: persuaded(i),
        grieved: false,
      };
      return [id, spent];
    }),
  );
  const assurances = scenario.allies.flatMap(allAssurances);
  return { scenario, state: { ...state, allies, assurances, round: state.rounds } };
}

export const allAssurances = ({ id, asks, redLines }: Ally): Assurance[] => [
  ...redLines.flatMap((line): Assurance[] =>
    line.waiver
      ? [
          {
            kind: 'guarantee',
            by: 'chair',
            ally: id,
            id: line.id,
            strength: 0,
            restsOn: line.waiver.restsOn,
            kept: false,
          },
        ]
      : [],
  ),
  ...asks.map(({ id: ask, strength, restsOn }): Assurance => ({
    kind: 'offer',
    by: 'chair',
    ally: id,
    id: ask,
    strength,
    restsOn,
    kept: false,
  })),
];
