/** Everything that is on screen, for one size and one look. Made anew when either changes. */
import type { Scene } from 'phaser';
import type { MapPlace, Stance } from '../council/scenario.ts';
import type { ChamberLayout } from '../layout/types.ts';
import { say } from '../text/say.ts';
import { addCards } from './cards.ts';
import type { Face } from './clock-face.ts';
import { clockMargin, paintClock, toneInk } from './clock.ts';
import type { Flags } from './flags.ts';
import type { Look } from './look.ts';
import { paintMap, paintPlain } from './map.ts';
import { marksOf } from './marks.ts';
import { palettes } from './palette.ts';
import { addPapers } from './papers.ts';
import { placeMap } from './projection.ts';
import type { Act } from './score.ts';
import { paintSeats } from './seats.ts';
import { addSheet } from './sheet.ts';
import { paintTable } from './table.ts';
import { paintTraces, type Trace } from './traces.ts';

/** What the room shows; the room reads it and never changes it. */
export interface Shown {
  layout: ChamberLayout;
  places: readonly MapPlace[]; // on the map; none: the table is bare
  partnerPlace: string | null; // the one of them where the partner is
  look: Look;
  ratio: number; // device pixels to a CSS pixel
  flags: Flags;
  flagOf(ally: string): string;
  stanceOf(ally: string): Stance;
  isOvertaken(ally: string): boolean;
  selected: string | null;
  face: Face;
  filled: number; // how much of the clock's ring is shown, 0 to 1
  stamped: number; // how far the stamp has come down, 0 to 1
  traces: Trace[];
}

export type Layer = 'floor' | 'traces' | 'clock' | 'seats';
export const layers: readonly Layer[] = ['floor', 'traces', 'clock', 'seats'];

export interface Room {
  paint(layer: Layer): void;
  layCard(ally: string, landing: number): void;
  showPaper(act: Act & { kind: 'letter' | 'slip' }, progress: number): void;
  clearPapers(): void;
  dispose(): void;
}

export function furnish(scene: Scene, shown: Shown): Room {
  const { places, look, ratio } = shown;
  const map = placeMap(shown.layout, places);
  const marks = marksOf(shown.layout, map, places, look.lang);
  const outside = marks.find(({ id }) => id === shown.partnerPlace) ?? null;
  const layout = { ...shown.layout, outside };
  const { clock, table } = layout;
  const palette = palettes[look.theme];
  const whole = { x: 0, y: 0, width: layout.width, height: layout.height };
  const reach = clock.radius + clockMargin;
  const disc = { x: clock.x - reach, y: clock.y - reach, width: 2 * reach, height: 2 * reach };

  const sheets = {
    floor: addSheet(scene, 'floor', whole, ratio, 0),
    traces: addSheet(scene, 'traces', whole, ratio, 1),
    clock: addSheet(scene, 'clock', disc, ratio, 2),
    seats: addSheet(scene, 'seats', whole, ratio, 3),
  };
  const cards = addCards(scene, layout, palette, ratio, 4);
  const papers = addPapers(scene, {
    layout,
    marks,
    palette,
    ratio,
    depth: 5,
    revision: (revision) => say(look.lang, 'chamber.revision', { revision }),
  });

  const painters: Record<Layer, () => void> = {
    floor: () =>
      sheets.floor.paint((pen) => {
        pen.fillStyle = palette.ground;
        pen.fillRect(0, 0, layout.width, layout.height);
        if (map) paintMap(pen, layout, palette, map, marks);
        else paintPlain(pen, layout, palette);
        paintTable(pen, table, palette);
      }),
    traces: () => sheets.traces.paint((pen) => paintTraces(pen, layout, shown.traces, palette)),
    clock: () => {
      sheets.clock.paint((pen) => paintClock(pen, clock, shown.face, palette, shown.filled));
      const { stamp, tone } = shown.face;
      papers.stamp(stamp, toneInk(tone, palette), shown.stamped);
    },
    seats: () =>
      sheets.seats.paint((pen) =>
        paintSeats(pen, layout, {
          palette,
          ratio,
          flags: shown.flags,
          flagOf: shown.flagOf,
          stanceOf: shown.stanceOf,
          selected: shown.selected,
          chair: say(look.lang, 'glossary.secretary-general.term'),
        }),
      ),
  };

  return {
    paint: (layer) => painters[layer](),
    layCard: (ally, landing) =>
      cards.lay(ally, shown.stanceOf(ally), landing, shown.isOvertaken(ally)),
    showPaper: (act, progress) => papers.show(act, progress),
    clearPapers: () => papers.clear(),
    dispose() {
      papers.dispose();
      cards.dispose();
      for (const layer of layers) sheets[layer].dispose();
    },
  };
}
