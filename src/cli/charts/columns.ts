/** Drawings of different sizes, set in columns on one page. */

export interface Size {
  width: number;
  height: number;
}

export type Placed<Drawing> = Drawing & { x: number; y: number };

interface Page<Drawing> extends Size {
  drawings: Placed<Drawing>[];
}

const gap = 12;
const shape = 1.3; // how much wider than high a page should be

/** Keeps their order, and takes the page that needs least room in the wanted shape. */
export function inColumns<Drawing extends Size>(drawings: readonly Drawing[]): Page<Drawing> {
  const stacks = drawings.flatMap((_, i) => drawings.map((__, j) => drawings.slice(i, j + 1)));
  const heights = new Set(stacks.map(heightOf));
  return [...heights]
    .map((height) => laidOut(filled(height, drawings)))
    .reduce((best, page) => (room(page) < room(best) ? page : best));
}

const room = ({ width, height }: Size): number => Math.max(width, height * shape);

const heightOf = (column: readonly Size[]): number =>
  column.reduce((sum, { height }) => sum + height + gap, 0);

/** Columns no higher than that, but where a single drawing is. */
function filled<Drawing extends Size>(height: number, drawings: readonly Drawing[]): Drawing[][] {
  const columns: Drawing[][] = [];
  for (const drawing of drawings) {
    const last = columns.at(-1);
    if (last && heightOf([...last, drawing]) <= height) last.push(drawing);
    else columns.push([drawing]);
  }
  return columns;
}

function laidOut<Drawing extends Size>(columns: readonly Drawing[][]): Page<Drawing> {
  let x = gap;
  const drawings = columns.flatMap((column) => {
    const placed = column.map((drawing, i) => ({
      ...drawing,
      x,
      y: gap + heightOf(column.slice(0, i)),
    }));
    x += Math.max(...column.map(({ width }) => width)) + gap;
    return placed;
  });
  return { drawings, width: x, height: gap + Math.max(...columns.map(heightOf)) };
}
