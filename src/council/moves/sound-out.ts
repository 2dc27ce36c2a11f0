import { toWrite } from '../clone.ts';
import { constants } from '../model/constants.ts';
import { friendsFactor } from '../model/disposition.ts';
import { isCrossed } from '../model/red-lines.ts';
import { allyState } from '../model/terms.ts';
import type { Ally } from '../scenario.ts';
import { redLineKey, type Desk } from '../state.ts';
import { hear, type Hearing } from '../stance.ts';
import {
  allyOf,
  changeTrust,
  heardBy,
  isStated,
  mustAlly,
  nextGains,
  redLineTermKey,
  reveal,
  stateRedLine,
  type Rule,
  onTheTable,
} from './rule.ts';
import { levels, type Level, type Seat } from './types.ts';

const saidByAmbassadors = ['argument', 'caucus', 'contact', 'reservation', 'trust'];
const saidByMinisters = [...saidByAmbassadors, 'domestic', 'offer', 'stalemate'];
const saidByLeaders = [...saidByMinisters, 'alone', 'neighbours'];

/** Talks: information more than persuasion, and less of both each time. Only the chair's build trust in the chair. */
export const soundOut: Rule<'sound-out'> = {
  who: ['chair', 'ally', 'partner'],
  cost: (_, { level }) => constants.costs[level],

  refuse({ scenario, state }, { by, ally, level }) {
    if (!allyOf(scenario, ally)) return { code: 'unknown', what: ally };
    if (!levels.includes(level)) return { code: 'unknown', what: String(level) };
    if (by === ally) return { code: 'itself' };
    return heardBy(allyState(state, ally), by).talks >= constants.mostTalks
      ? { code: 'fully-sounded-out' }
      : null;
  },

  apply(desk, { by, ally: id, level }) {
    const ally = mustAlly(desk.scenario, id);
    const mine = toWrite(desk, id);
    const before = heardBy(mine, by);
    if (by === 'chair') persuade(desk, id, level);
    const hearing = hear(desk, desk.state.text, id);
    const fresh = said(desk, ally, by, level, hearing).filter(
      (key) => !before.revealed.includes(key),
    );
    const stance = { shown: hearing.stance, date: desk.state.date, of: onTheTable(desk) };
    mine.heard = {
      ...mine.heard,
      [by]: {
        level: deeper(before.level, level),
        talks: before.talks + 1,
        revealed: before.revealed,
        stance,
      },
      [id]: { ...heardBy(mine, id), stance }, // it knows what it has said
    };
    reveal(desk, id, by, fresh);
    if (
      ally.redLines.some(
        (line) => isStated(desk, ally, line) && isCrossed(desk, ally, line, desk.state.text),
      )
    ) {
      stateRedLine(desk, id);
    }
    desk.emit({
      kind: 'ally.sounded-out',
      by,
      ally: id,
      level,
      terms: fresh,
      stance: hearing.stance,
    });
  },
};

function persuade(desk: Desk, id: string, level: Level): void {
  const mine = toWrite(desk, id);
  const { talks, trust } = constants.sounding[level];
  mine.contact += talks * friendsFactor(desk, id, desk.state.text);
  changeTrust(desk, id, trust / (1 + heardBy(mine, 'chair').talks));
  if (level === 'leader') mine.grieved = false; // a leader's call makes up for not having been asked
}

const deeper = (known: Level | null, level: Level): Level =>
  known !== null && levels.indexOf(known) > levels.indexOf(level) ? known : level;

/** An ambassador whose capital hides behind another keeps its red line to himself; a minister does not. */
function said(desk: Desk, ally: Ally, by: Seat, level: Level, hearing: Hearing): string[] {
  const { scenario, state } = desk;
  const gains = scenario.provisions.map(({ id }) => `gain:${id}`);
  const terms =
    level === 'ambassador'
      ? [...nextGains(desk, ally, by, 2), ...saidByAmbassadors]
      : [...gains, ...(level === 'minister' ? saidByMinisters : saidByLeaders)];
  const redLines = ally.redLines.filter(
    (line) =>
      state.redLines[redLineKey(ally.id, line.id)] &&
      (level !== 'ambassador' || (hearing.wouldWrite && hearing.verdict.redLine === line)),
  );
  return [...terms, ...redLines.map((line) => redLineTermKey(line.id))];
}
