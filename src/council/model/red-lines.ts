import { matches, type Text } from '../draft.ts';
import type { Ally, RedLine } from '../scenario.ts';
import { redLineKey } from '../state.ts';
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
export const isCrossed = (situation: Situation, ally: Ally, line: RedLine, text: Text): boolean =>
  situation.state.redLines[redLineKey(ally.id, line.id)] === true &&
  matches(situation.scenario, text, line.crossedBy) &&
  !isWaived(situation, ally, line, text);

export const crossedRedLine = (situation: Situation, ally: Ally, text: Text): RedLine | null =>
  ally.redLines.find((line) => isCrossed(situation, ally, line, text)) ?? null;
