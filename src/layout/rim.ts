import { nearest, type CurvePoint } from './superellipse.ts';
import type { ChamberLayout } from './types.ts';

/** The place on the middle of the table's band that lies before a seat; px. */
export function rimPlace(
  table: ChamberLayout['table'],
  seat: { x: number; y: number },
): CurvePoint {
  const middle = {
    ...table,
    radiusX: table.radiusX - table.thickness / 2,
    radiusY: table.radiusY - table.thickness / 2,
  };
  return nearest(middle, seat.x, seat.y);
}
