/** For every constant of the model: its unit, what it says, and whether it was fitted or chosen, and on what ground. */
import type { constants } from './constants.ts';

export interface Evidence {
  kind: 'empirical' | 'design choice';
  unit: string; // of the value, or of each of them; `disposition`: 1 is the whole scale
  says: string;
  ground: string; // the evidence, or the reason for the choice
}

const chosen = (unit: string, says: string, ground: string): Evidence => ({
  kind: 'design choice',
  unit,
  says,
  ground,
});

const play = 'Sign and shape from theory, size from play.';

export const evidence: { [K in keyof typeof constants]: Evidence } = {
  privateLine: chosen(
    'a none, b per disposition',
    'Private lines: logistic, location a/b, scale 1/b; b is the difficulty.',
    'EU data (DEU III) do not identify b. For each b, a is a refit on 21 unanimity issues (−4.59, −5.27, −6.02) lowered by about 0.43, so that b = 10 has the −5 that 43 such issues give.',
  ),
  interest: chosen(
    'factor',
    'Overall interest: min(1, factor × highest salience).',
    'One salient provision is enough to care.',
  ),
  stalemate: chosen(
    'disposition',
    'Hurt of stalemate at the deadline, when hurt is 100 and patience 0.',
    'Zartman: a mutually hurting stalemate makes parties ripe; patience as in Rubinstein. EU packages need such a cost to make sense of acquiescence.',
  ),
  trust: chosen('disposition per unit of trust', 'Weight of trust in the chair.', play),
  offer: chosen(
    'disposition',
    'Ceiling of side payments.',
    'Issue linkage: under unanimity EU packages have half the net losers of majority rule.',
  ),
  offerAgainstPrinciple: chosen(
    'disposition',
    'The most that side payments do for an ally whose red line is crossed.',
    'Objections of principle yielded to text or to nothing, not to payment, in the cases looked at.',
  ),
  contact: chosen(
    'disposition',
    'Ceiling of talks.',
    'Talks are information more than persuasion.',
  ),
  contactRate: chosen(
    'per talk',
    'How fast talks come near their ceiling.',
    'Diminishing returns: 39, 63, 78 and 86 % after one to four.',
  ),
  contactSalience: chosen(
    'share',
    'What the highest salience takes from talks.',
    'The salient hardly move.',
  ),
  contactLeft: chosen('share per round', 'What is left of talks after a round.', play),
  argument: chosen('disposition', 'One argument of the chair that convinces fully.', play),
  argumentByOthers: chosen(
    'share',
    'The same, made by an ally or a partner.',
    'A party to the matter is believed less.',
  ),
  argumentFade: chosen('share', 'What each repeat is worth of the one before.', play),
  argumentRepeats: chosen('times', 'Repeats before an argument is spent.', play),
  domestic: chosen(
    'disposition',
    'Pressure at home at full exposure.',
    'Two-level games (Putnam): the home front limits what can be signed. Not a resource for content in EU data, so it enters acceptance only.',
  ),
  domesticMargin: chosen(
    'share of a scale',
    'How far from its position a text may lie before the public minds.',
    play,
  ),
  grievance: chosen(
    'disposition',
    'Not having been consulted first.',
    'The French complaint of June 2023 about a leak before consultation.',
  ),
  grievanceTrust: chosen('trust', 'The same, in trust.', play),
  record: chosen(
    'disposition',
    'Retreating from a public no.',
    'Two-level games: naming it publicly narrows the way back.',
  ),
  recordLetter: chosen('disposition per letter', 'Each letter already written.', play),
  hardened: chosen(
    'disposition per briefing',
    'Each press briefing since it went on record.',
    'Publicity hardens those on record.',
  ),
  endorsed: chosen('disposition', 'Breaking with a public yes.', 'As a public no, the other way.'),
  briefingHurt: chosen('hurt, 0-1', 'What a press briefing adds to the hurt of stalemate.', play),
  briefingAlone: chosen(
    'disposition per briefing',
    'What it adds to the price of standing alone.',
    play,
  ),
  briefingAloneMost: chosen('disposition', 'The most that briefings add to it.', play),
  partnerHurt: chosen('hurt, 0-1', 'A partner’s public position.', play),
  caucus: chosen(
    'share',
    'How far towards the group’s mean a member goes.',
    'Groups align before the table meets; size from play.',
  ),
  caucusMost: chosen(
    'disposition',
    'The most that groups move one ally.',
    'Keeps repeated caucuses from replacing talks.',
  ),
  reservation: chosen(
    'share',
    'What a recorded reservation spares of the loss on its provision.',
    'The more an ally stays apart, the more it is spared; sizes from play.',
  ),
  level: chosen(
    'factors',
    'By level of the Council: hurt of stalemate, pressure at home, days that capitals need.',
    'Decisions have the same validity at every level (NATO); visibility and presence differ.',
  ),
  paperNames: chosen(
    'allies',
    'How many a food-for-thought paper names on each side.',
    'One hears the loudest.',
  ),
  paperNotices: chosen('disposition', 'From which change in gain.', play),
  promiseBroken: chosen(
    'trust',
    'What breaking a promise costs.',
    'Axelrod: reciprocity remembers; a cost of 0.4 closed the door to guarantees for good.',
  ),
  promiseKept: chosen('share of missing trust', 'What keeping one earns.', play),
  heardTrust: chosen('trust', 'Having one’s proposal taken up.', play),
  bracketTrust: chosen('trust', 'Having one’s brackets overridden.', play),
  dearer: chosen(
    'political capital',
    'What a price named near the deadline costs more.',
    'Hold-outs gain by waiting.',
  ),
  nearDeadline: chosen('share of the rounds', 'After which the deadline is near.', play),
  late: chosen('probability', 'That a capital needs longer than usual for a new text.', play),
  lateFactor: chosen('factor', 'How much longer.', play),
  purse: chosen(
    'slots a round, capital a game',
    'What an ally or the partner may spend.',
    'One act a round keeps the room alive and the player in the lead.',
  ),
  alone: chosen(
    'disposition',
    'Standing alone.',
    'A minority member fears the charge of obstructiveness and isolation.',
  ),
  aloneWidth: chosen(
    'share of power',
    'Company that takes the price away.',
    'Two middle powers are company.',
  ),
  company: chosen(
    'share',
    'By hours of silence: what is left of the price of standing alone.',
    'A longer silence lets objectors find each other.',
  ),
  ownView: chosen(
    'share',
    'Weight of the own view for one that cares about nothing; 1 for one that cares fully.',
    'Friedkin and Johnsen; network models beat a baseline in EU data.',
  ),
  confidence: chosen(
    'share of the scales',
    'Mean distance beyond which allies do not heed each other.',
    'Bounded confidence.',
  ),
  friendsFloor: chosen(
    'factor',
    'What talks and offers count while no heeded friend is content.',
    'Makes order matter: ask first whom others heed.',
  ),
  friendsGain: chosen('factor', 'What contented friends add to it.', play),
  friendsContent: chosen('disposition', 'From which a friend is content.', play),
  cover: chosen(
    'disposition',
    'How far below its private line a second ally stands that writes all the same.',
    'Four in five vetoes are lone: 81 % of 37 reported EU vetoes, 82 % of 214 vetoed Security Council drafts. The cut-off is chosen to come near that.',
  ),
  guaranteeTrust: chosen('trust', 'The least for a written assurance to be believed.', play),
  brokenTrust: chosen(
    'trust',
    'What a broken silence costs the chair with everyone.',
    'Early silence is a gamble.',
  ),
  writerTrust: chosen('trust', 'What it costs with each that wrote.', play),
  lapsedTrust: chosen('trust', 'What it costs with each capital that was hurried.', play),
  pulledTrust: chosen('trust', 'Taking a text back from silence.', play),
  slotsAfterBreak: chosen(
    'agenda slots',
    'Left in the round after a broken silence.',
    'An emergency meeting takes the rest.',
  ),
  sounding: chosen('effective talks; trust', 'By level, what talks do.', play),
  broker: chosen(
    'effective talks; trust',
    'What a go-between adds: at least, and at most where it is the most heeded.',
    play,
  ),
  costs: chosen(
    'agenda slots, political capital',
    'What each move takes.',
    'So that slots, capital and trust each bind somewhere.',
  ),
  supports: chosen('disposition', 'From which an ally shows support.', play),
  leans: chosen('disposition', 'From which it shows that it leans to the text.', play),
  reserve: chosen(
    'disposition',
    'Distance from its private line below which it shows a reserve.',
    play,
  ),
  uneasy: chosen(
    'probability',
    'Of a letter, as far as known, from which an ally is called uneasy.',
    play,
  ),
  likelyToBreak: chosen('probability', 'The same, likely to break.', play),
  diluted: chosen(
    'ambition',
    'Below which an agreement is called diluted.',
    'Half of what was tabled.',
  ),
  mostRounds: chosen('rounds', 'The longest game, with time added.', 'Bounds the work of a game.'),
  mostTalks: chosen(
    'talks',
    'Of one seat with one ally, before there is nothing more to say.',
    play,
  ),
};
