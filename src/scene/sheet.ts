import type { GameObjects, Scene } from 'phaser';

/** A sheet as large as the stage, painted with the 2D canvas and put on screen by Phaser. */
export interface Sheet {
  /** Clears the sheet and paints it anew; lengths are CSS pixels. */
  paint(draw: (pen: CanvasRenderingContext2D) => void): void;
  show(visible: boolean): void;
  dispose(): void;
}

/** Width and height in CSS pixels; `ratio` device pixels to one of them. */
export function addSheet(
  scene: Scene,
  name: string,
  area: { x: number; y: number; width: number; height: number },
  ratio: number,
  depth: number,
): Sheet {
  const left = Math.round(area.x * ratio);
  const top = Math.round(area.y * ratio);
  const width = Math.max(1, Math.ceil(area.width * ratio));
  const height = Math.max(1, Math.ceil(area.height * ratio));
  const texture = scene.textures.createCanvas(name, width, height);
  if (texture === null) throw new Error(`sheet ${name} is there already`);
  const image: GameObjects.Image = scene.add.image(left, top, name).setOrigin(0).setDepth(depth);
  return {
    paint(draw) {
      const pen = texture.context;
      pen.setTransform(1, 0, 0, 1, 0, 0);
      pen.clearRect(0, 0, width, height);
      pen.setTransform(ratio, 0, 0, ratio, -left, -top);
      draw(pen);
      texture.refresh();
    },
    show(visible) {
      image.setVisible(visible);
    },
    dispose() {
      image.destroy();
      texture.destroy();
    },
  };
}
