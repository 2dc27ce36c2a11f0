import { matches } from '../draft.ts';
import { constants } from '../model/constants.ts';
import { allyState } from '../model/terms.ts';
import { allyOf, isKnown, type Rule } from './rule.ts';

/** A written assurance that waives a red line, for a text. */
export const guarantee: Rule<'guarantee'> = {
  cost({ scenario }, { ally, redLine }) {
    const line = allyOf(scenario, ally)?.redLines.find(({ id }) => id === redLine);
    return constants.costs[line?.waiver?.kind ?? 'guarantee'];
  },

  refuse(situation, { ally: id, redLine }) {
    const { scenario, state } = situation;
    const ally = allyOf(scenario, id);
    const line = ally?.redLines.find((candidate) => candidate.id === redLine);
    if (!ally || !line) return { code: 'unknown', what: `${id} ${redLine}` };
    const mine = allyState(state, id);
    if (!isKnown(situation, ally, line) || mine.soundedOut === null)
      return { code: 'not-revealed' };
    if (!line.waiver) return { code: 'no-waiver' };
    if (state.assurances.some((a) => a.ally === id && a.id === redLine))
      return { code: 'already-given' };
    if (!matches(scenario, state.text, line.waiver.holdsWhile)) {
      const provisions = [
        ...new Set(line.waiver.holdsWhile.flatMap((pattern) => Object.keys(pattern))),
      ];
      return { code: 'waiver-needs-text', provisions };
    }
    if (mine.trust < constants.guaranteeTrust) {
      return {
        code: 'trust-too-low',
        needed: Math.round(constants.guaranteeTrust * 100),
        has: Math.round(mine.trust * 100),
      };
    }
    return null;
  },

  apply(desk, { ally, redLine }) {
    const waiver = allyOf(desk.scenario, ally)?.redLines.find(({ id }) => id === redLine)?.waiver;
    if (!waiver) return;
    desk.state.assurances.push({
      kind: 'guarantee',
      ally,
      id: redLine,
      strength: 0,
      restsOn: waiver.restsOn,
    });
    desk.emit({ kind: 'guarantee.given', ally, redLine });
  },
};
