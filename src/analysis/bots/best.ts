/**
 * The best line found for a scenario: it knows every position and how likely each red line is there, but no game's own
 * lines. A search over texts, the assurances they need, and the order of the calendar; each candidate is a plan by
 * rounds, tried on seeds of its own and judged by its mean standing. A lower bound: a better line may exist.
 */
import { matches, openingText, type Text } from '../../council/draft.ts';
import { newGame } from '../../council/game.ts';
import { constants } from '../../council/model/constants.ts';
import type { Situation } from '../../council/model/terms.ts';
import type { Move } from '../../council/moves/types.ts';
import type { Ally, AllyId, RedLine, Scenario } from '../../council/scenario.ts';
import { redLineKey, type Game } from '../../council/state.ts';
import { planned, type Line } from '../lines.ts';
import { likelyTexts, winSetOf, type Possible } from '../win-set/win-set.ts';
import { allAssurances } from '../win-set/levers.ts';

export interface Plan {
  text: Text;
  guarantees: { ally: string; redLine: string }[];
  rounds: Move[][];
}

const by = 'chair';
const tried = 60; // candidates that are played

/** The plans to try, the most promising first. */
export const plansFor = (scenario: Scenario): Plan[] =>
  plans(scenario, likelyTexts(reassured(newGame(scenario, 0)), 0.4), () => true);

/** The same for one game, by its own private lines and the red lines that are really there. */
export const plansForGame = (game: Game): Plan[] =>
  plans(
    game.scenario,
    winSetOf(reassured(game)),
    (line, ally) => game.state.redLines[redLineKey(ally, line.id)] === true,
  );

function plans(scenario: Scenario, texts: readonly Possible[], isThere: IsThere): Plan[] {
  return [...texts]
    .sort((a, b) => expected(b) - expected(a))
    .flatMap(({ text }) => planFor(scenario, text, isThere) ?? [])
    .slice(0, tried);
}

/** Standing of a text that may hold: probability × what it keeps. */
const expected = ({ holds, ambition: kept }: Possible): number =>
  holds * (0.25 + 0.75 * Math.max(0, kept));

type IsThere = (line: RedLine, ally: AllyId) => boolean;

export const best = (plan: Plan): Line => planned(plan.rounds);

/** Mean standing of a line: agreed or not in each game, weighted by what the text keeps. */
export const standingOf = (games: readonly { agreed: boolean; ambition: number }[]): number =>
  games.reduce(
    (so, { agreed, ambition }) => so + (agreed ? 0.25 + 0.75 * Math.max(0, ambition) : 0),
    0,
  ) / (games.length || 1);

/** With every assurance that texts could need given, near the end. */
function reassured({ scenario, state }: Situation): Situation {
  const waivers = scenario.allies.flatMap(allAssurances).filter(({ kind }) => kind === 'guarantee');
  return {
    scenario,
    state: { ...state, assurances: waivers, round: Math.max(1, state.rounds - 2) },
  };
}

interface Need {
  ally: Ally;
  line: RedLine;
}

/** A calendar for a text: consult, sound out whom it must reassure, amend, reassure, place. Null where means fall short. */
function planFor(scenario: Scenario, text: Text, isThere: IsThere): Plan | null {
  const needs = scenario.allies.flatMap((ally): Need[] =>
    ally.redLines
      .filter((line) => isThere(line, ally.id) && matches(scenario, text, line.crossedBy))
      .filter((line) => line.waiver && matches(scenario, text, line.waiver.holdsWhile))
      .map((line) => ({ ally, line })),
  );
  const opening = openingText(scenario);
  const soundings = soundingsFor(scenario, needs);
  const amendments = scenario.provisions
    .filter(({ id }) => opening[id] !== text[id])
    .map(({ id }): Move => ({ kind: 'amend', by, provision: id, option: text[id] ?? '' }));
  const guarantees = needs.map(({ ally, line }): Move => ({
    kind: 'guarantee',
    by,
    ally: ally.id,
    redLine: line.id,
  }));
  const capital =
    soundings.reduce((so, { level }) => so + constants.costs[level].capital, 0) +
    needs.reduce((so, { line }) => so + constants.costs[line.waiver?.kind ?? 'letter'].capital, 0);
  if (capital > scenario.capital.value) return null;
  const place: Move = { kind: 'place-under-silence', by, hours: 72 };
  const rounds = schedule(scenario, [...soundings, ...amendments], [...guarantees, place]);
  return (
    rounds && {
      text,
      guarantees: needs.map(({ ally, line }) => ({ ally: ally.id, redLine: line.id })),
      rounds,
    }
  );
}

type Sounding = Extract<Move, { kind: 'sound-out' }>;

/** Ministers only where a hidden red line must be heard of: those to be reassured first, then those to be consulted. */
function soundingsFor({ consultFirst }: Scenario, needs: readonly Need[]): Sounding[] {
  const levels = new Map<string, Sounding['level']>(consultFirst.map((id) => [id, 'ambassador']));
  for (const { ally, line } of needs) {
    if (!line.known || !levels.has(ally.id))
      levels.set(ally.id, line.known ? 'ambassador' : 'minister');
  }
  return [...levels].map(([ally, level]) => ({ kind: 'sound-out', by, ally, level }));
}

/** First these, as many as a round has slots, then those in one round after all capitals have answered. */
function schedule(
  { calendar }: Scenario,
  first: readonly Move[],
  last: readonly Move[],
): Move[][] | null {
  const slots = calendar.slotsPerRound;
  const rounds: Move[][] = [];
  for (let i = 0; i < first.length; i += slots) rounds.push(first.slice(i, i + slots));
  const before = last.slice(0, Math.max(0, last.length - slots));
  if (before.length > 0) rounds.push(before);
  rounds.push(last.slice(before.length));
  return rounds.length <= calendar.rounds ? rounds : null;
}
