/**
 * A consensus game of thirty-one allies as one would write it with boardgame.io: the yardstick for the speed
 * of this game's own engine. It has no capitals, no neighbours and no red lines, so it has less to work out.
 */
import './production.ts';
import type { Game } from 'boardgame.io';
import { Client } from 'boardgame.io/client';
import { INVALID_MOVE } from 'boardgame.io/core';

const provisions = [0, 1, 2, 3, 4, 5];
const slotsPerRound = 4;

/** What never changes stands outside the state. */
const profiles = Array.from({ length: 31 }, (_, i) => ({
  positions: provisions.map((p) => ((i * 37 + p * 17) % 101) / 100),
  salience: provisions.map((p) => (1 + ((i * 5 + p * 3) % 7)) / 24),
}));

interface Ally {
  line: number; // it objects below this disposition
  disposition: number;
  trust: number;
  talks: number;
  persuaded: number;
  promised: number;
}

interface Table {
  text: number[];
  allies: Ally[];
  arguments: number;
  slots: number;
  capital: number;
  isUnderSilence: boolean;
  objectors: number[];
}

type Result = void | typeof INVALID_MOVE;

const game: Game<Table> = {
  name: 'consensus',
  disableUndo: true,

  setup: ({ random }) => {
    const table = {
      text: provisions.map(() => 1),
      allies: profiles.map(() => ({
        line: 0.5 + 0.3 * random.Number(),
        disposition: 0,
        trust: 0.5,
        talks: 0,
        persuaded: 0,
        promised: 0,
      })),
      arguments: 0,
      slots: slotsPerRound,
      capital: 10,
      isUnderSilence: false,
      objectors: [],
    };
    weigh(table);
    return table;
  },

  moves: {
    soundOut: ({ G }, i: number): Result => {
      const ally = G.allies[i];
      if (!ally || !pay(G, 0)) return INVALID_MOVE;
      ally.talks += 1;
      ally.trust = Math.min(1, ally.trust + 0.2 / ally.talks);
    },
    argue: ({ G }, provision: number): Result => {
      if (!pay(G, 0)) return INVALID_MOVE;
      G.arguments += 1;
      G.allies.forEach((ally, i) => {
        const isMoved = (profiles[i]?.positions[provision] ?? 0) > 0.3;
        ally.persuaded += (isMoved ? 0.02 : -0.02) / G.arguments;
      });
      weigh(G);
    },
    amend: ({ G }, provision: number, place: number): Result => {
      if (!pay(G, 0)) return INVALID_MOVE;
      G.text[provision] = place;
      weigh(G);
    },
    offer: ({ G }, i: number): Result => {
      const ally = G.allies[i];
      if (!ally || !pay(G, 2)) return INVALID_MOVE;
      ally.promised += 0.1 * ally.trust;
      weigh(G);
    },
    place: ({ G }): Result => {
      if (G.isUnderSilence || !pay(G, 1)) return INVALID_MOVE;
      G.isUnderSilence = true;
    },
  },

  turn: {
    onEnd: ({ G, events }) => {
      if (G.isUnderSilence && isAgreed(G)) events.endGame('agreed');
      G.isUnderSilence = false;
      G.slots = slotsPerRound;
      G.capital += 2;
    },
  },
};

function pay(table: Table, capital: number): boolean {
  if (table.slots === 0 || table.capital < capital) return false;
  table.slots -= 1;
  table.capital -= capital;
  return true;
}

function weigh({ allies, text }: Table): void {
  const places = [...text];
  allies.forEach((ally, i) => {
    const { positions = [], salience = [] } = profiles[i] ?? {};
    const distance = provisions.reduce(
      (sum, p) => sum + (salience[p] ?? 0) * Math.abs((places[p] ?? 0) - (positions[p] ?? 0)),
      0,
    );
    ally.disposition = 1 - distance + ally.persuaded + ally.promised;
  });
}

function isAgreed(table: Table): boolean {
  table.objectors = table.allies.flatMap(({ disposition, line }, i) =>
    disposition < line ? [i] : [],
  );
  for (const i of table.objectors) {
    const objector = table.allies[i];
    if (objector) objector.trust = Math.max(0, objector.trust - 0.1);
  }
  return table.objectors.length === 0;
}

/**
 * Plays so many moves, with the ends of rounds among them.
 *
 * @returns how many allies object to the text that was placed last
 */
export function playYardstick(moves: number, seed = 1): number {
  const client = Client<Table>({
    game: { ...game, seed },
    numPlayers: profiles.length,
    debug: false,
  });
  client.start();
  for (let i = 0; i < moves; i++) makeMove(client, i);
  const { G, _stateID: legal } = client.getState() ?? {};
  client.stop();
  if (!G || legal !== moves) throw new Error(`only ${legal} of ${moves} moves were legal`);
  return G.objectors.length;
}

/** Four moves a round: talk, argue, amend, and offer something or place the text; then the round ends. */
function makeMove({ moves, events }: ReturnType<typeof Client<Table>>, i: number): void {
  const round = Math.floor(i / 5);
  switch (i % 5) {
    case 0:
      return moves['soundOut']?.((round * 7) % profiles.length);
    case 1:
      return moves['argue']?.(round % provisions.length);
    case 2:
      return moves['amend']?.(round % provisions.length, round % 2 ? 0.7 : 0.9);
    case 3:
      return round % 2 ? moves['place']?.() : moves['offer']?.((round * 7) % profiles.length);
    default:
      return events.endTurn?.();
  }
}
