/** What a seat may see. Two games that differ only in what is not revealed to it give the same view, byte for byte. */
import { costOf, refusalOf } from './act.ts';
import { daysBetween, roundEnd } from './calendar.ts';
import { silenceStateOf } from './closing.ts';
import { ambition, effective, matches } from './draft.ts';
import { endingOf } from './ending.ts';
import { daysSinceAmended, usualDays } from './instructions.ts';
import { constants } from './model/constants.ts';
import type { Difficulty } from './model/difficulty.ts';
import { isWaived } from './model/red-lines.ts';
import { chanceBelowLine } from './model/silence.ts';
import { allyState, type ModelTerm, type Situation } from './model/terms.ts';
import { movesOf } from './moves/list.ts';
import { priceOf } from './moves/offer.ts';
import { heardBy, isKnown, mustAlly, stanceTo } from './moves/rule.ts';
import type { Seat } from './moves/types.ts';
import { fullPurse, purseOf } from './purse.ts';
import { receiptOf, roomTerms } from './receipt.ts';
import { turnOf } from './roles.ts';
import { aimsOf } from './score.ts';
import type { Ally, AllyId, ProvisionId } from './scenario.ts';
import { wireOf } from './sight.ts';
import { redLineKey, type Game, type GameState, type SpokenOf } from './state.ts';
import type { AllyView, Band, KnownRedLine, OwnView, Receipt, View } from './table.ts';

/** The seat whose view is shown when nobody says which: the chair, where a person sits there. */
export const seatOf = ({ state }: Game): Seat =>
  state.persons.includes('chair') ? 'chair' : (state.persons[0] ?? 'chair');

export function viewOf(game: Game, seat: Seat = seatOf(game)): View {
  const { scenario, seed, state } = game;
  const terms = roomTerms(game, state.text, seat);
  const allies = alliesOf(game, seat, terms);
  const over = state.game === 'debrief';
  const deadline = roundEnd(scenario.calendar, state.rounds);
  const full = fullPurse(scenario, seat);
  const { slots, capital } = purseOf(state, seat);
  return {
    seat,
    seed,
    difficulty: state.difficulty,
    persons: state.persons,
    turn: turnOf(game),
    round: state.round,
    rounds: state.rounds,
    date: state.date,
    deadline,
    daysLeft: Math.max(0, daysBetween(state.date, deadline)),
    state: over ? 'over' : state.silence ? 'under-silence' : 'drafting',
    broken: state.broken > 0,
    level: state.council.level,
    tour: state.tourIn === state.round,
    slots: { left: slots, of: full.slots },
    capital: { left: capital, of: full.capital },
    draft: draftOf(game, allies),
    silence: state.silence && {
      hours: state.silence.hours,
      ends: state.silence.ends,
      saidItWillBreak: allies.filter(({ stance }) => stance === 'will-break-silence').length,
      pending: silenceStateOf(state.council) === 'pending',
      extended: ['extended', 'askedAgain'].includes(silenceStateOf(state.council) ?? ''),
    },
    brackets: seat === 'partner' ? [] : state.brackets,
    proposals: seat === 'partner' ? [] : state.proposals,
    reservations: seat === 'partner' ? [] : state.reservations,
    own: ownView(game, seat, terms),
    allies,
    assurances: state.assurances
      .filter(({ by, ally }) => by === seat || ally === seat)
      .map(({ by, ally, id, kind, restsOn }) => ({ by, ally, id, kind, restsOn })),
    options: over
      ? []
      : movesOf(game, seat).map((move) => ({
          move,
          cost: costOf(game, move),
          refusal: refusalOf(game, move),
        })),
    wire: wireOf(seat, scenario.groups, game.events),
    ending: over ? endingOf(game) : null,
  };
}

const draftOf = ({ scenario, state }: Game, allies: readonly AllyView[]): View['draft'] => ({
  revision: state.revision,
  options: effective(scenario, state.text),
  chosen: { ...state.text },
  ambition: ambition(scenario, state.text),
  ambitionWith: Object.fromEntries(
    scenario.provisions.map(({ id, options }) => [
      id,
      Object.fromEntries(
        options.map((o) => [o.id, ambition(scenario, { ...state.text, [id]: o.id })]),
      ),
    ]),
  ),
  contestedBy: Object.fromEntries(
    scenario.provisions.map(({ id }) => [
      id,
      allies.filter(({ contests }) => contests.includes(id)).map((a) => a.id),
    ]),
  ),
});

function ownView(game: Game, seat: Seat, terms: readonly ModelTerm[][]): OwnView | null {
  const { scenario, state } = game;
  if (seat === 'chair' || seat === 'facilitator') return null;
  const i = scenario.allies.findIndex(({ id }) => id === seat);
  const ally = scenario.allies[i];
  const aims = aimsOf(scenario, seat);
  if (!ally) return { receipt: null, line: null, couldLiveWithIt: null, aims };
  const receipt = receiptOf(ally, terms[i] ?? [], 'all');
  const line = state.lines[seat] ?? 0;
  const crossed = knownRedLines(game, ally, seat).some((known) => known.crossed && !known.waived);
  return {
    receipt,
    line: Math.round(line * 100) + 0,
    couldLiveWithIt: !crossed && (receipt.total ?? 0) >= line,
    aims,
  };
}

/** The dossiers' data for every ally, in the order of the seats. */
export const alliesOf = (
  situation: Situation,
  seat: Seat,
  terms: readonly ModelTerm[][] = roomTerms(situation, situation.state.text, seat),
): AllyView[] =>
  situation.scenario.allies.map((ally, i) => allyView(situation, ally, terms[i] ?? [], seat));

/** The dossier's data for one ally. */
export function allyViewOf(situation: Situation, id: AllyId, seat: Seat): AllyView {
  const i = situation.scenario.allies.findIndex((ally) => ally.id === id);
  const terms = roomTerms(situation, situation.state.text, seat)[i] ?? [];
  return allyView(situation, mustAlly(situation.scenario, id), terms, seat);
}

function allyView(
  situation: Situation,
  ally: Ally,
  terms: readonly ModelTerm[],
  seat: Seat,
): AllyView {
  const { state } = situation;
  const mine = allyState(state, ally.id);
  const isOwn = seat === ally.id;
  const { level, revealed } = heardBy(mine, seat);
  const stance = stanceTo(mine, seat);
  const receipt = receiptOf(ally, terms, isOwn ? 'all' : revealed);
  const redLines = knownRedLines(situation, ally, seat);
  const wellHeard = isOwn || (level !== null && level !== 'ambassador');
  return {
    id: ally.id,
    stance: stance.shown,
    since: stance.date,
    overtaken: stance.date !== null && isOvertaken(state, ally.id, seat, stance.of),
    onRecord: mine.chart.voice === 'onRecord',
    endorsed: mine.chart.voice === 'endorsed',
    soundedOut: level,
    trust: isOwn || (seat === 'chair' && level !== null) ? Math.round(mine.trust * 100) + 0 : null,
    receipt,
    band: bandOf(wellHeard, receipt, redLines, state.difficulty),
    redLines,
    asks: ally.asks
      .filter(({ id }) => isOwn || level !== null || mine.asked.includes(id))
      .map(({ id, label, restsOn, basis }) => ({
        id,
        label,
        cost: priceOf(situation, ally.id, id),
        restsOn,
        basis,
        given: state.assurances.some((a) => a.ally === ally.id && a.id === id),
        named: mine.asked.includes(id),
      })),
    contests: contestsOf(receipt, redLines),
    awaiting: isOwn || level !== null ? daysStillNeeded(situation, ally) : null,
  };
}

/** New words, or a promise of this seat's own, have come since the ally spoke. */
const isOvertaken = (
  { assurances, revision }: GameState,
  ally: AllyId,
  seat: Seat,
  of: SpokenOf,
): boolean =>
  of.revision < revision ||
  assurances.slice(of.assurances).some((made) => made.ally === ally && made.by === seat);

/** What the capital says that it still needs: at least a day, even where it is late. Null where it has answered. */
function daysStillNeeded(situation: Situation, ally: Ally): number | null {
  const { instructions } = allyState(situation.state, ally.id).chart;
  if (instructions !== 'awaiting' && instructions !== 'late') return null;
  return Math.max(1, Math.ceil(usualDays(situation, ally) - daysSinceAmended(situation.state)));
}

const contestsOf = (receipt: Receipt, redLines: readonly KnownRedLine[]): ProvisionId[] => [
  ...new Set([
    ...redLines
      .filter(({ crossed, waived }) => crossed && !waived)
      .map(({ provision }) => provision),
    ...receipt.terms.flatMap(({ provision, shown }) =>
      provision !== null && (shown ?? 0) < 0 ? [provision] : [],
    ),
  ]),
];

/** An ally's own seat knows whether a red line is really there. */
const knownRedLines = (situation: Situation, ally: Ally, seat: Seat): KnownRedLine[] =>
  ally.redLines
    .filter((line) =>
      seat === ally.id
        ? situation.state.redLines[redLineKey(ally.id, line.id)]
        : isKnown(situation, ally, line, seat),
    )
    .map((line) => knownRedLine(situation, ally, line));

function knownRedLine(
  situation: Situation,
  ally: Ally,
  line: Ally['redLines'][number],
): KnownRedLine {
  const { scenario, state } = situation;
  return {
    id: line.id,
    provision: line.names,
    reason: line.reason,
    crossed: matches(scenario, state.text, line.crossedBy),
    waived: isWaived(situation, ally, line, state.text),
    waiver: line.waiver && {
      kind: line.waiver.kind,
      label: line.waiver.label,
      possible: matches(scenario, state.text, line.waiver.holdsWhile),
      restsOn: line.waiver.restsOn,
    },
    basis: line.basis,
  };
}

/** A guess from what is known: hidden terms count as nothing, a private line as any. */
function bandOf(
  wellHeard: boolean,
  { terms }: Receipt,
  redLines: readonly KnownRedLine[],
  difficulty: Difficulty,
): Band {
  if (redLines.some(({ crossed, waived }) => crossed && !waived)) return 'likely-to-break';
  if (!wellHeard) return 'unknown';
  const known = terms.reduce((so, { value }) => so + (value ?? 0), 0);
  const chance = chanceBelowLine(known, difficulty);
  if (chance >= constants.likelyToBreak) return 'likely-to-break';
  return chance >= constants.uneasy ? 'uneasy' : 'quiet';
}
