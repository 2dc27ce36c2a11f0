/** Every move a seat knows of, legal now or not. */
import { tablesOf } from '../model/tables.ts';
import { allyState, type Situation } from '../model/terms.ts';
import { roleOf } from '../roles.ts';
import type { Ally, Side } from '../scenario.ts';
import { heardBy, isKnown } from './rule.ts';
import {
  levels,
  reservationKinds,
  silenceHours,
  tableLevels,
  type Move,
  type Seat,
} from './types.ts';

const goBetweens = 4; // an ally is best reached through those it heeds most

export function movesOf(situation: Situation, seat: Seat): Move[] {
  const role = roleOf(situation.scenario, seat);
  if (role === null || role === 'facilitator') return [];
  const about = situation.scenario.allies
    .filter(({ id }) => id !== seat)
    .flatMap((ally) => aboutAlly(situation, seat, ally));
  if (role === 'chair') return [...about, ...toTheTable(situation, seat), ...chairOnly];
  if (role === 'ally')
    return [...about, ...toTheTable(situation, seat), ...allyOnly(situation, seat)];
  return [
    ...about,
    ...speeches(situation, seat),
    ...records(seat),
    { kind: 'end-round', by: seat },
  ];
}

/** What a seat can do with one ally. */
function aboutAlly(situation: Situation, by: Seat, ally: Ally): Move[] {
  const { scenario, state } = situation;
  const mine = allyState(state, ally.id);
  const { level, revealed } = heardBy(mine, by);
  const isChair = by === 'chair';
  return [
    ...levels.map((each): Move => ({ kind: 'sound-out', by, ally: ally.id, level: each })),
    ...ally.asks
      .filter(({ id }) => level !== null || mine.asked.includes(id))
      .map((ask): Move => ({ kind: 'offer', by, ally: ally.id, ask: ask.id })),
    ...(by === 'partner' ? [] : ally.redLines)
      .filter((line) => line.waiver !== null && isKnown(situation, ally, line, by))
      .map((line): Move => ({ kind: 'guarantee', by, ally: ally.id, redLine: line.id })),
    ...goBetweensTo(situation, by, ally).map((through): Move => ({
      kind: 'broker',
      by,
      ally: ally.id,
      through,
      side: 'for',
    })),
    ...(isChair || by === 'partner'
      ? []
      : [{ kind: 'broker', by, ally: ally.id, through: by, side: 'against' } as const]),
    ...(isChair ? scenario.provisions : [])
      .filter(({ id }) => revealed.includes(`gain:${id}`))
      .flatMap(({ id: provision }) =>
        reservationKinds.map((kind): Move => ({ kind, by, ally: ally.id, provision })),
      ),
  ];
}

function goBetweensTo({ scenario }: Situation, by: Seat, ally: Ally): string[] {
  const { heeds, index } = tablesOf(scenario);
  const row = heeds[index.get(ally.id) ?? -1] ?? [];
  const best = scenario.allies
    .map(({ id }, j) => ({ id, weight: row[j] ?? 0 }))
    .filter(({ id, weight }) => weight > 0 && id !== by)
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .slice(0, goBetweens)
    .map(({ id }) => id);
  return (row[index.get(by) ?? -1] ?? 0) > 0 ? [by, ...best] : best;
}

/** What chair and allies alike can do before the whole table. */
const toTheTable = (situation: Situation, by: Seat): Move[] => [
  ...speeches(situation, by),
  ...everyOption(situation).map((words): Move => ({ kind: 'amend', by, ...words })),
  ...everyOption(situation).map((words): Move => ({ kind: 'paper', by, ...words })),
  ...situation.scenario.groups
    .filter(({ members }) => by === 'chair' || members.includes(by))
    .map(({ id }): Move => ({ kind: 'caucus', by, group: id })),
  ...tableLevels.map((level): Move => ({ kind: 'escalate', by, level })),
];

const speeches = ({ scenario }: Situation, by: Seat): Move[] => [
  ...scenario.arguments
    .filter(({ side }) => side === 'for' || (by !== 'chair' && by !== 'partner'))
    .map(({ id }): Move => ({ kind: 'argue', by, argument: id })),
  { kind: 'brief-press', by },
];

const everyOption = ({ scenario }: Situation) =>
  scenario.provisions.flatMap(({ id, options }) =>
    options.map((option) => ({ provision: id, option: option.id })),
  );

const chairOnly: Move[] = [
  { kind: 'tour-de-table', by: 'chair' },
  ...silenceHours.map((hours): Move => ({ kind: 'place-under-silence', by: 'chair', hours })),
  { kind: 'extend', by: 'chair' },
  { kind: 'pull', by: 'chair' },
  { kind: 'defer', by: 'chair' },
  { kind: 'withdraw', by: 'chair' },
  { kind: 'advice', by: 'chair' },
  { kind: 'end-round', by: 'chair' },
];

const sides: readonly Side[] = ['for', 'against'];

const records = (by: Seat): Move[] =>
  sides.map((side): Move => ({ kind: 'go-on-record', by, side }));

function allyOnly({ scenario, state }: Situation, by: Seat): Move[] {
  const ally = scenario.allies.find(({ id }) => id === by);
  return [
    ...scenario.provisions.flatMap(({ id: provision }): Move[] => [
      { kind: 'bracket', by, provision },
      { kind: 'unbracket', by, provision },
      { kind: 'break-silence', by, provision },
    ]),
    ...(ally?.asks ?? []).map((ask): Move => ({ kind: 'ask', by, ask: ask.id })),
    ...records(by),
    ...state.reservations
      .filter((offered) => offered.ally === by)
      .map(({ kind, provision }): Move => ({ kind, by, ally: by, provision })),
    { kind: 'end-round', by },
  ];
}
