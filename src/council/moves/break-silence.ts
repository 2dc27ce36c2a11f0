import { toWrite } from '../clone.ts';
import { charts } from '../charts/run.ts';
import { silenceStateOf } from '../closing.ts';
import { constants } from '../model/constants.ts';
import { crossedRedLine } from '../model/red-lines.ts';
import {
  changeTrust,
  express,
  hasProvision,
  mustAlly,
  redLineTermKey,
  show,
  stateRedLine,
  type Rule,
} from './rule.ts';

/** The letter to the Secretary General: it names a provision, and the silence will not hold. */
export const breakSilence: Rule<'break-silence'> = {
  who: ['ally'],
  cost: () => constants.costs.free,

  refuse({ scenario, state }, { by, provision }) {
    const now = silenceStateOf(state.council);
    if (now === null || now === 'pending') return { code: 'not-under-silence' };
    if (!hasProvision(scenario, provision)) return { code: 'unknown', what: provision };
    return state.silence?.writers.some(({ ally }) => ally === by)
      ? { code: 'already-written' }
      : null;
  },

  apply(desk, { by, provision }) {
    const { state } = desk;
    const mine = toWrite(desk, by);
    const crossed = crossedRedLine(desk, mustAlly(desk.scenario, by), state.text);
    const redLine = crossed?.names === provision ? crossed.id : null;
    mine.letters += 1;
    mine.chart = charts.ally.step(mine.chart, { type: 'letter.sent' });
    mine.chart = charts.ally.step(mine.chart, { type: 'saidNo' });
    state.council = charts.council.step(state.council, { type: 'letter.arrived' });
    state.silence?.writers.push({ ally: by, provision, redLine });
    show(desk, by, [`gain:${provision}`, ...(redLine === null ? [] : [redLineTermKey(redLine)])]);
    if (redLine !== null) stateRedLine(desk, by);
    changeTrust(desk, by, -constants.writerTrust);
    express(desk, by, 'will-break-silence');
    desk.emit({ kind: 'letter.arrived', ally: by, provision, redLine });
  },
};
