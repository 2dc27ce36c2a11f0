import type { Act, Beat } from './score.ts';

/** Shows one act at a time of its course: 0 at its start, 1 once it is done and stays. */
export type Perform = (act: Act, progress: number) => void;

interface Batch {
  beats: Beat[];
  begin(): void;
  done(): void;
}

/** Plays beats one after the other. It has no clock of its own: time comes in through `advance`. */
export interface Player {
  /** Queues beats; `begin` is called before the first of them, `done` after the last. */
  play(beats: readonly Beat[], begin: () => void, done: () => void): void;
  /** Moves on by `ms`. */
  advance(ms: number): void;
  /** Goes to the end of everything at once. */
  finish(): void;
  /** Forgets everything that is queued. */
  clear(): void;
  readonly busy: boolean;
}

/** With so much in the queue it plays faster, so that the picture never lags behind the game. */
const hurry = 3; // beats
const hurriedPace = 3; // times as fast

export function makePlayer(perform: Perform): Player {
  const queue: Batch[] = [];
  let started = false; // the first batch has begun
  let elapsed = 0; // ms of its first beat

  const waiting = () => queue.slice(1).reduce((count, batch) => count + batch.beats.length, 0);

  /** Plays up to `ms` of the queue; returns what is left of them. */
  const step = (ms: number): number => {
    const batch = queue[0];
    if (batch === undefined) return 0;
    if (!started) {
      started = true;
      batch.begin();
    }
    const beat = batch.beats[0];
    if (beat === undefined) {
      queue.shift();
      started = false;
      batch.done();
      return ms;
    }
    elapsed += ms;
    const length = Math.max(...beat.map((act) => act.wait + act.ms));
    for (const act of beat) {
      if (elapsed >= act.wait) perform(act, Math.min(1, (elapsed - act.wait) / act.ms));
    }
    if (elapsed < length) return 0;
    const left = elapsed - length;
    elapsed = 0;
    batch.beats.shift();
    return left;
  };

  return {
    play(beats, begin, done) {
      queue.push({ beats: [...beats], begin, done });
    },
    advance(ms) {
      let left = ms * (waiting() > hurry ? hurriedPace : 1);
      while (queue.length > 0) {
        left = step(left);
        // A batch whose beats are all played still has to be closed.
        if (left <= 0 && queue[0]?.beats.length !== 0) break;
      }
    },
    finish() {
      while (queue.length > 0) step(Infinity);
    },
    clear() {
      queue.length = 0;
      started = false;
      elapsed = 0;
    },
    get busy() {
      return queue.length > 0;
    },
  };
}
