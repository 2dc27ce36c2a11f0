/** Works a debrief out beside the page, in a worker; where there is none, on the page in slices. */
import {
  debriefOf,
  emptyDebrief,
  withPiece,
  type Debrief,
  type Piece,
  type Played,
} from '../../analysis/debrief.ts';

const slice = 8; // milliseconds of work before the page has its turn

/**
 * @param tell is given the debrief as far as it has come, piece by piece
 * @returns stops the work
 */
export function analyse(game: Played, tell: (debrief: Debrief) => void): () => void {
  let debrief = emptyDebrief;
  const add = (piece: Piece): void => tell((debrief = withPiece(debrief, piece)));
  let stop = inWorker(game, add, () => {
    debrief = emptyDebrief; // whatever the worker found: the page begins anew
    stop = inSlices(game, add);
  });
  return () => stop();
}

function inWorker(game: Played, add: (piece: Piece) => void, failed: () => void): () => void {
  let worker: Worker;
  try {
    worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  } catch {
    const timer = setTimeout(failed);
    return () => clearTimeout(timer);
  }
  worker.addEventListener('message', ({ data }: MessageEvent<Piece>) => add(data));
  worker.addEventListener('error', () => {
    worker.terminate();
    failed();
  });
  const { scenario, seed, setting, moves } = game; // the state stays here: the worker plays its way to it
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  worker.postMessage({ scenario, seed, setting, moves } satisfies Played);
  return () => worker.terminate();
}

function inSlices(game: Played, add: (piece: Piece) => void): () => void {
  const steps = debriefOf(game);
  let timer = setTimeout(goOn);
  return () => clearTimeout(timer);

  function goOn(): void {
    const until = performance.now() + slice;
    let step = steps.next();
    for (; !step.done; step = steps.next()) {
      if (step.value) add(step.value);
      if (performance.now() >= until) break;
    }
    if (!step.done) timer = setTimeout(goOn);
  }
}
