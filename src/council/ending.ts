/** What a game came to, in the measures of the design: outcome, ambition, unity, and each person's own score. */
import { isAgreed, outcomeOf } from './closing.ts';
import { ambition } from './draft.ts';
import { judge } from './model/silence.ts';
import { named } from './model/terms.ts';
import { receiptOf } from './receipt.ts';
import { scoreOf } from './score.ts';
import type { AllyId } from './scenario.ts';
import type { Game } from './state.ts';
import type { Ending } from './table.ts';

export function endingOf(game: Game): Ending {
  const { scenario, state } = game;
  const outcome = outcomeOf(state.council) ?? 'deferred';
  const agreed = isAgreed(outcome);
  const worth = ambition(scenario, state.text);
  const verdicts = judge(game, state.text, 24);
  const writing = state.last?.writers ?? [];
  const reservations = state.reservations
    .filter(({ taken }) => taken)
    .map(({ ally, kind, provision }) => ({ ally, kind, provision }));
  const sore = agreed
    ? verdicts.filter(({ disposition }) => disposition < 0).map(({ ally }) => ally)
    : [];
  return {
    outcome,
    ambition: worth,
    kept: agreed ? worth : 0,
    unity: agreed ? unity(scenario.allies.length, reservations.length, sore.length) : null,
    sore,
    reservations,
    scores: state.persons.map((seat) => scoreOf(scenario, seat, agreed ? state.text : null)),
    writers: writing.map(({ ally, provision, redLine }) => ({
      ally,
      provision,
      redLine: reasonOf(game, ally, redLine),
    })),
    blockers: state.last?.blockers ?? [],
    askers: state.last?.askers ?? [],
    hiding: (state.last?.blockers ?? []).filter((id) => !writing.some(({ ally }) => ally === id)),
    silences: state.silences,
    dispositions: scenario.allies.map((ally, i) => {
      const verdict = verdicts[i];
      return {
        ally: ally.id,
        receipt: receiptOf(ally, named(scenario, verdict?.row ?? []), 'all'),
        line: Math.round((verdict?.line ?? 0) * 100) + 0,
        crossed: verdict !== undefined && verdict.redLine !== null,
      };
    }),
  };
}

/** 1 − (reservations + half of the sore allies) / members: 0-1. */
export const unity = (members: number, reservations: number, sore: number): number =>
  1 - (reservations + sore * 0.5) / members;

const reasonOf = ({ scenario }: Game, ally: AllyId, redLine: string | null) =>
  scenario.allies.find(({ id }) => id === ally)?.redLines.find(({ id }) => id === redLine)
    ?.reason ?? null;
