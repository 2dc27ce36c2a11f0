import { setup } from 'xstate';
import type { Stance } from '../scenario.ts';

export interface AllyChart {
  instructions: 'awaiting' | 'held' | 'firm';
  voice: 'private' | 'onRecord';
  stance: Stance;
}

export type AllyEvent =
  | {
      type: 'text.amended';
      answer: 'atOnce' | 'inDays'; // how soon the capital can answer on the new words
      redLine: 'clear' | 'crossed'; // does the new text cross a red line it has stated
    }
  | { type: 'capital.answered' }
  | { type: 'redLine.stated' }
  | { type: 'wentPublic' }
  | { type: 'stance.expressed'; stance: Stance };

/** One ally, the same chart for every one of them: what its capital has said, who has heard it, what it has shown. */
export const allyMachine = setup({
  types: { events: {} as AllyEvent },
  guards: {
    itsStatedRedLineIsCrossed: ({ event }) =>
      event.type === 'text.amended' && event.redLine === 'crossed',
    theCapitalNeedsDays: ({ event }) => event.type === 'text.amended' && event.answer === 'inDays',
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
        awaiting: { on: { 'capital.answered': 'held' } },
        firm: {},
      },
    },
    voice: {
      initial: 'private',
      states: {
        private: { on: { wentPublic: 'onRecord' } },
        onRecord: {},
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
