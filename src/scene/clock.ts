/** The silence clock: a solid disc, so that its words stand clear of the map, and a ring around. */
import type { ChamberLayout } from '../layout/types.ts';
import type { Face, TickTone, Tone } from './clock-face.ts';
import { capHeight, fitting, measure, mono, sans, write, type Lettering } from './lettering.ts';
import type { Palette } from './palette.ts';

/** How far the clock's sheet has to reach beyond its radius, px. */
export const clockMargin = 4;

/** `filled`: how much of the ring is already shown, 0 to 1. */
export function paintClock(
  pen: CanvasRenderingContext2D,
  { x, y, radius }: ChamberLayout['clock'],
  face: Face,
  palette: Palette,
  filled = 1,
): void {
  pen.save();
  pen.translate(x, y);
  pen.beginPath();
  pen.arc(0, 0, radius, 0, 2 * Math.PI);
  pen.fillStyle = palette.clock;
  pen.fill();
  pen.lineWidth = 1;
  pen.strokeStyle = palette.track;
  pen.stroke();

  const width = Math.max(5, radius * 0.085);
  const middle = radius - width / 2 - 3;
  paintTicks(pen, face.ticks, middle, width, palette, filled);
  paintWords(pen, face, middle - width / 2 - 4, radius, palette);
  pen.restore();
}

function paintTicks(
  pen: CanvasRenderingContext2D,
  ticks: readonly TickTone[],
  radius: number,
  width: number,
  palette: Palette,
  filled: number,
): void {
  const step = (2 * Math.PI) / Math.max(1, ticks.length);
  const gap = Math.min(step * 0.3, 2.5 / radius);
  pen.lineWidth = width;
  ticks.forEach((tick, i) => {
    const start = -Math.PI / 2 + i * step;
    const shown = (i + 0.5) / ticks.length <= filled;
    pen.beginPath();
    pen.arc(0, 0, radius, start + gap / 2, start + step - gap / 2);
    pen.strokeStyle = shown ? tickColour(tick, palette) : palette.track;
    pen.stroke();
  });
}

function tickColour(tick: TickTone, palette: Palette): string {
  return {
    full: palette.brass,
    alert: palette.alert,
    assent: palette.assent,
    empty: palette.track,
  }[tick];
}

/** `inner`: radius of the circle that the words have to stay in, px. */
function paintWords(
  pen: CanvasRenderingContext2D,
  face: Face,
  inner: number,
  radius: number,
  palette: Palette,
): void {
  const small = Math.min(15, Math.max(11, radius * 0.135));
  const roomAt = (y: number) => {
    const outer = Math.abs(y) + small * 0.4; // the letters' edge that is farther from the middle
    return 2 * Math.sqrt(Math.max(0, inner * inner - outer * outer)) - 4;
  };
  const line = (wordings: readonly string[], y: number, lettering: Partial<Lettering>) => {
    const space = roomAt(y);
    const style = {
      family: sans,
      weight: 500,
      size: small,
      colour: palette.clockMuted,
      align: 'center',
      ...lettering,
    } as const;
    write(pen, fitting(pen, wordings, space, style), 0, y, { ...style, room: space });
  };

  if (face.stamp !== null) {
    line(face.below[0] ?? [], inner * 0.62, {});
    return;
  }
  const alarming = face.tone === 'silence' && face.below.length > 1;
  const underneath = {
    family: sans,
    size: small,
    weight: alarming ? 600 : 500,
    colour: alarming ? palette.alertInk : palette.clockMuted,
  };
  const up = face.below.length > 1 ? -0.06 * radius : 0;
  const lineY = (i: number) => 0.4 * radius + up + i * small * 1.25;
  const fits = face.below.every((wordings, i) => {
    const space = roomAt(lineY(i));
    return measure(pen, fitting(pen, wordings, space, underneath), underneath) * 0.9 <= space;
  });
  const lines = fits || face.belowTight.length === 0 ? face.below : [face.belowTight];
  line(
    face.above.map((text) => text.toUpperCase()),
    -0.44 * radius + up,
    { weight: 700, spacing: 0.06, colour: toneInk(face.tone, palette) },
  );
  paintFigure(pen, face, -0.01 * radius + up, radius * 0.46, palette);
  lines.forEach((wordings, i) => line(wordings, lineY(i), underneath));
}

function paintFigure(
  pen: CanvasRenderingContext2D,
  { figure, unit }: Face,
  y: number,
  size: number,
  palette: Palette,
): void {
  const large = { family: mono, weight: 600, size, colour: palette.clockInk };
  const small = { ...large, size: size * 0.55, colour: palette.clockMuted };
  const gap = unit === '' ? 0 : size * 0.14;
  const width = measure(pen, figure, large);
  const whole = width + gap + measure(pen, unit, small);
  write(pen, figure, -whole / 2, y, large);
  // Both stand on one line.
  write(pen, unit, -whole / 2 + width + gap, y + (size - small.size) * capHeight, small);
}

/** The colour of the clock's words, and of its stamp. */
export function toneInk(tone: Tone, palette: Palette): string {
  return {
    calm: palette.clockMuted,
    silence: palette.brass,
    broken: palette.alertInk,
    agreed: palette.assentInk,
    closed: palette.clockMuted,
  }[tone];
}
