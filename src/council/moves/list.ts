/** Every move the chair knows of, legal now or not. */
import { tablesOf } from '../model/tables.ts';
import { allyState, type Situation } from '../model/terms.ts';
import { isKnown } from './rule.ts';
import { levels, silenceHours, type Move } from './types.ts';

const goBetweens = 4; // an ally is best reached through those it heeds most

export function movesOf(situation: Situation): Move[] {
  const { scenario, state } = situation;
  const { heeds } = tablesOf(scenario);
  const by = 'chair';
  return [
    ...scenario.allies.flatMap((ally, i): Move[] => {
      const heard = allyState(state, ally.id).soundedOut !== null;
      const row = heeds[i] ?? [];
      const through = scenario.allies
        .map(({ id }, j) => ({ id, weight: row[j] ?? 0 }))
        .filter(({ weight }) => weight > 0)
        .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
        .slice(0, goBetweens);
      return [
        ...levels.map((level): Move => ({ kind: 'sound-out', by, ally: ally.id, level })),
        ...(heard
          ? ally.asks.map((ask): Move => ({ kind: 'offer', by, ally: ally.id, ask: ask.id }))
          : []),
        ...ally.redLines
          .filter((line) => line.waiver !== null && isKnown(situation, ally, line))
          .map((line): Move => ({ kind: 'guarantee', by, ally: ally.id, redLine: line.id })),
        ...through.map(({ id }): Move => ({ kind: 'broker', by, ally: ally.id, through: id })),
      ];
    }),
    ...scenario.arguments.map(({ id }): Move => ({ kind: 'argue', by, argument: id })),
    ...scenario.provisions.flatMap(({ id, options }) =>
      options.map((option): Move => ({ kind: 'amend', by, provision: id, option: option.id })),
    ),
    ...silenceHours.map((hours): Move => ({ kind: 'place-under-silence', by, hours })),
    { kind: 'pull', by },
    { kind: 'defer', by },
    { kind: 'withdraw', by },
    { kind: 'end-round', by },
  ];
}
