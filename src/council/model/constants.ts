/**
 * Every constant of the decision model, in game units (a round, a move, the whole scale = 1).
 * Which are empirical and which are design choices, and on what ground, stands in `evidence.ts`.
 */
export const constants = {
  /** Private line: logistic with location a/b and scale 1/b. The steepness b is the difficulty. */
  privateLine: {
    easy: { a: -5, b: 10 },
    standard: { a: -5.7, b: 14 },
    hard: { a: -6.45, b: 18 },
  },

  /** Overall interest: min(1, factor × highest salience). */
  interest: 1.2,
  /** Hurt of stalemate at the deadline when hurt is 100 and patience 0. */
  stalemate: 0.15,
  /** Weight of trust. */
  trust: 0.05,
  /** Ceiling of side payments, and what they can do against a crossed red line. */
  offer: 0.3,
  offerAgainstPrinciple: 0.08,
  /** Ceiling and rate of talks; what salience and trust take from them; what is left after a round. */
  contact: 0.15,
  contactRate: 0.5,
  contactSalience: 0.7,
  contactLeft: 0.8,
  /** One argument that convinces fully, made by the chair or by another; how each repeat fades. */
  argument: 0.05,
  argumentByOthers: 0.6,
  argumentFade: 0.5,
  argumentRepeats: 2,
  /** Pressure at home, counted for texts too strong and too weak, beyond a margin on the scale. */
  domestic: 0.5,
  domesticMargin: 0.25,
  /** What those hold against the chair who were not consulted first: disposition and trust. */
  grievance: 0.12,
  grievanceTrust: 0.15,
  /** The price of retreating from a public no, and of each letter already written. */
  record: 0.08,
  recordLetter: 0.04,
  /** What each press briefing adds for those on record, and what a public yes binds its speaker to. */
  hardened: 0.03,
  endorsed: 0.08,
  /** A press briefing: perceived hurt of stalemate (0-1), price of standing alone and the most it can add. */
  briefingHurt: 0.08,
  briefingAlone: 0.03,
  briefingAloneMost: 0.09,
  /** A partner's public position: perceived hurt of stalemate (0-1). */
  partnerHurt: 0.08,
  /** A caucus: share of the way to the group's mean that its members go, and the most it can move one. */
  caucus: 0.2,
  caucusMost: 0.08,
  /** What a recorded reservation spares of the ally's loss on that provision. */
  reservation: { 'national-statement': 0.35, footnote: 0.6, 'opt-out': 0.9 },
  /** The level of the Council: factor on the hurt of stalemate and on pressure at home; share of a capital's days. */
  level: {
    ambassadors: { hurt: 1, domestic: 1, days: 1 },
    ministers: { hurt: 1.25, domestic: 1.15, days: 0.5 },
    summit: { hurt: 1.5, domestic: 1.3, days: 0 },
  },
  /** A food-for-thought paper names at most so many on each side, from this change in gain. */
  paperNames: 6,
  paperNotices: 0.02,
  /** Promises: trust that a broken one costs, the share of missing trust that a kept one earns. */
  promiseBroken: 0.25,
  promiseKept: 0.1,
  /** Trust of an ally whose proposal is taken up, or whose brackets are overridden. */
  heardTrust: 0.05,
  bracketTrust: 0.08,
  /** A price named in the last third costs so much more political capital. */
  dearer: 1,
  nearDeadline: 2 / 3,
  /** Probability that a capital needs longer than usual for a new text, and how much longer. */
  late: 0.08,
  lateFactor: 2,
  /** What an ally or a partner may spend: agenda slots a round, political capital a game. */
  purse: { slots: 1, capital: 4 },
  /** Standing alone: weight, and the power beside it that takes the price away. */
  alone: 0.15,
  aloneWidth: 0.12,
  /** Share of the price of standing alone that is left when a silence gives objectors time to find company. */
  company: { 6: 1, 24: 1, 72: 0.85, 168: 0.6 } as Record<number, number>,
  /** Own view against neighbours': 0.5 + 0.5 × highest salience; nobody heeds one whose positions lie further off. */
  ownView: 0.5,
  confidence: 0.6,
  /** Friends first: talks and offers count (floor + gain × share of heeded friends content above the threshold). */
  friendsFloor: 0.2,
  friendsGain: 1.6,
  friendsContent: 0.06,
  /** A second ally writes only if its disposition lies this far below its private line. */
  cover: 0.25,
  /** Trust needed for a guarantee, and what a broken, lapsed or pulled silence costs. */
  guaranteeTrust: -0.3,
  brokenTrust: 0.12,
  writerTrust: 0.1,
  lapsedTrust: 0.03,
  pulledTrust: 0.03,
  /** Agenda slots left in the round after a broken silence. */
  slotsAfterBreak: 1,
  /** What each level of sounding does: effective talks, trust. */
  sounding: {
    ambassador: { talks: 1, trust: 0.05 },
    minister: { talks: 1.5, trust: 0.08 },
    leader: { talks: 2, trust: 0.12 },
  },
  /** What a go-between adds: effective talks (floor, and up to gain more where it is the most heeded), trust. */
  broker: { floor: 0.5, gain: 1.5, trust: 0.03 },
  /** Costs: agenda slots of the round, political capital of the game. */
  costs: {
    ambassador: { slots: 1, capital: 0 },
    minister: { slots: 1, capital: 2 },
    leader: { slots: 2, capital: 3 },
    argue: { slots: 1, capital: 0 },
    argueAgain: { slots: 1, capital: 1 },
    amend: { slots: 1, capital: 0 },
    offer: { slots: 1, capital: 0 }, // and what the ask costs
    assurance: { slots: 1, capital: 3 },
    letter: { slots: 1, capital: 3 },
    guarantee: { slots: 1, capital: 4 },
    broker: { slots: 1, capital: 0 },
    ask: { slots: 1, capital: 0 },
    bracket: { slots: 1, capital: 0 },
    propose: { slots: 1, capital: 0 },
    caucus: { slots: 1, capital: 1 },
    paper: { slots: 1, capital: 0 },
    tour: { slots: 2, capital: 0 },
    press: { slots: 1, capital: 2 },
    record: { slots: 1, capital: 0 },
    extend: { slots: 1, capital: 0 },
    'national-statement': { slots: 1, capital: 0 },
    footnote: { slots: 1, capital: 1 },
    'opt-out': { slots: 1, capital: 2 },
    ministers: { slots: 2, capital: 2 },
    summit: { slots: 3, capital: 4 },
    askEscalation: { slots: 1, capital: 0 },
    place: { slots: 1, capital: 0 },
    advice: { slots: 0, capital: 1 },
    free: { slots: 0, capital: 0 },
  },
  /** Expressed stances: disposition from which an ally supports or leans; margin below which it holds a reserve. */
  supports: 0.18,
  leans: 0.06,
  reserve: 0.1,
  /** Bands: probability that the private line lies above what is known. */
  uneasy: 0.05,
  likelyToBreak: 0.35,
  /** Below this ambition an agreement counts as diluted. */
  diluted: 0.5,
  /** Rounds that a game may last with time added. */
  mostRounds: 30,
  /** Talks of one seat with one ally before there is nothing more to say. */
  mostTalks: 6,
} as const;
