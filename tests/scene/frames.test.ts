import { beforeEach, describe, expect, it } from 'vitest';

import { keepFrames } from '../../src/scene/frames.ts';

/** An engine whose loop steps when told to, and once, at once, on waking. */
function engine() {
  const listeners = new Map<string, Set<() => void>>();
  const emit = (name: string) => listeners.get(name)?.forEach((listener) => listener());
  const step = () => {
    game.steps += 1;
    game.stepping = true;
    emit('prestep');
    game.during();
    emit('postrender');
    game.stepping = false;
  };
  const touched = () => {
    if (game.stepping) throw new Error('the loop was touched within a step');
  };
  const game = {
    steps: 0,
    stepping: false,
    during: () => {},
    step,
    listeners,
    events: {
      on(name: string, listener: () => void) {
        listeners.set(name, (listeners.get(name) ?? new Set()).add(listener));
      },
      off(name: string, listener: () => void) {
        listeners.get(name)?.delete(listener);
      },
    },
    loop: {
      running: true,
      wake() {
        touched();
        game.loop.running = true;
        step();
      },
      sleep() {
        touched();
        game.loop.running = false;
      },
    },
  };
  return game;
}

const settled = async () => new Promise<void>((resolve) => setTimeout(resolve));

describe('the loop', () => {
  let busy = false;
  beforeEach(() => {
    busy = false;
  });
  const start = () => {
    const game = engine();
    // The engine's own types say more than is used of it.
    const frames = keepFrames(game as never, () => busy);
    return { game, frames };
  };

  it('sleeps after a frame in which nothing moved', async () => {
    const { game } = start();
    game.step();
    await settled();
    expect(game.loop.running).toBe(false);
  });

  it('draws one frame for many requests, and sleeps again', async () => {
    const { game, frames } = start();
    game.step();
    await settled();
    for (let i = 0; i < 5; i++) frames.request();
    await settled();
    expect(game.steps).toBe(2);
    expect(game.loop.running).toBe(false);
  });

  it('runs on while something moves', async () => {
    const { game } = start();
    busy = true;
    game.step();
    await settled();
    expect(game.loop.running).toBe(true);
    busy = false;
    game.step();
    await settled();
    expect(game.loop.running).toBe(false);
  });

  it('draws again what is asked for in the middle of a frame', async () => {
    const { game, frames } = start();
    let asked = false;
    game.during = () => {
      if (asked) return;
      asked = true;
      frames.request();
    };
    game.step();
    await settled();
    expect(game.loop.running).toBe(true);
    game.step();
    await settled();
    expect(game.loop.running).toBe(false);
  });

  it('leaves nothing behind', async () => {
    const { game, frames } = start();
    frames.dispose();
    frames.request();
    await settled();
    expect(game.steps).toBe(0);
    expect([...game.listeners.values()].every((set) => set.size === 0)).toBe(true);
  });
});
