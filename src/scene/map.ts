/** The northern hemisphere under the table, with the places of the case; or the bare table where it names none. */
import north from '../../assets/map/north.json';
import type { ChamberLayout } from '../layout/types.ts';
import { sans, write } from './lettering.ts';
import { markSize, type Mark } from './marks.ts';
import type { Palette } from './palette.ts';
import { radians, type Projection } from './projection.ts';
import { trace } from './table.ts';

/** The map within the table, and a hint of its graticule on the floor around it. */
export function paintMap(
  pen: CanvasRenderingContext2D,
  layout: ChamberLayout,
  palette: Palette,
  map: Projection,
  marks: readonly Mark[],
): void {
  const reach = Math.max(layout.width, layout.height);
  graticule(pen, map, palette.floorLine, reach);
  pen.save();
  fillTable(pen, layout, palette);
  graticule(pen, map, palette.gridLine, reach);
  paintLand(pen, map, palette);
  paintMarks(pen, layout, palette, marks);
  pen.restore();
}

/** Rings that follow the table's own curve, where there is nothing to show on a map. */
export function paintPlain(
  pen: CanvasRenderingContext2D,
  layout: ChamberLayout,
  palette: Palette,
): void {
  const { table, clock } = layout;
  pen.save();
  fillTable(pen, layout, palette);
  const deepest = Math.min(table.radiusX, table.radiusY) - clock.radius;
  pen.lineWidth = 1;
  pen.strokeStyle = palette.gridLine;
  for (let inset = table.thickness * 2; inset < deepest; inset += table.thickness) {
    pen.beginPath();
    trace(pen, table, inset);
    pen.stroke();
  }
  pen.restore();
}

/** Fills the inside of the table, and keeps what follows within it. */
function fillTable(pen: CanvasRenderingContext2D, layout: ChamberLayout, palette: Palette): void {
  pen.beginPath();
  trace(pen, layout.table, layout.table.thickness - 1);
  pen.clip();
  pen.fillStyle = palette.sea;
  pen.fillRect(0, 0, layout.width, layout.height);
}

function paintLand(pen: CanvasRenderingContext2D, map: Projection, palette: Palette): void {
  pen.save();
  pen.translate(map.x, map.y);
  pen.rotate(radians(map.down));
  pen.scale(map.scale / north.unitsPerDegree, map.scale / north.unitsPerDegree);
  const hairline = north.unitsPerDegree / map.scale;
  pen.beginPath();
  for (const ring of north.land) line(pen, ring, true);
  pen.fillStyle = palette.land;
  pen.fill('evenodd');
  // Closes the seam where the atlas cuts the world at 180 degrees.
  pen.lineWidth = 0.6 * hairline;
  pen.strokeStyle = palette.land;
  pen.stroke();
  pen.beginPath();
  for (const border of north.borders) line(pen, border, false);
  pen.lineWidth = 0.8 * hairline;
  pen.strokeStyle = palette.border;
  pen.stroke();
  pen.restore();
}

/** Parallels and meridians. */
function graticule(
  pen: CanvasRenderingContext2D,
  map: Projection,
  colour: string,
  reach: number,
): void {
  pen.beginPath();
  for (let latitude = 15; latitude * map.scale < reach; latitude += 15) {
    const radius = latitude * map.scale;
    pen.moveTo(map.x + radius, map.y);
    pen.arc(map.x, map.y, radius, 0, 2 * Math.PI);
  }
  for (let meridian = 0; meridian < 12; meridian++) {
    const angle = (meridian / 12) * 2 * Math.PI;
    const start = 15 * map.scale;
    pen.moveTo(map.x + start * Math.sin(angle), map.y + start * Math.cos(angle));
    pen.lineTo(map.x + reach * Math.sin(angle), map.y + reach * Math.cos(angle));
  }
  pen.lineWidth = 1;
  pen.strokeStyle = colour;
  pen.stroke();
}

function paintMarks(
  pen: CanvasRenderingContext2D,
  layout: ChamberLayout,
  palette: Palette,
  marks: readonly Mark[],
): void {
  const lettering = {
    family: sans,
    weight: 600,
    size: markSize(layout),
    spacing: 0.06,
    colour: palette.muted,
  };
  for (const { x, y, name } of marks) {
    pen.beginPath();
    pen.arc(x, y, 2.5, 0, 2 * Math.PI);
    pen.fillStyle = palette.city;
    pen.fill();
    if (name) write(pen, name.text, name.box.x, y, { ...lettering, room: name.box.width });
  }
}

/** A line of the baked map: a first point, then steps. */
function line(pen: CanvasRenderingContext2D, steps: readonly number[], closed: boolean): void {
  let x = 0;
  let y = 0;
  for (let i = 0; i + 1 < steps.length; i += 2) {
    x += steps[i] ?? 0;
    y += steps[i + 1] ?? 0;
    if (i === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  }
  if (closed) pen.closePath();
}
