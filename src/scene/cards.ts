/** Stance cards: the glyph that lies on the table before each seat. */
import type { GameObjects, Scene } from 'phaser';
import { stances } from '../text/stances.ts';
import type { Stance } from '../council/scenario.ts';
import { rimPlace } from '../layout/rim.ts';
import type { ChamberLayout } from '../layout/types.ts';
import { glyphMargin, paintGlyph } from './glyphs.ts';
import type { Palette } from './palette.ts';

export interface Cards {
  /** Lays the card for a stance; `landing` runs from 0 to 1 while it comes down. One that is overtaken has faded. */
  lay(ally: string, stance: Stance, landing?: number, overtaken?: boolean): void;
  dispose(): void;
}

/** How much is left of a card that shows what was said of an earlier text. */
const faded = 0.45;

/** `ratio`: device pixels to a CSS pixel. */
export function addCards(
  scene: Scene,
  layout: ChamberLayout,
  palette: Palette,
  ratio: number,
  depth: number,
): Cards {
  const places = layout.seats.map((seat) => rimPlace(layout.table, seat));
  const radius = cardRadius(layout, places);
  // An even number of pixels, so that the middle falls between two of them.
  const size = 2 * Math.ceil((radius * 1.2 + glyphMargin + 1) * ratio);
  for (const stance of stances) {
    const texture = scene.textures.createCanvas(`card ${stance}`, size, size);
    if (texture === null) continue;
    texture.context.scale(ratio, ratio);
    paintGlyph(texture.context, stance, size / 2 / ratio, size / 2 / ratio, radius, palette);
    texture.refresh();
  }

  const images = new Map<string, GameObjects.Image>();
  layout.seats.forEach((seat, i) => {
    const place = places[i];
    if (place === undefined) return;
    const x = Math.round(place.x * ratio);
    const y = Math.round(place.y * ratio);
    const image = scene.add.image(x, y, 'card not-yet-sounded-out').setDepth(depth);
    images.set(seat.id, image);
  });

  return {
    lay(ally, stance, landing = 1, overtaken = false) {
      const image = images.get(ally);
      if (image === undefined) return;
      image.setTexture(`card ${stance}`);
      image.setScale(1 + 0.8 * (1 - landing));
      image.setAlpha(overtaken ? faded : Math.min(1, landing * 2));
    },
    dispose() {
      for (const image of images.values()) image.destroy();
      for (const stance of stances) scene.textures.remove(`card ${stance}`);
    },
  };
}

/** As large as the band allows without neighbours touching, px. */
function cardRadius(layout: ChamberLayout, places: readonly { x: number; y: number }[]): number {
  let nearest = Infinity;
  places.forEach((a, i) => {
    for (const b of places.slice(i + 1)) {
      nearest = Math.min(nearest, Math.hypot(a.x - b.x, a.y - b.y));
    }
  });
  return Math.max(4.5, Math.min(layout.table.thickness * 0.4, nearest * 0.42, 16));
}
