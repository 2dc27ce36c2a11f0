/** Flags, name plates and the plate of the Secretary General. */
import type { Stance } from '../council/scenario.ts';
import { clearance, leader, ringRadius } from '../layout/leader.ts';
import { lineHeight, plateType } from '../layout/measure.ts';
import type { ChamberLayout, SeatPlace } from '../layout/types.ts';
import type { Flags } from './flags.ts';
import { mono, sans, write } from './lettering.ts';
import type { Palette } from './palette.ts';

export interface SeatsPicture {
  palette: Palette;
  flags: Flags;
  ratio: number; // device pixels to a CSS pixel
  flagOf(ally: string): string;
  stanceOf(ally: string): Stance;
  selected: string | null;
  chair: string; // the words on the chair's plate
}

export function paintSeats(
  pen: CanvasRenderingContext2D,
  layout: ChamberLayout,
  picture: SeatsPicture,
): void {
  for (const seat of layout.seats) paintLeader(pen, seat, picture.palette);
  for (const seat of layout.seats) {
    paintRing(pen, seat, picture);
    paintFlag(pen, seat, picture);
    paintPlate(pen, seat, layout.fontSize, picture);
  }
  paintChair(pen, layout, picture);
}

function paintLeader(pen: CanvasRenderingContext2D, seat: SeatPlace, palette: Palette): void {
  const line = leader(seat);
  if (seat.label === '' || line === null) return;
  pen.fillStyle = palette.quiet;
  pen.fillRect(line.x, line.y + 2, line.width, line.height - 3);
}

/** The stance's colour around the flag; the ring of the selected seat around that. */
function paintRing(pen: CanvasRenderingContext2D, seat: SeatPlace, picture: SeatsPicture): void {
  const { palette } = picture;
  const stance = picture.stanceOf(seat.id);
  const heard = stance !== 'not-yet-sounded-out';
  const outer = ringRadius(seat.radius);
  const width = heard ? outer - seat.radius + 0.5 : 1;
  circle(pen, seat.x, seat.y, heard ? outer - width / 2 : seat.radius + 1.5);
  pen.lineWidth = width;
  pen.strokeStyle = heard ? palette.stances[stance].fill : palette.quiet;
  pen.stroke();
  if (picture.selected !== seat.id) return;
  circle(pen, seat.x, seat.y, clearance(seat.radius) - 1.5);
  pen.lineWidth = 3;
  pen.strokeStyle = palette.accent;
  pen.stroke();
}

function paintFlag(pen: CanvasRenderingContext2D, seat: SeatPlace, picture: SeatsPicture): void {
  const { palette, ratio } = picture;
  const size = Math.round((seat.radius - 0.5) * 2 * ratio);
  const flag = picture.flags.picture(picture.flagOf(seat.id), size);
  if (flag !== null) {
    // On whole device pixels, so that the flag stays sharp.
    const left = Math.round(seat.x * ratio - size / 2) / ratio;
    const top = Math.round(seat.y * ratio - size / 2) / ratio;
    pen.drawImage(flag, left, top, size / ratio, size / ratio);
    return;
  }
  circle(pen, seat.x, seat.y, seat.radius - 0.5);
  pen.fillStyle = palette.quiet;
  pen.fill();
  write(pen, seat.id, seat.x, seat.y, {
    family: mono,
    weight: 600,
    size: Math.max(9, seat.radius * 0.7),
    colour: palette.ink,
    align: 'center',
    room: seat.radius * 1.7,
  });
}

function paintPlate(
  pen: CanvasRenderingContext2D,
  seat: SeatPlace,
  size: number,
  picture: SeatsPicture,
): void {
  if (seat.label === '') return;
  const { palette, selected } = picture;
  const { plate, align } = seat;
  if (selected === seat.id) {
    pen.fillStyle = palette.accent;
    pen.fillRect(plate.x, plate.y, plate.width, plate.height);
  }
  const left = plate.x + plateType.padX;
  const right = plate.x + plate.width - plateType.padX;
  const x = align === 'left' ? left : align === 'right' ? right : (left + right) / 2;
  seat.label.split('\n').forEach((line, i) => {
    const y = plate.y + plateType.padY + (i + 0.5) * lineHeight(size);
    write(pen, line, x, y, {
      family: sans,
      weight: plateType.weight,
      spacing: plateType.spacing,
      size,
      align,
      colour: selected === seat.id ? palette.accentInk : palette.ink,
      room: right - left,
    });
  });
}

function paintChair(
  pen: CanvasRenderingContext2D,
  { chair, fontSize }: ChamberLayout,
  picture: SeatsPicture,
): void {
  const { palette } = picture;
  pen.fillStyle = palette.chair;
  pen.fillRect(chair.x, chair.y, chair.width, chair.height);
  const lines = picture.chair.toUpperCase().split(' ');
  lines.forEach((line, i) => {
    const middle = chair.y + chair.height / 2;
    const y = middle + (i - (lines.length - 1) / 2) * lineHeight(fontSize);
    write(pen, line, chair.x + chair.width / 2, y, {
      family: sans,
      weight: 700,
      spacing: plateType.spacing,
      size: fontSize,
      align: 'center',
      colour: palette.chairInk,
      room: chair.width - 10,
    });
  });
}

function circle(pen: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
}
