/** The papers that move: letters, slips of amended text, and the stamp. */
import type { GameObjects, Scene } from 'phaser';
import type { ChamberLayout } from '../layout/types.ts';
import { mono, sans, write } from './lettering.ts';
import { restAtFoot, type Mark } from './marks.ts';
import type { Palette } from './palette.ts';
import { along, arcBetween, deskOf, type Arc, type Floor, type Point } from './paths.ts';
import { chair, type Act } from './score.ts';
import { ease } from './traces.ts';

interface Size {
  width: number; // px
  height: number;
}

export interface PapersPicture {
  layout: Floor;
  marks: readonly Mark[]; // of the map: papers do not come to rest on them
  palette: Palette;
  ratio: number; // device pixels to a CSS pixel
  depth: number;
  revision(number: number): string; // what stands on a slip
}

export interface Papers {
  show(act: Act & { kind: 'letter' | 'slip' }, progress: number): void;
  stamp(text: string | null, tone: string, progress: number): void;
  clear(): void;
  dispose(): void;
}

/** Papers grow with the type of the plates. */
function scaleOf(layout: ChamberLayout): number {
  return Math.min(1.5, Math.max(1, layout.fontSize / 12));
}

function letterSize(layout: ChamberLayout): Size {
  const scale = scaleOf(layout);
  return { width: 21 * scale, height: 14 * scale };
}

function slipSize(layout: ChamberLayout): Size {
  const scale = scaleOf(layout);
  return { width: 60 * scale, height: 19 * scale };
}

export function addPapers(scene: Scene, picture: PapersPicture): Papers {
  const { layout, marks, palette, ratio, depth } = picture;
  const images = new Map<Act, GameObjects.Image>();
  const stamps = new Map<string, GameObjects.Image>();
  const textures = new Set<string>();

  const letters = letterSize(layout);
  const slips = slipSize(layout);

  /** An image of its own size, painted once; lengths in CSS pixels. */
  const add = (
    name: string,
    size: Size,
    paint: (pen: CanvasRenderingContext2D) => void,
  ): GameObjects.Image => {
    if (!textures.has(name)) {
      const width = 2 * Math.ceil((size.width * ratio) / 2);
      const height = 2 * Math.ceil((size.height * ratio) / 2);
      const texture = scene.textures.createCanvas(name, width, height);
      if (texture !== null) {
        texture.context.scale(ratio, ratio);
        paint(texture.context);
        texture.refresh();
        textures.add(name);
      }
    }
    return scene.add.image(0, 0, name).setDepth(depth);
  };

  const place = (image: GameObjects.Image, at: Point) => {
    image.setPosition(Math.round(at.x * ratio), Math.round(at.y * ratio));
  };

  const letter = (act: Act & { kind: 'letter' }, progress: number) => {
    const image =
      images.get(act) ??
      add(`letter ${act.seal}`, grown(letters), paintLetter(act.seal, letters, palette));
    images.set(act, image);
    const arc = arcBetween(layout, act.from, act.to);
    const rest =
      act.to === chair ? stack(layout, act.index, act.of) : shortOf(arc, letters.width * 0.7);
    const share = ease(progress);
    const flying = along({ ...arc, to: rest }, share);
    place(image, progress < 1 ? flying : rest);
    image.setRotation(progress < 1 ? 0.25 * (1 - share) : 0);
  };

  const slip = (act: Act & { kind: 'slip' }, progress: number) => {
    const text = picture.revision(act.revision);
    const image =
      images.get(act) ?? add(`slip ${text}`, grown(slips), paintSlip(text, slips, palette));
    images.set(act, image);
    const { clock } = layout;
    const start = { x: clock.x, y: clock.y + clock.radius };
    const end = restAtFoot(layout, marks, slips);
    const share = ease(progress);
    place(image, {
      x: start.x + (end.x - start.x) * share,
      y: start.y + (end.y - start.y) * share,
    });
    image.setAlpha(Math.min(1, progress * 4));
  };

  return {
    show(act, progress) {
      if (act.kind === 'letter') letter(act, progress);
      else slip(act, progress);
    },
    stamp(text, tone, progress) {
      for (const image of stamps.values()) image.setVisible(false);
      if (text === null) return;
      const size = stampSize(layout.clock.radius);
      const name = `stamp ${text} ${tone}`;
      const image =
        stamps.get(name) ??
        add(name, size, paintStamp(text, tone, size, palette)).setDepth(depth + 1);
      stamps.set(name, image);
      place(image, { x: layout.clock.x, y: layout.clock.y - layout.clock.radius * 0.06 });
      image.setVisible(true).setRotation(-0.12);
      image.setScale(1 + 0.7 * (1 - progress) ** 2).setAlpha(Math.min(1, progress * 1.5));
    },
    clear() {
      for (const image of images.values()) image.destroy();
      images.clear();
    },
    dispose() {
      for (const image of [...images.values(), ...stamps.values()]) image.destroy();
      for (const name of textures) scene.textures.remove(name);
      images.clear();
      stamps.clear();
      textures.clear();
    },
  };
}

/** A point of the curve some px before its end. */
function shortOf(arc: Arc, distance: number): Point {
  const slope = Math.hypot(arc.to.x - arc.bend.x, arc.to.y - arc.bend.y) || 1;
  return along(arc, Math.max(0.5, 1 - distance / (2 * slope)));
}

/** Letters to the chair lie side by side before it, in rows where there are many. */
function stack(layout: Floor, index: number, of: number): Point {
  const { width, height } = letterSize(layout);
  const desk = deskOf(layout, chair);
  const perRow = Math.max(1, Math.min(of, 8));
  const row = Math.floor(index / perRow);
  const inRow = Math.min(perRow, of - row * perRow);
  const column = index % perRow;
  return {
    x: desk.x + (column - (inRow - 1) / 2) * (width + 4),
    y: desk.y + 4 + height / 2 + row * (height + 4),
  };
}

/** Room around a paper for its outline, px. */
function grown({ width, height }: Size): Size {
  return { width: width + 4, height: height + 4 };
}

function paintLetter(seal: 'assent' | 'alert', { width, height }: Size, palette: Palette) {
  return (pen: CanvasRenderingContext2D) => {
    pen.translate(2, 2);
    pen.fillStyle = palette.paper;
    pen.fillRect(0, 0, width, height);
    pen.lineWidth = 1.5;
    pen.lineJoin = 'round';
    pen.strokeStyle = palette.paperInk;
    pen.strokeRect(0, 0, width, height);
    pen.beginPath();
    pen.moveTo(0, 0);
    pen.lineTo(width / 2, height * 0.56);
    pen.lineTo(width, 0);
    pen.stroke();
    pen.beginPath();
    pen.arc(width / 2, height * 0.58, width * 0.16, 0, 2 * Math.PI);
    pen.fillStyle = seal === 'alert' ? palette.alert : palette.assent;
    pen.fill();
  };
}

function paintSlip(text: string, size: Size, palette: Palette) {
  return (pen: CanvasRenderingContext2D) => {
    pen.translate(2, 2);
    pen.fillStyle = palette.paper;
    pen.fillRect(0, 0, size.width, size.height);
    pen.lineWidth = 1.5;
    pen.strokeStyle = palette.paperInk;
    pen.strokeRect(0, 0, size.width, size.height);
    write(pen, text.toUpperCase(), size.width / 2, size.height / 2, {
      family: mono,
      weight: 600,
      size: size.height * 0.62,
      colour: palette.paperInk,
      align: 'center',
      room: size.width - 8,
    });
  };
}

function stampSize(radius: number): Size {
  return { width: radius * 2.3, height: radius * 0.86 };
}

/** Twice framed, as a rubber stamp; the first word large, what follows it small. */
function paintStamp(text: string, tone: string, size: Size, palette: Palette) {
  return (pen: CanvasRenderingContext2D) => {
    const { width, height } = size;
    pen.fillStyle = palette.clock;
    pen.fillRect(0, 0, width, height);
    pen.strokeStyle = tone;
    pen.lineWidth = 3;
    pen.strokeRect(2.5, 2.5, width - 5, height - 5);
    pen.lineWidth = 1.25;
    pen.strokeRect(7, 7, width - 14, height - 14);
    const [, large = '', small] = /^([^ ,]+)(?:,? (.+))?$/.exec(text.toUpperCase()) ?? [];
    const common = { family: sans, colour: tone, align: 'center', room: width - 28 } as const;
    const y = small === undefined ? height / 2 : height * 0.4;
    const main = { ...common, weight: 800, spacing: 0.08, size: height * 0.4 };
    write(pen, large, width / 2, y, main);
    if (small === undefined) return;
    const lesser = { ...common, weight: 700, spacing: 0.1, size: Math.max(11, height * 0.16) };
    write(pen, small, width / 2, height * 0.72, lesser);
  };
}
