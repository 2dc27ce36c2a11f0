/** From what an ally tends to do to the move that does it; null where it finds nobody or nothing to do it to. */
import { refuseOption } from '../moves/amend.ts';
import { heeded } from '../moves/rule.ts';
import type { Move, Seat } from '../moves/types.ts';
import type { Text } from '../draft.ts';
import { indexOf } from '../model/tables.ts';
import { allyState, gainsOf, ownRow, totalOf, type Situation } from '../model/terms.ts';
import type { Ally, AllyId, Deed, Stance } from '../scenario.ts';
import { membersOf } from '../audience.ts';
import { isContent } from '../moves/broker.ts';

export function moveFor(situation: Situation, by: Seat, deed: Deed): Move | null {
  const ally = situation.scenario.allies.find(({ id }) => id === by);
  switch (deed.kind) {
    case 'seek-company':
      return ally ? seekCompany(situation, ally) : null;
    case 'press-undecided':
      return ally ? pressUndecided(situation, ally) : pressThroughFriend(situation);
    case 'name-its-price':
      return { kind: 'ask', by, ask: deed.ask };
    case 'go-on-record':
      return { kind: 'go-on-record', by, side: deed.side };
    case 'argue':
      return { kind: 'argue', by, argument: deed.argument };
    case 'bracket':
      return ally ? bracketWorst(situation, ally) : null;
    case 'propose':
      return ally ? proposeBest(situation, ally) : null;
    case 'brief-press':
      return { kind: 'brief-press', by };
    case 'caucus':
      return { kind: 'caucus', by, group: deed.group };
    case 'ask-for-ministers':
      return { kind: 'escalate', by, level: 'ministers' };
  }
}

/** Those that heed an ally, the one that heeds it most first. */
function audienceOf(situation: Situation, speaker: AllyId): AllyId[] {
  const { scenario } = situation;
  return scenario.allies
    .map(({ id }) => ({ id, weight: id === speaker ? 0 : heeded(situation, id, speaker) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

const shown = ({ state }: Situation, id: AllyId): Stance => allyState(state, id).chart.stance;

const hasSpoken = ({ state }: Situation, to: AllyId, key: string): boolean =>
  allyState(state, to).brokers.includes(key);

function seekCompany(situation: Situation, { id: by }: Ally): Move | null {
  const settled: readonly Stance[] = ['supports', 'will-break-silence'];
  const ally = audienceOf(situation, by).find(
    (id) => !settled.includes(shown(situation, id)) && !hasSpoken(situation, id, `${by}/against`),
  );
  return ally === undefined ? null : { kind: 'broker', by, ally, through: by, side: 'against' };
}

/** From the most to the least in doubt, as far as the room knows. */
const doubt: readonly Stance[] = [
  'holds-a-reserve',
  'stays-silent',
  'not-yet-sounded-out',
  'leaning',
];

const inDoubt = (situation: Situation, audience: readonly AllyId[], through: AllyId): AllyId[] =>
  doubt.flatMap((stance) =>
    audience.filter(
      (id) => shown(situation, id) === stance && !hasSpoken(situation, id, `${through}/for`),
    ),
  );

function pressUndecided(situation: Situation, { id: by }: Ally): Move | null {
  const [ally] = inDoubt(situation, audienceOf(situation, by), by);
  return ally === undefined ? null : { kind: 'broker', by, ally, through: by, side: 'for' };
}

/** A partner has no seat: it asks a friend that is content with the text to speak for it. */
function pressThroughFriend(situation: Situation): Move | null {
  const { scenario } = situation;
  const friends = membersOf(scenario, scenario.partner?.friends ?? []);
  for (const through of friends.filter((id) => isContent(situation, id))) {
    const [ally] = inDoubt(situation, audienceOf(situation, through), through);
    if (ally !== undefined) return { kind: 'broker', by: 'partner', ally, through, side: 'for' };
  }
  return null;
}

function bracketWorst(situation: Situation, { id: by }: Ally): Move | null {
  const { scenario, state } = situation;
  const gains = gainsOf(situation, indexOf(scenario, by), state.text);
  const [worst] = scenario.provisions
    .map(({ id: provision }, k) => ({ provision, gain: gains[k] ?? 0 }))
    .filter((each) => each.gain < 0)
    .sort((a, b) => a.gain - b.gain || (a.provision < b.provision ? -1 : 1));
  return worst ? { kind: 'bracket', by, provision: worst.provision } : null;
}

function proposeBest(situation: Situation, { id: by }: Ally): Move | null {
  const { scenario, state } = situation;
  const i = indexOf(scenario, by);
  const worth = (text: Text): number => totalOf(ownRow(situation, i, text));
  const now = worth(state.text);
  const [best] = scenario.provisions
    .flatMap(({ id: provision, options }) =>
      options.map(({ id: option }) => ({ provision, option })),
    )
    .filter(({ provision, option }) => !refuseOption(scenario, state.text, provision, option))
    .map((words) => ({
      ...words,
      gained: worth({ ...state.text, [words.provision]: words.option }) - now,
    }))
    .filter(({ gained }) => gained > 0)
    .sort(
      (a, b) => b.gained - a.gained || (a.provision + a.option < b.provision + b.option ? -1 : 1),
    );
  return best ? { kind: 'amend', by, provision: best.provision, option: best.option } : null;
}
