import { setup, stateIn } from 'xstate';
import type { Stance } from '../scenario.ts';

export interface AllyChart {
  instructions: 'awaiting' | 'late' | 'held' | 'firm';
  voice: 'private' | 'onRecord' | 'endorsed';
  letter: 'none' | 'consents' | 'writes' | 'hides' | 'asksForTime';
  stance: Stance;
}

export type AllyEvent =
  | {
      type: 'text.amended';
      answer: 'atOnce' | 'inDays'; // how soon the capital can answer on the new words
      redLine: 'clear' | 'crossed'; // does the new text cross a red line it has stated
    }
  | { type: 'capital.answered' }
  | { type: 'capital.late' }
  | { type: 'redLine.stated' }
  | { type: 'saidNo' }
  | { type: 'saidYes' }
  | { type: 'silence.placed' }
  | { type: 'letter.sent' } // before the deadline
  | {
      type: 'silence.judged'; // at the deadline, in the order of intensity
      could: 'live' | 'not'; // could it live with the text
      place: 'loudest' | 'farBelow' | 'covered'; // among those that could not
    }
  | { type: 'stance.expressed'; stance: Stance };

/** One ally, the same chart for every one of them: what its capital has said, what it has put on record, shown and written. */
export const allyMachine = setup({
  types: { events: {} as AllyEvent },
  guards: {
    itsStatedRedLineIsCrossed: ({ event }) =>
      event.type === 'text.amended' && event.redLine === 'crossed',
    theCapitalNeedsDays: ({ event }) => event.type === 'text.amended' && event.answer === 'inDays',
    itHasNoInstructions: stateIn({ instructions: 'awaiting' }),
    itsInstructionsAreLate: stateIn({ instructions: 'late' }),
    itCouldLiveWithTheText: ({ event }) =>
      event.type === 'silence.judged' && event.could === 'live',
    itIsOnRecord: stateIn({ voice: 'onRecord' }),
    itIsTheLoudest: ({ event }) => event.type === 'silence.judged' && event.place === 'loudest',
    itIsFarBelowItsLine: ({ event }) =>
      event.type === 'silence.judged' && event.place === 'farBelow',
    supports: ({ event }) => shows(event, 'supports'),
    leans: ({ event }) => shows(event, 'leaning'),
    staysSilent: ({ event }) => shows(event, 'stays-silent'),
    holdsAReserve: ({ event }) => shows(event, 'holds-a-reserve'),
    willBreakSilence: ({ event }) => shows(event, 'will-break-silence'),
  },
}).createMachine({
  id: 'ally',
  type: 'parallel',
  states: {
    instructions: {
      initial: 'held',
      on: {
        'text.amended': [
          { guard: 'itsStatedRedLineIsCrossed', target: '.firm' },
          { guard: 'theCapitalNeedsDays', target: '.awaiting' },
          { target: '.held' },
        ],
        'redLine.stated': '.firm',
      },
      states: {
        held: {},
        awaiting: { on: { 'capital.answered': 'held', 'capital.late': 'late' } },
        late: { on: { 'capital.answered': 'held' } },
        firm: {},
      },
    },
    voice: {
      initial: 'private',
      states: {
        private: { on: { saidNo: 'onRecord', saidYes: 'endorsed' } },
        onRecord: {},
        endorsed: { on: { saidNo: 'onRecord' } },
      },
    },
    letter: {
      initial: 'none',
      on: { 'silence.placed': '.none' },
      states: {
        none: {
          on: {
            'letter.sent': 'writes',
            'silence.judged': [
              { guard: 'itHasNoInstructions', target: 'asksForTime' },
              { guard: 'itsInstructionsAreLate', target: 'asksForTime' },
              { guard: 'itCouldLiveWithTheText', target: 'consents' },
              { guard: 'itIsOnRecord', target: 'writes' },
              { guard: 'itIsTheLoudest', target: 'writes' },
              { guard: 'itIsFarBelowItsLine', target: 'writes' },
              { target: 'hides' },
            ],
          },
        },
        consents: {},
        writes: {},
        hides: {},
        asksForTime: {},
      },
    },
    stance: {
      initial: 'not-yet-sounded-out',
      on: {
        'stance.expressed': [
          { guard: 'supports', target: '.supports' },
          { guard: 'leans', target: '.leaning' },
          { guard: 'staysSilent', target: '.stays-silent' },
          { guard: 'holdsAReserve', target: '.holds-a-reserve' },
          { guard: 'willBreakSilence', target: '.will-break-silence' },
        ],
      },
      states: {
        'not-yet-sounded-out': {},
        supports: {},
        leaning: {},
        'stays-silent': {},
        'holds-a-reserve': {},
        'will-break-silence': {},
      },
    },
  },
});

const shows = (event: AllyEvent, stance: Stance): boolean =>
  event.type === 'stance.expressed' && event.stance === stance;
