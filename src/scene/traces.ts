/** What crosses the table: dashed lines of calls, the ripple of an argument. */
import type { Palette } from './palette.ts';
import { along, arcBetween, deskOf, type Floor, type Point } from './paths.ts';
import { chair, type Act, type Place } from './score.ts';
import { trace } from './table.ts';

export interface Trace {
  act: Act;
  progress: number; // 0 to 1; at 1 it stays, fainter
}

export function paintTraces(
  pen: CanvasRenderingContext2D,
  layout: Floor,
  traces: readonly Trace[],
  palette: Palette,
): void {
  for (const { act, progress } of traces) {
    if (act.kind === 'arc') {
      paintArc(pen, layout, act.from, act.to, toneOf(act.tone, palette), progress);
    } else if (act.kind === 'ripple') {
      paintRipple(pen, layout, act, palette, progress);
    }
  }
}

function toneOf(tone: (Act & { kind: 'arc' })['tone'], palette: Palette): string {
  if (tone === 'ink') return palette.ink;
  if (tone === 'assent') return palette.stances.supports.fill;
  if (tone === 'alert') return palette.stances['will-break-silence'].fill;
  return tone === 'not-yet-sounded-out' ? palette.muted : palette.stances[tone].fill;
}

function paintArc(
  pen: CanvasRenderingContext2D,
  layout: Floor,
  from: Place,
  to: Place,
  colour: string,
  progress: number,
): void {
  const arc = arcBetween(layout, from, to);
  const reached = ease(progress);
  const steps = Math.max(2, Math.round(60 * reached));
  pen.save();
  pen.beginPath();
  for (let i = 0; i <= steps; i++) {
    const { x, y } = along(arc, (i / steps) * reached);
    if (i === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  }
  pen.lineCap = 'round';
  pen.lineWidth = 2;
  pen.setLineDash([4, 5]);
  pen.strokeStyle = colour;
  pen.globalAlpha = progress < 1 ? 1 : 0.85;
  pen.stroke();
  if (from !== chair) dot(pen, arc.from, 3, colour);
  if (progress < 1) dot(pen, along(arc, reached), 4.5, colour);
  else if (to !== chair) dot(pen, arc.to, 3, colour);
  pen.restore();
}

/** A wave from whoever speaks; whom it reaches answers in colour. */
function paintRipple(
  pen: CanvasRenderingContext2D,
  layout: Floor,
  { from, resonated, grated }: Act & { kind: 'ripple' },
  palette: Palette,
  progress: number,
): void {
  const source = deskOf(layout, from);
  const reach = 2.2 * Math.max(layout.table.radiusX, layout.table.radiusY) * ease(progress);
  if (progress < 1) {
    pen.save();
    pen.beginPath();
    trace(pen, layout.table, layout.table.thickness);
    pen.clip();
    pen.globalAlpha = 0.7 * (1 - progress);
    pen.lineWidth = 2;
    pen.strokeStyle = palette.ink;
    for (const lag of [0, 22, 44]) {
      if (reach <= lag) continue;
      pen.beginPath();
      pen.arc(source.x, source.y, reach - lag, 0, 2 * Math.PI);
      pen.stroke();
    }
    pen.restore();
  }
  const answers = [
    ...resonated.map((ally) => ({ ally, colour: toneOf('assent', palette) })),
    ...grated.map((ally) => ({ ally, colour: toneOf('alert', palette) })),
  ];
  for (const { ally, colour } of answers) {
    const desk = deskOf(layout, ally);
    const way = Math.hypot(desk.x - source.x, desk.y - source.y);
    if (reach < way && progress < 1) continue;
    answer(pen, desk, colour, progress < 1 ? Math.min(1, (reach - way) / 120) : 1);
  }
}

/** Rings in front of a seat; `opened` runs from 0 to 1. */
function answer(pen: CanvasRenderingContext2D, at: Point, colour: string, opened: number): void {
  pen.save();
  pen.strokeStyle = colour;
  dot(pen, at, 3.5, colour);
  for (const [radius, alpha] of [
    [8, 0.9],
    [13, 0.6],
  ] as const) {
    pen.globalAlpha = alpha * opened;
    pen.lineWidth = 1.75;
    pen.beginPath();
    pen.arc(at.x, at.y, radius * (0.4 + 0.6 * opened), 0, 2 * Math.PI);
    pen.stroke();
  }
  pen.restore();
}

function dot(pen: CanvasRenderingContext2D, at: Point, radius: number, colour: string): void {
  pen.beginPath();
  pen.arc(at.x, at.y, radius, 0, 2 * Math.PI);
  pen.fillStyle = colour;
  pen.fill();
}

/** Sets off at once and arrives gently. */
export function ease(progress: number): number {
  return 1 - (1 - progress) ** 3;
}
