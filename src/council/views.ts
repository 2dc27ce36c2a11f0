/** What the chair may see. Two games that differ only in what is not revealed give the same view, byte for byte. */
import { daysBetween } from './calendar.ts';
import { outcomeOf } from './closing.ts';
import { ambition, effective, matches } from './draft.ts';
import { costOf, refusalOf } from './game.ts';
import { constants } from './model/constants.ts';
import { chanceBelowLine, judge } from './model/silence.ts';
import { isWaived } from './model/red-lines.ts';
import { allyState, type ModelTerm } from './model/terms.ts';
import { movesOf } from './moves/list.ts';
import { isKnown, mustAlly } from './moves/rule.ts';
import { receiptOf, roomTerms } from './receipt.ts';
import type { Ally, AllyId, ProvisionId } from './scenario.ts';
import type { Game } from './state.ts';
import type { AllyView, Band, Ending, KnownRedLine, Receipt, View } from './table.ts';

export function viewOf(game: Game): View {
  const { scenario, seed, state } = game;
  const { calendar } = scenario;
  const terms = roomTerms(game, state.text);
  const allies = scenario.allies.map((ally, i) => allyView(game, ally, terms[i] ?? []));
  const over = state.game === 'debrief';
  return {
    seat: 'chair',
    seed,
    round: state.round,
    rounds: calendar.rounds,
    date: state.date,
    deadline: calendar.deadline,
    daysLeft: Math.max(0, daysBetween(state.date, calendar.deadline)),
    state: over ? 'over' : state.silence ? 'under-silence' : 'drafting',
    broken: game.events.some(({ kind }) => kind === 'silence.broken'),
    slots: { left: state.slots, of: calendar.slotsPerRound },
    capital: { left: state.capital, of: scenario.capital.value },
    draft: {
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
    },
    silence: state.silence && {
      hours: state.silence.hours,
      ends: endOf(game),
      saidItWillBreak: allies.filter(({ stance }) => stance === 'will-break-silence').length,
    },
    allies,
    assurances: state.assurances.map(({ ally, id, kind, restsOn }) => ({
      ally,
      id,
      kind,
      restsOn,
    })),
    options: over
      ? []
      : movesOf(game).map((move) => ({
          move,
          cost: costOf(game, move),
          refusal: refusalOf(game, move),
        })),
    wire: game.events,
    ending: over ? endingOf(game) : null,
  };
}

const endOf = ({ events, scenario }: Game): string => {
  const placed = events.findLast(({ kind }) => kind === 'silence.placed');
  return placed?.kind === 'silence.placed' ? placed.ends : scenario.calendar.deadline;
};

/** The dossier's data for one ally. */
export function allyViewOf(game: Game, id: AllyId): AllyView {
  const i = game.scenario.allies.findIndex((ally) => ally.id === id);
  return allyView(game, mustAlly(game.scenario, id), roomTerms(game, game.state.text)[i] ?? []);
}

function allyView(game: Game, ally: Ally, terms: readonly ModelTerm[]): AllyView {
  const { state } = game;
  const mine = allyState(state, ally.id);
  const heard = mine.soundedOut !== null;
  const receipt = receiptOf(ally, terms, mine.revealed);
  const redLines = ally.redLines
    .filter((line) => isKnown(game, ally, line))
    .map((line) => knownRedLine(game, ally, line));
  return {
    id: ally.id,
    stance: mine.chart.stance,
    since: mine.since,
    onRecord: mine.chart.voice === 'onRecord',
    soundedOut: mine.soundedOut,
    trust: heard ? Math.round(mine.trust * 100) + 0 : null,
    receipt,
    band: bandOf(mine.soundedOut !== null && mine.soundedOut !== 'ambassador', receipt, redLines),
    redLines,
    asks: heard
      ? ally.asks.map(({ id, label, cost, restsOn, basis }) => ({
          id,
          label,
          cost,
          restsOn,
          basis,
          given: state.assurances.some((a) => a.ally === ally.id && a.id === id),
        }))
      : [],
    contests: contestsOf(receipt, redLines),
    awaiting: heard && mine.chart.instructions === 'awaiting' ? daysStillNeeded(game, ally) : null,
  };
}

const daysStillNeeded = ({ state }: Game, ally: Ally): number =>
  Math.max(0, ally.instructionDays.value - daysBetween(state.amendedOn ?? state.date, state.date));

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

function knownRedLine(game: Game, ally: Ally, line: Ally['redLines'][number]): KnownRedLine {
  const { scenario, state } = game;
  const waived = isWaived(game, ally, line, state.text);
  return {
    id: line.id,
    provision: line.names,
    reason: line.reason,
    crossed: matches(scenario, state.text, line.crossedBy),
    waived,
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
function bandOf(wellHeard: boolean, { terms }: Receipt, redLines: readonly KnownRedLine[]): Band {
  if (redLines.some(({ crossed, waived }) => crossed && !waived)) return 'likely-to-break';
  if (!wellHeard) return 'unknown';
  const chance = chanceBelowLine(terms.reduce((so, { value }) => so + (value ?? 0), 0));
  if (chance >= constants.likelyToBreak) return 'likely-to-break';
  return chance >= constants.uneasy ? 'uneasy' : 'quiet';
}

function endingOf(game: Game): Ending {
  const { scenario, state } = game;
  const outcome = outcomeOf(state.council) ?? 'deferred';
  const worth = ambition(scenario, state.text);
  const verdicts = judge(game, state.text, 24);
  const writing = state.last?.writers ?? [];
  return {
    outcome,
    ambition: worth,
    kept: outcome === 'agreed' || outcome === 'agreed-diluted' ? worth : 0,
    writers: writing.map(({ ally, provision, redLine }) => ({
      ally,
      provision,
      redLine:
        scenario.allies.find(({ id }) => id === ally)?.redLines.find(({ id }) => id === redLine)
          ?.reason ?? null,
    })),
    blockers: state.last?.blockers ?? [],
    hiding: (state.last?.blockers ?? []).filter((id) => !writing.some(({ ally }) => ally === id)),
    silences: state.silences,
    dispositions: scenario.allies.map((ally, i) => {
      const verdict = verdicts[i];
      return {
        ally: ally.id,
        receipt: receiptOf(ally, verdict?.terms ?? [], 'all'),
        line: Math.round((verdict?.line ?? 0) * 100) + 0,
        crossed: verdict !== undefined && verdict.redLine !== null,
      };
    }),
  };
}
