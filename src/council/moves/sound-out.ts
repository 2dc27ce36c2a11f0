import { charts } from '../charts/run.ts';
import { constants } from '../model/constants.ts';
import { friendsFactor } from '../model/disposition.ts';
import { isCrossed } from '../model/red-lines.ts';
import { allyState } from '../model/terms.ts';
import { redLineKey } from '../state.ts';
import { hear } from '../stance.ts';
import {
  allyOf,
  changeTrust,
  isKnown,
  mustAlly,
  nextGains,
  redLineTermKey,
  reveal,
  stateRedLine,
  type Rule,
} from './rule.ts';
import { levels } from './types.ts';

const saidByAmbassadors = ['argument', 'contact', 'trust'];
const saidByMinisters = [...saidByAmbassadors, 'domestic', 'offer', 'stalemate'];
const saidByLeaders = [...saidByMinisters, 'alone', 'neighbours'];

/** Talks: information more than persuasion, and less of both each time. */
export const soundOut: Rule<'sound-out'> = {
  cost: (_, { level }) => constants.costs[level],

  refuse({ scenario, state }, { ally, level }) {
    if (!allyOf(scenario, ally)) return { code: 'unknown', what: ally };
    if (!levels.includes(level)) return { code: 'unknown', what: String(level) };
    return allyState(state, ally).talks >= 6 ? { code: 'fully-sounded-out' } : null;
  },

  apply(desk, { ally: id, level }) {
    const { scenario, state } = desk;
    const ally = mustAlly(scenario, id);
    const mine = allyState(state, id);
    const { talks, trust } = constants.sounding[level];
    mine.contact += talks * friendsFactor(desk, id, state.text);
    changeTrust(desk, id, trust / (1 + mine.talks));
    mine.talks += 1;
    if (mine.soundedOut === null || levels.indexOf(level) > levels.indexOf(mine.soundedOut))
      mine.soundedOut = level;
    if (level === 'leader') mine.grieved = false; // a leader's call makes up for not having been asked

    const hearing = hear(desk, state.text, id);
    const gains = scenario.provisions.map((provision) => `gain:${provision.id}`);
    const terms =
      level === 'ambassador'
        ? [...nextGains(desk, ally, 2), ...saidByAmbassadors]
        : [...gains, ...(level === 'minister' ? saidByMinisters : saidByLeaders)];
    // An ambassador whose capital hides behind another keeps its red line to himself; a minister does not.
    const redLines = ally.redLines.filter(
      (line) =>
        state.redLines[redLineKey(id, line.id)] &&
        (level !== 'ambassador' || (hearing.wouldWrite && hearing.verdict.redLine === line)),
    );
    const fresh = [...terms, ...redLines.map((line) => redLineTermKey(line.id))].filter(
      (key) => !mine.revealed.includes(key),
    );
    reveal(desk, id, fresh);
    if (
      ally.redLines.some(
        (line) => isKnown(desk, ally, line) && isCrossed(desk, ally, line, state.text),
      )
    ) {
      stateRedLine(desk, id);
    }
    mine.chart = charts.ally.step(mine.chart, { type: 'stance.expressed', stance: hearing.stance });
    mine.since = state.date;
    desk.emit({ kind: 'ally.sounded-out', ally: id, level, terms: fresh, stance: hearing.stance });
  },
};
