/** What an ally expresses when it is heard: the last stance shown is what the room knows. */
import type { Text } from './draft.ts';
import { constants } from './model/constants.ts';
import { judge, placesOf, writes, type Verdict } from './model/silence.ts';
import type { Situation } from './model/terms.ts';
import type { AllyId, Stance } from './scenario.ts';

export interface Hearing {
  stance: Stance;
  verdict: Verdict;
  wouldWrite: boolean; // false for one that could not live with the text but would hide
}

/** Every ally, judged as under a day's silence on the text on the table. */
export function hearAll(situation: Situation, text: Text): Hearing[] {
  const verdicts = judge(situation, text, 24);
  const places = placesOf(
    situation,
    verdicts.filter(({ couldLiveWithIt }) => !couldLiveWithIt),
  );
  const writing = new Set(
    places.filter((placed) => writes(situation, placed)).map(({ verdict }) => verdict),
  );
  return verdicts.map((verdict) => {
    const wouldWrite = writing.has(verdict);
    return { verdict, wouldWrite, stance: stanceOf(verdict, wouldWrite) };
  });
}

export function hear(situation: Situation, text: Text, ally: AllyId): Hearing {
  const hearing = hearAll(situation, text).find(({ verdict }) => verdict.ally === ally);
  if (!hearing) throw new Error(`no ally ${ally}`);
  return hearing;
}

function stanceOf({ couldLiveWithIt, disposition, line }: Verdict, wouldWrite: boolean): Stance {
  if (!couldLiveWithIt) return wouldWrite ? 'will-break-silence' : 'holds-a-reserve';
  if (disposition - line < constants.reserve) return 'holds-a-reserve';
  if (disposition >= constants.supports) return 'supports';
  return disposition >= constants.leans ? 'leaning' : 'stays-silent';
}
