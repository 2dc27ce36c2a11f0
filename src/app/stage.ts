/** Brings the painter in when it is needed, and keeps its look in step with the settings. */
import type { Table } from '../council/table.ts';
import type { Shell, Stage } from '../panels/shell.ts';
import type { Renderer } from '../scene/chamber.ts';
import { movesFully, themeOf } from './settings.ts';

/** Null where there is neither WebGL nor a canvas: the panels play on without the picture. */
export async function mountStage(
  host: HTMLElement,
  table: Table,
  shell: Shell,
): Promise<Stage | null> {
  const look = () => {
    const { lang, theme, motion } = shell.settings();
    return { lang, theme: themeOf(theme), motion: movesFully(motion) };
  };
  try {
    const renderer = wantedRenderer();
    const { mountChamber } = await import('../scene/chamber.ts');
    const chamber = await mountChamber(host, table, look(), renderer);
    const undo = shell.subscribe(() => chamber.setLook(look()));
    return {
      select: (ally) => chamber.select(ally),
      dispose() {
        undo();
        chamber.dispose();
      },
    };
  } catch {
    return null;
  }
}

/** `?renderer=webgl` or `canvas` paints with that one only, `none` leaves the picture out. */
function wantedRenderer(): Renderer {
  const wanted = new URLSearchParams(location.search).get('renderer');
  if (wanted === 'none') throw new Error('no picture wanted');
  return wanted === 'canvas' || wanted === 'webgl' ? wanted : 'auto';
}
