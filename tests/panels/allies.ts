/** Allies as a seat may see them, for tests: only what a test names differs from the unknown one. */
import type { AllyView, Receipt, Term, View } from '../../src/council/table.ts';

export function receiptOf(terms: Term[]): Receipt {
  const hidden = terms.filter(({ value }) => value === null).length;
  return {
    terms,
    total: null,
    shownTotal: terms.reduce((sum, { shown }) => sum + (shown ?? 0), 0),
    hidden,
  };
}

export function termOf(
  code: Term['code'],
  shown: number | null,
  provision: string | null = null,
): Term {
  return { code, provision, shown, value: shown === null ? null : shown / 100, basis: null };
}

export function allyOf(id: string, known: Partial<AllyView> = {}): AllyView {
  return {
    id,
    stance: 'not-yet-sounded-out',
    since: null,
    overtaken: false,
    onRecord: false,
    endorsed: false,
    soundedOut: null,
    trust: null,
    receipt: receiptOf([]),
    band: 'unknown',
    redLines: [],
    asks: [],
    contests: [],
    awaiting: null,
    ...known,
  };
}

export function viewOf(allies: AllyView[], assurances: View['assurances'] = []): View {
  return {
    seat: 'chair',
    seed: 1,
    difficulty: 'standard',
    persons: ['chair'],
    turn: 'chair',
    round: 1,
    rounds: 6,
    date: '2023-05-31',
    deadline: '2023-07-11',
    daysLeft: 41,
    state: 'drafting',
    broken: false,
    level: 'ambassadors',
    tour: false,
    slots: { left: 3, of: 3 },
    capital: { left: 12, of: 12 },
    draft: {
      revision: 0,
      options: {},
      chosen: {},
      ambition: 1,
      ambitionWith: {},
      contestedBy: {},
    },
    silence: null,
    brackets: [],
    proposals: [],
    reservations: [],
    own: null,
    allies,
    assurances,
    options: [],
    wire: [],
    ending: null,
  };
}
