import { matches, type Text } from '../draft.ts';
import type { Ally, RedLine } from '../scenario.ts';
import { redLineKey } from '../state.ts';
import { readingOf } from './reading.ts';
import type { Situation } from './terms.ts';

/** Given, and the text still is one for which it can be given. */
export const isWaived = (
  { scenario, state }: Situation,
  ally: Ally,
  line: RedLine,
  text: Text,
): boolean =>
  line.waiver !== null &&
  state.assurances.some((a) => a.kind === 'guarantee' && a.ally === ally.id && a.id === line.id) &&
  matches(scenario, text, line.waiver.holdsWhile);

/** Really there in this game, touched by the text, and not waived: such a red line always blocks. */
export function isCrossed(situation: Situation, ally: Ally, line: RedLine, text: Text): boolean {
  const key = redLineKey(ally.id, line.id);
  return (
    situation.state.redLines[key] === true &&
    readingOf(situation.scenario, text).touches.has(key) &&
    !isWaived(situation, ally, line, text)
  );
}

export function crossedRedLine(situation: Situation, ally: Ally, text: Text): RedLine | null {
  for (const line of ally.redLines) if (isCrossed(situation, ally, line, text)) return line;
  return null;
}
