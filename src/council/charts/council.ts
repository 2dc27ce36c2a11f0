import { setup } from 'xstate';

export const councilStates = [
  'soundings',
  'drafting',
  'underSilence',
  'broken',
  'agreed',
  'agreedDiluted',
  'deferred',
  'shelved',
  'withdrawn',
] as const;
export type CouncilChart = (typeof councilStates)[number];

/** Numbers stay outside: an event carries what the model found as one of a few words. */
export type CouncilEvent =
  | { type: 'text.amended' }
  | { type: 'text.placed' }
  | { type: 'text.pulled' }
  | { type: 'text.deferred' }
  | { type: 'text.withdrawn' }
  | {
      type: 'silence.ranOut';
      objections: 'none' | 'some'; // did anybody write to break silence
      instructions: 'complete' | 'missing'; // did a capital ask for time
      ambition: 'full' | 'diluted';
    }
  | { type: 'time.ranOut' };

/** The chair may put the text off or take it from the table at any time before it is decided. */
const givingUp = { 'text.deferred': 'deferred', 'text.withdrawn': 'withdrawn' } as const;

/** How the Council decides: nobody votes, and silence means consent. */
export const councilMachine = setup({
  types: { events: {} as CouncilEvent },
  guards: {
    somebodyObjects: ({ event }) => event.type === 'silence.ranOut' && event.objections === 'some',
    aCapitalNeedsTime: ({ event }) =>
      event.type === 'silence.ranOut' && event.instructions === 'missing',
    theTextIsDiluted: ({ event }) =>
      event.type === 'silence.ranOut' && event.ambition === 'diluted',
  },
}).createMachine({
  id: 'council',
  initial: 'soundings',
  states: {
    soundings: {
      on: {
        ...givingUp,
        'text.amended': 'drafting',
        'text.placed': 'underSilence',
        'time.ranOut': 'deferred',
      },
    },
    drafting: {
      on: {
        ...givingUp,
        'text.amended': 'drafting',
        'text.placed': 'underSilence',
        'time.ranOut': 'deferred',
      },
    },
    underSilence: {
      on: {
        ...givingUp,
        'text.pulled': 'drafting',
        'silence.ranOut': [
          { guard: 'somebodyObjects', target: 'broken' },
          { guard: 'aCapitalNeedsTime', target: 'drafting' },
          { guard: 'theTextIsDiluted', target: 'agreedDiluted' },
          { target: 'agreed' },
        ],
      },
    },
    broken: {
      on: {
        ...givingUp,
        'text.amended': 'broken',
        'text.placed': 'underSilence',
        'time.ranOut': 'shelved',
      },
    },
    agreed: { type: 'final' },
    agreedDiluted: { type: 'final' },
    deferred: { type: 'final' },
    shelved: { type: 'final' },
    withdrawn: { type: 'final' },
  },
});
