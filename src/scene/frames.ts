/**
 * Draws on change: the loop runs while something moves and sleeps otherwise.
 *
 * Two traps of the engine shape this file. `wake()` runs one step before it returns, and putting
 * the loop to sleep and waking it within a step schedules the next frame twice; so steps only set
 * flags, and the loop is touched from a microtask after them.
 */
import type { Game } from 'phaser';

/** The part of the engine that this needs. */
export type Engine = {
  events: Pick<Game['events'], 'on' | 'off'>;
  loop: Pick<Game['loop'], 'running' | 'wake' | 'sleep'>;
};

// Named here as well, so that this can be tested without the engine, which needs a browser.
const beforeStep = 'prestep';
const afterRender = 'postrender';

export interface Frames {
  /** Asks for one frame. Many requests make one frame. */
  request(): void;
  dispose(): void;
}

/** `busy` tells whether something still moves, so that another frame is due. */
export function keepFrames(game: Engine, busy: () => boolean): Frames {
  let wanted = true;
  let queued = false;
  let gone = false;

  const settle = () => {
    queued = false;
    if (gone) return;
    const awake = wanted || busy();
    if (awake && !game.loop.running) game.loop.wake();
    else if (!awake && game.loop.running) game.loop.sleep();
  };
  const later = () => {
    if (queued || gone) return;
    queued = true;
    queueMicrotask(settle);
  };
  const begin = () => {
    wanted = false; // what is asked for from here on is for the next frame
  };

  game.events.on(beforeStep, begin);
  game.events.on(afterRender, later);

  return {
    request() {
      wanted = true;
      later();
    },
    dispose() {
      gone = true;
      game.events.off(beforeStep, begin);
      game.events.off(afterRender, later);
    },
  };
}
