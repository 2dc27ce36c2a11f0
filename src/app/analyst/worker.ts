/** The analyst in a thread of its own: it is given one game, posts the pieces as they come, and closes. */
import { debriefOf, type Played } from '../../analysis/debrief.ts';

addEventListener('message', ({ data }: MessageEvent<Played>) => {
  for (const piece of debriefOf(data)) if (piece) postMessage(piece);
  close();
});
