/** The northern hemisphere as it lies under the table: one world for Brussels, Washington, Tokyo. */
import north from '../../assets/map/north.json';
import { level, type Superellipse } from '../layout/superellipse.ts';
import type { ChamberLayout } from '../layout/types.ts';
import { measure, sans, write } from './lettering.ts';
import type { Palette } from './palette.ts';
import { trace } from './table.ts';

type City = keyof typeof north.cities;
const cityNames = ['brussels', 'washington', 'tokyo'] as const satisfies readonly City[];

export interface MapPlace {
  x: number; // the pole, px
  y: number;
  scale: number; // px per degree of latitude
}

/** Degrees from the pole to where the longer side of the table ends, if the cities allow it. */
const halfWidth = 84;

/**
 * How far a city keeps from the clock and from the table's edge, px, and how far the pole may move
 * for that, as a share of the table's radius: the first that can be had.
 */
const margins = [
  [20, 0.15],
  [14, 0.2],
  [9, 0.5],
] as const;

/**
 * So large that the hemisphere fills the table, but no larger than lets all three cities lie
 * between the clock and the table's edge; the pole moves up or down to make room for them.
 */
export function placeMap(layout: Pick<ChamberLayout, 'table' | 'clock'>): MapPlace {
  const { table } = layout;
  // A stage too small for its table shows no map.
  const wanted = Math.max(0, Math.max(table.radiusX, table.radiusY) - table.thickness) / halfWidth;
  for (const [margin, share] of margins) {
    const farthest = Math.round(share * table.radiusY);
    for (let scale = wanted; scale > wanted * 0.55; scale *= 0.97) {
      for (let off = 0; off <= farthest; off += 2) {
        for (const y of [table.y - off, table.y + off]) {
          const map = { x: table.x, y, scale };
          if (showsCities(layout, map, margin)) return map;
        }
      }
    }
  }
  return { x: table.x, y: table.y, scale: wanted / 2 };
}

function showsCities(
  { table, clock }: Pick<ChamberLayout, 'table' | 'clock'>,
  map: MapPlace,
  margin: number,
): boolean {
  const inside = innerCurve(table, margin);
  return cityNames.every((city) => {
    const { x, y } = cityAt(map, city);
    const away = Math.hypot(x - clock.x, y - clock.y);
    return level(inside, x, y) < 1 && away > clock.radius + margin;
  });
}

/** The table's inner edge, and `margin` px further in. */
function innerCurve(table: ChamberLayout['table'], margin: number): Superellipse {
  return {
    ...table,
    radiusX: Math.max(1, table.radiusX - table.thickness - margin),
    radiusY: Math.max(1, table.radiusY - table.thickness - margin),
  };
}

/** Where a city lies on the stage, px. */
export function cityAt(map: MapPlace, city: City): { x: number; y: number } {
  const [x, y] = degrees(north.cities[city]);
  return { x: map.x + x * map.scale, y: map.y + y * map.scale };
}

/** The map within the table, and a hint of its graticule on the floor around it. */
export function paintMap(
  pen: CanvasRenderingContext2D,
  layout: ChamberLayout,
  palette: Palette,
  names: Record<City, string>,
): void {
  const map = placeMap(layout);
  graticule(pen, map, palette.floorLine, Math.max(layout.width, layout.height));

  pen.save();
  pen.beginPath();
  trace(pen, layout.table, layout.table.thickness - 1);
  pen.clip();
  pen.fillStyle = palette.sea;
  pen.fillRect(0, 0, layout.width, layout.height);
  graticule(pen, map, palette.gridLine, Math.max(layout.width, layout.height));

  pen.save();
  pen.translate(map.x, map.y);
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

  paintCities(pen, layout, map, palette, names);
  pen.restore();
}

/** Parallels and meridians. */
function graticule(
  pen: CanvasRenderingContext2D,
  map: MapPlace,
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

/** Whether there is room for the names of the cities. */
export function namesCities({ table }: Pick<ChamberLayout, 'table'>): boolean {
  return table.radiusX > 190;
}

function paintCities(
  pen: CanvasRenderingContext2D,
  layout: ChamberLayout,
  map: MapPlace,
  palette: Palette,
  names: Record<City, string>,
): void {
  const lettering = {
    family: sans,
    weight: 600,
    size: Math.max(11, layout.fontSize * 0.85),
    spacing: 0.06,
    colour: palette.muted,
  };
  for (const city of cityNames) {
    const { x, y } = cityAt(map, city);
    pen.beginPath();
    pen.arc(x, y, 2.5, 0, 2 * Math.PI);
    pen.fillStyle = palette.city;
    pen.fill();
    if (!namesCities(layout)) continue;
    const name = names[city].toUpperCase();
    const width = measure(pen, name, lettering);
    // Beside the dot, away from the middle, or not at all.
    const side = city === 'washington' ? -1 : 1;
    if (!free(layout, x + side * 7, x + side * (7 + width), y)) continue;
    write(pen, name, x + side * 7, y, { ...lettering, align: side > 0 ? 'left' : 'right' });
  }
}

/** Whether a line of text between two points keeps clear of the table's edge and of the clock. */
function free({ table, clock }: ChamberLayout, from: number, to: number, y: number): boolean {
  const inside = innerCurve(table, 6);
  const nearest = Math.min(Math.max(clock.x, Math.min(from, to)), Math.max(from, to));
  const away = Math.hypot(nearest - clock.x, y - clock.y);
  return away > clock.radius + 9 && [from, to].every((x) => level(inside, x, y) < 1);
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

function degrees(units: readonly number[]): [x: number, y: number] {
  return [(units[0] ?? 0) / north.unitsPerDegree, (units[1] ?? 0) / north.unitsPerDegree];
}
