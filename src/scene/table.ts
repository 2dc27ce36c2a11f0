import type { ChamberLayout } from '../layout/types.ts';
import { pointAt } from '../layout/superellipse.ts';
import type { Palette } from './palette.ts';

type TablePlace = ChamberLayout['table'];

/** The table's band with a thin line inlaid, and the Council's map showing through in the middle. */
export function paintTable(
  pen: CanvasRenderingContext2D,
  table: TablePlace,
  palette: Palette,
): void {
  pen.beginPath();
  trace(pen, table, 0);
  trace(pen, table, table.thickness);
  pen.fillStyle = palette.table;
  pen.fill('evenodd');

  pen.lineWidth = 1;
  pen.strokeStyle = palette.inlay;
  pen.beginPath();
  trace(pen, table, table.thickness / 2);
  pen.stroke();

  pen.lineWidth = 1.5;
  pen.strokeStyle = palette.tableEdge;
  for (const inset of [0, table.thickness]) {
    pen.beginPath();
    trace(pen, table, inset);
    pen.stroke();
  }
}

/** The inside of the table as the current path; `inset` px from its outer edge. */
export function trace(pen: CanvasRenderingContext2D, table: TablePlace, inset: number): void {
  const curve = { ...table, radiusX: table.radiusX - inset, radiusY: table.radiusY - inset };
  const steps = 240;
  for (let i = 0; i < steps; i++) {
    const { x, y } = pointAt(curve, (i / steps) * 2 * Math.PI);
    if (i === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  }
  pen.closePath();
}
