/** The six stance glyphs. Each has a shape of its own, so that colour is never the only sign. */
import type { Stance } from '../council/scenario.ts';
import type { Palette } from './palette.ts';

const outline = 1.5; // px
const halo = 2; // px beyond the outline

/** How far a glyph reaches from its centre beyond its radius, px. */
export const glyphMargin = outline / 2 + halo;

/** Paints a stance at (x, y); `radius` is that of the shape without its halo, px. */
export function paintGlyph(
  pen: CanvasRenderingContext2D,
  stance: Stance,
  x: number,
  y: number,
  radius: number,
  palette: Palette,
): void {
  const colours = palette.stances[stance];
  pen.save();
  pen.translate(x, y);
  pen.lineJoin = 'round';

  if (stance === 'not-yet-sounded-out') {
    const dash = (2 * Math.PI * radius) / 16;
    pen.beginPath();
    pen.arc(0, 0, radius - 0.5, 0, 2 * Math.PI);
    pen.setLineDash([dash, dash]);
    pen.lineWidth = 1.75;
    pen.strokeStyle = colours.fill;
    pen.stroke();
    pen.restore();
    return;
  }

  outlineOf(pen, stance, radius);
  pen.lineWidth = outline + 2 * halo;
  pen.strokeStyle = palette.cardHalo;
  pen.stroke();
  pen.fillStyle = stance === 'leaning' ? palette.cardHalo : colours.fill;
  pen.fill();
  if (stance === 'leaning') {
    pen.beginPath();
    pen.arc(0, 0, radius, Math.PI / 2, (3 * Math.PI) / 2);
    pen.fillStyle = colours.fill;
    pen.fill();
  }
  outlineOf(pen, stance, radius);
  pen.lineWidth = outline;
  pen.strokeStyle = palette.card;
  pen.stroke();
  paintMark(pen, stance, radius, colours.mark);
  pen.restore();
}

function outlineOf(pen: CanvasRenderingContext2D, stance: Stance, radius: number): void {
  pen.beginPath();
  switch (stance) {
    case 'stays-silent':
      pen.rect(-radius, -radius * 0.5, 2 * radius, radius);
      break;
    case 'holds-a-reserve':
      polygon(pen, 4, radius * 1.18, 0);
      break;
    case 'will-break-silence':
      polygon(pen, 8, radius * 1.06, Math.PI / 8);
      break;
    case 'supports':
    case 'leaning':
    case 'not-yet-sounded-out':
      pen.arc(0, 0, radius, 0, 2 * Math.PI);
      break;
  }
}

function paintMark(
  pen: CanvasRenderingContext2D,
  stance: Stance,
  radius: number,
  colour: string,
): void {
  pen.strokeStyle = colour;
  pen.lineWidth = Math.max(1.5, radius * 0.25);
  pen.lineCap = 'butt';
  pen.beginPath();
  if (stance === 'supports') {
    pen.moveTo(-0.46 * radius, 0.04 * radius);
    pen.lineTo(-0.12 * radius, 0.38 * radius);
    pen.lineTo(0.5 * radius, -0.36 * radius);
  } else if (stance === 'leaning') {
    pen.moveTo(0, -radius);
    pen.lineTo(0, radius);
    pen.lineWidth = outline;
  } else if (stance === 'holds-a-reserve') {
    pen.moveTo(0, -0.62 * radius);
    pen.lineTo(0, 0.16 * radius);
    pen.moveTo(0, 0.36 * radius);
    pen.lineTo(0, 0.62 * radius);
  } else if (stance === 'will-break-silence') {
    pen.moveTo(-0.4 * radius, -0.4 * radius);
    pen.lineTo(0.4 * radius, 0.4 * radius);
    pen.moveTo(0.4 * radius, -0.4 * radius);
    pen.lineTo(-0.4 * radius, 0.4 * radius);
  }
  pen.stroke();
}

function polygon(
  pen: CanvasRenderingContext2D,
  corners: number,
  radius: number,
  turn: number,
): void {
  for (let i = 0; i < corners; i++) {
    const angle = turn + (i / corners) * 2 * Math.PI;
    pen.lineTo(radius * Math.cos(angle), radius * Math.sin(angle));
  }
  pen.closePath();
}
