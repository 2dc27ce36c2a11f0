/** The curve |x/a|^n + |y/b|^n = 1: between an ellipse (n = 2) and a rectangle (n large). */
export interface Superellipse {
  x: number; // centre, px
  y: number;
  radiusX: number; // px
  radiusY: number;
  exponent: number;
}

export interface CurvePoint {
  x: number; // px
  y: number;
  normalX: number; // unit vector that points outwards
  normalY: number;
}

/** Points found by how far along the curve they lie, clockwise from the top; all lengths in px. */
export interface ArcLength {
  total: number;
  at(distance: number): CurvePoint;
}

const samples = 360;

/** The curve for radii of 1: where its points are and where its normals lead. */
interface UnitCurve {
  x: Float64Array;
  y: Float64Array;
  normalX: Float64Array; // not yet of unit length
  normalY: Float64Array;
}

const unitCurves = new Map<number, UnitCurve>();

/** A point by angle in radians, 0 at the top, clockwise, as seen before the curve is stretched. */
export function pointAt(curve: Superellipse, angle: number): CurvePoint {
  const unit = unitPoint(curve.exponent, angle);
  return stretched(curve, unit.x, unit.y, unit.normalX, unit.normalY);
}

/**
 * `squares`: counts a step by the longer of its two sides, so that upright squares of equal size,
 * one at each of several equal steps, keep off each other in the corners too.
 */
export function byArcLength(curve: Superellipse, squares = false): ArcLength {
  const unit = unitCurve(curve.exponent);
  const reached = new Float64Array(samples + 1);
  for (let i = 1; i <= samples; i++) {
    const dx = (value(unit.x, i) - value(unit.x, i - 1)) * curve.radiusX;
    const dy = (value(unit.y, i) - value(unit.y, i - 1)) * curve.radiusY;
    const step = squares ? Math.max(Math.abs(dx), Math.abs(dy)) : Math.sqrt(dx * dx + dy * dy);
    reached[i] = value(reached, i - 1) + step;
  }
  const total = value(reached, samples);
  return {
    total,
    at(wanted) {
      const length = ((wanted % total) + total) % total;
      let low = 0;
      let high = samples;
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (value(reached, middle) <= length) low = middle;
        else high = middle;
      }
      const from = value(reached, low);
      const span = value(reached, high) - from;
      return between(curve, unit, low, span > 0 ? (length - from) / span : 0);
    },
  };
}

/** The point of the curve that lies nearest to (x, y), px. */
export function nearest(curve: Superellipse, x: number, y: number): CurvePoint {
  const unit = unitCurve(curve.exponent);
  let best = { distance: Infinity, index: 0, share: 0 };
  for (let i = 0; i < samples; i++) {
    const fromX = curve.x + value(unit.x, i) * curve.radiusX;
    const fromY = curve.y + value(unit.y, i) * curve.radiusY;
    const alongX = curve.x + value(unit.x, i + 1) * curve.radiusX - fromX;
    const alongY = curve.y + value(unit.y, i + 1) * curve.radiusY - fromY;
    const reach = ((x - fromX) * alongX + (y - fromY) * alongY) / (alongX ** 2 + alongY ** 2);
    const share = Math.min(1, Math.max(0, reach));
    const distance = (fromX + share * alongX - x) ** 2 + (fromY + share * alongY - y) ** 2;
    if (distance < best.distance) best = { distance, index: i, share };
  }
  return between(curve, unit, best.index, best.share);
}

/** Below 1 inside, 1 on the curve, above 1 outside. */
export function level(curve: Superellipse, x: number, y: number): number {
  return (
    Math.pow(Math.abs(x - curve.x) / curve.radiusX, curve.exponent) +
    Math.pow(Math.abs(y - curve.y) / curve.radiusY, curve.exponent)
  );
}

function unitCurve(exponent: number): UnitCurve {
  const known = unitCurves.get(exponent);
  if (known !== undefined) return known;
  const curve: UnitCurve = {
    x: new Float64Array(samples + 1),
    y: new Float64Array(samples + 1),
    normalX: new Float64Array(samples + 1),
    normalY: new Float64Array(samples + 1),
  };
  for (let i = 0; i <= samples; i++) {
    const point = unitPoint(exponent, (i / samples) * 2 * Math.PI);
    curve.x[i] = point.x;
    curve.y[i] = point.y;
    curve.normalX[i] = point.normalX;
    curve.normalY[i] = point.normalY;
  }
  unitCurves.set(exponent, curve);
  return curve;
}

function unitPoint(n: number, angle: number): CurvePoint {
  const sin = Math.sin(angle);
  const cos = Math.cos(angle);
  const reach = Math.pow(Math.pow(Math.abs(sin), n) + Math.pow(Math.abs(cos), n), -1 / n);
  const x = sin * reach;
  const y = -cos * reach;
  // The normal is the gradient of the implicit function.
  return {
    x,
    y,
    normalX: Math.sign(x) * Math.pow(Math.abs(x), n - 1),
    normalY: Math.sign(y) * Math.pow(Math.abs(y), n - 1),
  };
}

function between(curve: Superellipse, unit: UnitCurve, index: number, share: number): CurvePoint {
  const mix = (of: Float64Array) =>
    value(of, index) + share * (value(of, index + 1) - value(of, index));
  return stretched(curve, mix(unit.x), mix(unit.y), mix(unit.normalX), mix(unit.normalY));
}

function stretched(
  curve: Superellipse,
  x: number,
  y: number,
  normalX: number,
  normalY: number,
): CurvePoint {
  const alongX = normalX / curve.radiusX;
  const alongY = normalY / curve.radiusY;
  const length = Math.sqrt(alongX * alongX + alongY * alongY);
  return {
    x: curve.x + x * curve.radiusX,
    y: curve.y + y * curve.radiusY,
    normalX: alongX / length,
    normalY: alongY / length,
  };
}

function value(of: Float64Array, i: number): number {
  return of[i] ?? 0;
}
