/** The northern hemisphere as it lies under the table: one world for Brussels, Washington, Tokyo. */
import north from '../../assets/map/north.json';
import { level } from '../layout/superellipse.ts';
import type { ChamberLayout } from '../layout/types.ts';
import { sans, write } from './lettering.ts';
import type { Palette } from './palette.ts';
import { trace } from './table.ts';

type City = keyof typeof north.cities;

export interface MapPlace {
  x: number; // the pole, px
  y: number;
  scale: number; // px per degree of latitude
}

/** As large as it can be while all three cities lie between the clock and the table's edge. */
export function placeMap({ table, clock }: Pick<ChamberLayout, 'table' | 'clock'>): MapPlace {
  const margin = table.thickness + 9;
  const inside = {
    ...table,
    radiusX: Math.max(1, table.radiusX - margin),
    radiusY: Math.max(1, table.radiusY - margin),
  };
  let largest = Infinity;
  for (const [x, y] of Object.values(north.cities).map(degrees)) {
    // On this curve `level` grows with the scale to the power of the exponent.
    const atOne = level(inside, table.x + x, table.y + y);
    largest = Math.min(largest, Math.pow(atOne, -1 / table.exponent));
  }
  const [brusselsX, brusselsY] = degrees(north.cities.brussels);
  const halfway = clock.radius + 0.58 * (Math.min(inside.radiusX, inside.radiusY) - clock.radius);
  const wanted = halfway / Math.hypot(brusselsX, brusselsY);
  return { x: table.x, y: table.y, scale: Math.min(largest, wanted) };
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
  cityNames: Record<City, string>,
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

  if (layout.table.radiusX > 190) paintCities(pen, map, palette, cityNames, layout.fontSize);
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

function paintCities(
  pen: CanvasRenderingContext2D,
  map: MapPlace,
  palette: Palette,
  names: Record<City, string>,
  fontSize: number,
): void {
  for (const city of ['brussels', 'washington', 'tokyo'] as const) {
    const { x, y } = cityAt(map, city);
    pen.beginPath();
    pen.arc(x, y, 2.5, 0, 2 * Math.PI);
    pen.fillStyle = palette.city;
    pen.fill();
    write(pen, names[city].toUpperCase(), x + (city === 'washington' ? -7 : 7), y, {
      family: sans,
      weight: 600,
      size: Math.max(11, fontSize * 0.85),
      spacing: 0.06,
      colour: palette.muted,
      align: city === 'washington' ? 'right' : 'left',
    });
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

function degrees(units: readonly number[]): [x: number, y: number] {
  return [(units[0] ?? 0) / north.unitsPerDegree, (units[1] ?? 0) / north.unitsPerDegree];
}
