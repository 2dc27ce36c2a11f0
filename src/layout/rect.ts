import type { Rect } from './types.ts';

/** Whether two rectangles share some area once each has grown by half of `gap` (px) on all sides. */
export function overlap(a: Rect, b: Rect, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  );
}

/** Whether a rectangle comes closer than `radius` (px) to a point. */
export function touchesDisc(rect: Rect, x: number, y: number, radius: number): boolean {
  const dx = x - Math.min(Math.max(x, rect.x), rect.x + rect.width);
  const dy = y - Math.min(Math.max(y, rect.y), rect.y + rect.height);
  return dx * dx + dy * dy < radius * radius;
}

/** Whether `inner` lies wholly within the stage, `margin` px from its edges. */
export function within(inner: Rect, width: number, height: number, margin = 0): boolean {
  return (
    inner.x >= margin &&
    inner.y >= margin &&
    inner.x + inner.width <= width - margin &&
    inner.y + inner.height <= height - margin
  );
}

export function centred(x: number, y: number, width: number, height: number): Rect {
  return { x: x - width / 2, y: y - height / 2, width, height };
}
