/** The places of a case on the map: which can be seen, and which have room for their names. Lengths in px. */
import type { MapPlace } from '../council/scenario.ts';
import { textWidth } from '../layout/measure.ts';
import { centred, overlap } from '../layout/rect.ts';
import { level } from '../layout/superellipse.ts';
import type { ChamberLayout, Rect } from '../layout/types.ts';
import { local, type Lang } from '../text/say.ts';
import { innerCurve, isClear, project, type Projection } from './projection.ts';

export interface Mark {
  id: string;
  x: number; // of the dot
  y: number;
  name: { text: string; box: Rect } | null; // null: no room
}

const dot = 6; // across, with its air
const gap = 7; // from the middle of a dot to its name

/** How large names are set. */
export const markSize = ({ fontSize }: ChamberLayout): number => Math.max(11, fontSize * 0.85);

/** A place that would lie under the clock or beyond the table is left out. */
export function marksOf(
  layout: ChamberLayout,
  map: Projection | null,
  places: readonly MapPlace[],
  lang: Lang,
): Mark[] {
  if (map === null) return [];
  const marks = places
    .map((place) => ({ ...place, ...project(map, place) }))
    .filter((point) => isClear(layout, point))
    .map(({ id, name, x, y }) => ({ id, x, y, text: local(lang, name).toUpperCase() }));
  const taken = marks.map(({ x, y }) => centred(x, y, dot, dot));
  return marks.map(({ text, ...mark }) => {
    const others = taken.filter(
      (rect) => rect.x !== mark.x - dot / 2 || rect.y !== mark.y - dot / 2,
    );
    const box = nameBoxes(layout, mark, text).find(
      (rect) => isFree(layout, rect) && !others.some((other) => overlap(rect, other, 2)),
    );
    if (box) taken.push(box);
    return { ...mark, name: box ? { text, box } : null };
  });
}

/** Beside the dot, away from the clock where the dot lies beside it; a small table has no names. */
function nameBoxes(
  layout: ChamberLayout,
  { x, y }: { x: number; y: number },
  text: string,
): Rect[] {
  const { table, clock } = layout;
  if (table.radiusX <= 190) return [];
  const size = markSize(layout);
  const width = textWidth(text, size);
  const boxes = [x + gap, x - gap - width].map((left) => ({
    x: left,
    y: y - size / 2,
    width,
    height: size,
  }));
  return x < clock.x - clock.radius ? boxes.reverse() : boxes;
}

/** Whether the line of a name keeps clear of the table's edge and of the clock. */
function isFree({ table, clock }: ChamberLayout, { x, y, width, height }: Rect): boolean {
  const inside = innerCurve(table, 6);
  const line = y + height / 2;
  const nearest = Math.min(Math.max(clock.x, x), x + width);
  const away = Math.hypot(nearest - clock.x, line - clock.y);
  return away > clock.radius + 9 && [x, x + width].every((end) => level(inside, end, line) < 1);
}

/** Where a paper comes to rest: at the foot of the table, beside what the map says there. */
export function restAtFoot(
  { table, clock }: ChamberLayout,
  marks: readonly Mark[],
  { width, height }: { width: number; height: number },
): { x: number; y: number } {
  const y = table.y + table.radiusY - table.thickness - height * 1.25;
  const taken = marks.flatMap((mark) => [
    centred(mark.x, mark.y, dot, dot),
    ...(mark.name ? [mark.name.box] : []),
  ]);
  const steps = [0, 0.5, -0.5, 1, -1, 1.5, -1.5];
  const step = steps.find((share) => {
    const rect = centred(clock.x + share * width, y, width, height);
    return !taken.some((other) => overlap(rect, other, 4));
  });
  return { x: clock.x + (step ?? 0) * width, y };
}
