import { matches } from '../draft.ts';
import { constants } from '../model/constants.ts';
import { allyState } from '../model/terms.ts';
import { allyOf, heardBy, heeded, isKnown, type Rule } from './rule.ts';

/** A written assurance that waives a red line, for a text: by the Secretary General, or by the leader of an ally. */
export const guarantee: Rule<'guarantee'> = {
  who: ['chair', 'ally'],
  cost({ scenario }, { ally, redLine }) {
    const line = allyOf(scenario, ally)?.redLines.find(({ id }) => id === redLine);
    return constants.costs[line?.waiver?.kind ?? 'guarantee'];
  },

  refuse(situation, { by, ally: id, redLine }) {
    const { scenario, state } = situation;
    const ally = allyOf(scenario, id);
    const line = ally?.redLines.find((candidate) => candidate.id === redLine);
    if (!ally || !line) return { code: 'unknown', what: `${id} ${redLine}` };
    if (by === id) return { code: 'itself' };
    const mine = allyState(state, id);
    if (!isKnown(situation, ally, line, by) || heardBy(mine, by).level === null)
      return { code: 'not-revealed' };
    if (!line.waiver) return { code: 'no-waiver' };
    if (by !== 'chair' && line.waiver.kind !== 'guarantee') return { code: 'not-its-word' };
    if (by !== 'chair' && heeded(situation, id, by) === 0) return { code: 'no-affinity' };
    if (state.assurances.some((a) => a.ally === id && a.id === redLine))
      return { code: 'already-given' };
    if (!matches(scenario, state.text, line.waiver.holdsWhile)) {
      const provisions = [
        ...new Set(line.waiver.holdsWhile.flatMap((pattern) => Object.keys(pattern))),
      ];
      return { code: 'waiver-needs-text', provisions };
    }
    if (by === 'chair' && mine.trust < constants.guaranteeTrust) {
      return {
        code: 'trust-too-low',
        needed: Math.round(constants.guaranteeTrust * 100),
        has: Math.round(mine.trust * 100),
      };
    }
    return null;
  },

  apply(desk, { by, ally, redLine }) {
    const waiver = allyOf(desk.scenario, ally)?.redLines.find(({ id }) => id === redLine)?.waiver;
    if (!waiver) return;
    const { restsOn } = waiver;
    desk.state.assurances = [
      ...desk.state.assurances,
      { kind: 'guarantee', by, ally, id: redLine, strength: 0, restsOn, kept: false },
    ];
    desk.emit({ kind: 'guarantee.given', by, ally, redLine });
  },
};
