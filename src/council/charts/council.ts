import { setup, stateIn } from 'xstate';

export const openStates = ['soundings', 'drafting', 'broken'] as const;
export const silenceStates = [
  'running',
  'askedForTime',
  'contested',
  'pending',
  'extended',
  'askedAgain',
] as const;
export const closedStates = [
  'agreed',
  'agreedWithReservations',
  'agreedDiluted',
  'deferred',
  'shelved',
  'withdrawn',
] as const;
export type ClosedState = (typeof closedStates)[number];

export interface CouncilChart {
  text:
    | (typeof openStates)[number]
    | { underSilence: (typeof silenceStates)[number] }
    | ClosedState;
  words: 'clean' | 'bracketed';
  meeting: 'informal' | 'tourDeTable';
  level: 'ambassadors' | 'ministers' | 'summit';
  reservations: 'none' | 'offered' | 'taken';
}

/** Numbers stay outside: an event carries what the model found as one of a few words. */
export type CouncilEvent =
  | { type: 'text.amended' }
  | { type: 'text.placed' }
  | { type: 'text.pulled' }
  | { type: 'text.deferred' }
  | { type: 'text.withdrawn' }
  | { type: 'letter.arrived' } // an ally objects in writing
  | { type: 'time.asked' } // a capital has not answered: no refusal, but silence does not hold
  | { type: 'silence.extended' }
  | { type: 'silence.ranOut'; ambition: 'full' | 'diluted' }
  | { type: 'words.bracketed' }
  | { type: 'words.unbracketed'; left: 'none' | 'some' }
  | { type: 'tour.opened' }
  | { type: 'table.escalated'; to: 'ministers' | 'summit' }
  | { type: 'reservation.offered' }
  | { type: 'reservation.taken' }
  | { type: 'round.ended' }
  | { type: 'time.ranOut' };

/** The chair may put the text off or take it from the table at any time before it is decided. */
const givingUp = { 'text.deferred': '#deferred', 'text.withdrawn': '#withdrawn' } as const;

/** How the Council decides: nobody votes, and silence means consent. */
export const councilMachine = setup({
  types: { events: {} as CouncilEvent },
  guards: {
    theTextIsDiluted: ({ event }) =>
      event.type === 'silence.ranOut' && event.ambition === 'diluted',
    aReservationIsTaken: stateIn({ reservations: 'taken' }),
    noBracketIsLeft: ({ event }) => event.type === 'words.unbracketed' && event.left === 'none',
    leadersTakeIt: ({ event }) => event.type === 'table.escalated' && event.to === 'summit',
  },
}).createMachine({
  id: 'council',
  type: 'parallel',
  states: {
    text: {
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
          id: 'drafting',
          on: {
            ...givingUp,
            'text.amended': 'drafting',
            'text.placed': 'underSilence',
            'time.ranOut': 'deferred',
          },
        },
        underSilence: {
          initial: 'running',
          on: { ...givingUp, 'text.pulled': 'drafting', 'time.ranOut': 'deferred' },
          states: {
            running: {
              on: {
                'letter.arrived': 'contested',
                'time.asked': 'askedForTime',
                'silence.extended': 'extended',
                'silence.ranOut': [
                  { guard: 'theTextIsDiluted', target: '#agreedDiluted' },
                  { guard: 'aReservationIsTaken', target: '#agreedWithReservations' },
                  { target: '#agreed' },
                ],
              },
            },
            askedForTime: {
              on: { 'letter.arrived': 'contested', 'silence.ranOut': 'pending' },
            },
            pending: {
              on: { 'silence.extended': 'extended', 'round.ended': '#drafting' },
            },
            extended: {
              on: {
                'letter.arrived': 'contested',
                'time.asked': 'askedAgain',
                'silence.ranOut': [
                  { guard: 'theTextIsDiluted', target: '#agreedDiluted' },
                  { guard: 'aReservationIsTaken', target: '#agreedWithReservations' },
                  { target: '#agreed' },
                ],
              },
            },
            askedAgain: {
              on: { 'letter.arrived': 'contested', 'silence.ranOut': '#drafting' },
            },
            contested: {
              on: { 'silence.ranOut': '#broken' },
            },
          },
        },
        broken: {
          id: 'broken',
          on: {
            ...givingUp,
            'text.amended': 'broken',
            'text.placed': 'underSilence',
            'time.ranOut': 'shelved',
          },
        },
        agreed: { id: 'agreed', type: 'final' },
        agreedWithReservations: { id: 'agreedWithReservations', type: 'final' },
        agreedDiluted: { id: 'agreedDiluted', type: 'final' },
        deferred: { id: 'deferred', type: 'final' },
        shelved: { type: 'final' },
        withdrawn: { id: 'withdrawn', type: 'final' },
      },
    },
    words: {
      initial: 'clean',
      states: {
        clean: { on: { 'words.bracketed': 'bracketed' } },
        bracketed: {
          on: {
            'words.unbracketed': { guard: 'noBracketIsLeft', target: 'clean' },
            'text.placed': 'clean', // the chair takes the brackets out, and answers for it
          },
        },
      },
    },
    meeting: {
      initial: 'informal',
      states: {
        informal: { on: { 'tour.opened': 'tourDeTable' } },
        tourDeTable: { on: { 'round.ended': 'informal' } },
      },
    },
    level: {
      initial: 'ambassadors',
      states: {
        ambassadors: {
          on: {
            'table.escalated': [
              { guard: 'leadersTakeIt', target: 'summit' },
              { target: 'ministers' },
            ],
          },
        },
        ministers: { on: { 'table.escalated': { guard: 'leadersTakeIt', target: 'summit' } } },
        summit: {},
      },
    },
    reservations: {
      initial: 'none',
      states: {
        none: { on: { 'reservation.offered': 'offered' } },
        offered: { on: { 'reservation.taken': 'taken' } },
        taken: {},
      },
    },
  },
});
