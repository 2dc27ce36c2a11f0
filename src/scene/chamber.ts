/** The Council chamber: paints what the table's view holds, and never touches the game. */
import { CANVAS, Core, Game, Scale, WEBGL, type Scene } from 'phaser';
import type { Table } from '../council/table.ts';
import { layoutChamber } from '../layout/chamber.ts';
import { plainName } from '../text/names.ts';
import { loadFlags } from './flags.ts';
import { keepFrames, type Frames } from './frames.ts';
import { mono, sans } from './lettering.ts';
import { startLobbying } from './lobbying.ts';
import type { Look } from './look.ts';
import { palettes } from './palette.ts';
import { furnish, layers, type Layer, type Room, type Shown } from './room.ts';

export type { Look } from './look.ts';

/** auto: WebGL where a graphics card does the work, else the 2D canvas, which is faster without. */
export type Renderer = 'auto' | 'webgl' | 'canvas';

export interface ChamberStage {
  /** Draws the ring of selection around an ally's seat, or none. */
  select(ally: string | null): void;
  setLook(look: Look): void;
  dispose(): void;
}

/** A host smaller than this is on its way in or out, px: there is nothing to be seen. */
const smallestStage = 100;

/** A frame that comes late moves things on by no more than this, ms. */
const longestStep = 160;

/**
 * Paints the chamber into `host`, as large as it is. It takes no input: buttons are laid over the
 * seats by whoever has the same layout. Rejects where there is neither WebGL nor a 2D canvas.
 */
export async function mountChamber(
  host: HTMLElement,
  table: Table,
  firstLook: Look,
  renderer: Renderer = 'auto',
): Promise<ChamberStage> {
  const undo: (() => void)[] = [];
  const stale = new Set<Layer>(layers);
  const { allies, map, partner } = table.catalogue;
  const flagOf = new Map(allies.map(({ id, flag }) => [id, flag]));
  let look = firstLook;
  let selected: string | null = null;
  let size = sizeOf(host);
  let outdated = true; // size or look have changed since the room was furnished
  let room: Room | null = null;
  let frames: Frames | null = null;
  let last: number | null = null; // when the frame before was, ms; null: nothing moved then

  const repaint = (...which: readonly Layer[]) => {
    for (const layer of which) stale.add(layer);
    frames?.request();
  };
  const refurnish = () => {
    outdated = true;
    frames?.request();
  };

  const flags = loadFlags(
    [...flagOf.values()].flatMap((flag) => flag ?? []),
    () => repaint('seats'),
  );
  const lobbying = startLobbying(table.view(), look, {
    room: () => room,
    stale: (layer) => repaint(layer),
  });

  const shown = (): Shown => ({
    layout: layoutChamber(
      size.width,
      size.height,
      allies.map(({ id, name }) => ({ id, label: plainName(look.lang, name) })),
    ),
    places: map,
    partnerPlace: partner?.place ?? null,
    look,
    ratio: size.ratio,
    flags,
    flagOf: (ally) => flagOf.get(ally) ?? '',
    stanceOf: (ally) => lobbying.stanceOf(ally),
    isOvertaken: (ally) => lobbying.isOvertaken(ally),
    get selected() {
      return selected;
    },
    get face() {
      return lobbying.face;
    },
    get filled() {
      return lobbying.filled;
    },
    get stamped() {
      return lobbying.stamped;
    },
    get traces() {
      return lobbying.traces;
    },
  });

  const update = (scene: Scene, time: number) => {
    if (outdated) {
      outdated = false;
      room?.dispose();
      fit(scene.game, size);
      scene.cameras.main.setBackgroundColor(palettes[look.theme].ground);
      room = furnish(scene, shown());
      lobbying.lay(room);
      for (const layer of layers) stale.add(layer);
    }
    // The engine smooths its own step lengths, so that slow frames would mean slow motion.
    lobbying.advance(Math.min(time - (last ?? time), longestStep));
    last = lobbying.busy ? time : null;
    for (const layer of stale) room?.paint(layer);
    stale.clear();
  };

  const scene = await startScene(host, renderer, size, update, undo);
  const { game } = scene;
  frames = keepFrames(game, () => lobbying.busy || stale.size > 0 || outdated);
  undo.push(() => frames?.dispose());

  undo.push(
    table.subscribe((view, events) => {
      lobbying.follow(view, events);
      frames?.request();
    }),
  );
  undo.push(
    watchSize(host, () => {
      const now = sizeOf(host);
      if (Math.min(now.width, now.height) < smallestStage) return;
      if (now.width === size.width && now.height === size.height && now.ratio === size.ratio) {
        return;
      }
      size = now;
      refurnish();
    }),
  );
  undo.push(watchFonts(() => repaint(...layers)));
  game.events.on(Core.Events.VISIBLE, () => frames?.request());
  game.renderer.on('restorewebgl', refurnish);
  frames.request();

  return {
    select(ally) {
      if (selected === ally) return;
      selected = ally;
      repaint('seats');
    },
    setLook(next) {
      look = next;
      lobbying.setLook(next);
      refurnish();
    },
    dispose() {
      for (const step of undo.splice(0).reverse()) step();
      room = null;
      frames = null;
    },
  };
}

interface Size {
  width: number; // px
  height: number;
  ratio: number; // device pixels to a CSS pixel
}

function sizeOf(host: HTMLElement): Size {
  return {
    width: Math.max(1, host.clientWidth),
    height: Math.max(1, host.clientHeight),
    ratio: Math.min(3, Math.max(1, window.devicePixelRatio)),
  };
}

/** The canvas has as many pixels as the screen shows, and the size of the host. */
function fit(game: Game, { width, height, ratio }: Size): void {
  game.scale.setZoom(1 / ratio);
  game.scale.resize(Math.round(width * ratio), Math.round(height * ratio));
  // At a zoom of 1 the engine leaves the old size in the style.
  game.canvas.style.width = `${game.canvas.width / ratio}px`;
  game.canvas.style.height = `${game.canvas.height / ratio}px`;
}

/** Boots the engine with the best renderer there is; rejects where there is none. */
async function startScene(
  host: HTMLElement,
  renderer: Renderer,
  size: Size,
  update: (scene: Scene, time: number) => void,
  undo: (() => void)[],
): Promise<Scene> {
  // The engine takes these two over and does not give them back.
  const { onblur, onfocus } = window;
  undo.push(() => {
    Object.assign(window, { onblur, onfocus });
  });

  const boot = async (type: number) =>
    new Promise<Scene>((resolve) => {
      const game = new Game({
        type,
        parent: host,
        width: Math.round(size.width * size.ratio),
        height: Math.round(size.height * size.ratio),
        scale: { mode: Scale.NONE, zoom: 1 / size.ratio, expandParent: false },
        render: { antialiasGL: false, powerPreference: 'low-power' },
        input: { keyboard: false, mouse: false, touch: false, gamepad: false },
        audio: { noAudio: true },
        banner: false,
        autoFocus: false,
        scene: {
          create(this: Scene) {
            resolve(this);
          },
          update(this: Scene, time: number) {
            update(this, time);
          },
        },
      });
      game.canvas.setAttribute('aria-hidden', 'true');
      game.canvas.style.display = 'block';
      undo.push(() => {
        game.destroy(true);
        // The engine takes itself apart in its next step: without one it would stay for ever.
        game.loop.wake();
      });
    });

  if (renderer === 'canvas' || (renderer === 'auto' && !hasGraphicsCard())) return boot(CANVAS);
  try {
    return await boot(WEBGL);
  } catch {
    return boot(CANVAS); // WebGL is announced but cannot be had
  }
}

/** Without a graphics card browsers emulate WebGL, several times slower than they paint in 2D. */
function hasGraphicsCard(): boolean {
  const context = document
    .createElement('canvas')
    .getContext('webgl', { failIfMajorPerformanceCaveat: true });
  if (context === null) return false;
  const details = context.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = details && context.getParameter(details.UNMASKED_RENDERER_WEBGL);
  context.getExtension('WEBGL_lose_context')?.loseContext(); // browsers allow only a few of them
  return !/swiftshader|llvmpipe|softpipe|software|basic render/i.test(String(name));
}

/** Calls back when the host's size or the density of the screen changes; returns its own undo. */
function watchSize(host: HTMLElement, changed: () => void): () => void {
  const observer = new ResizeObserver(changed);
  observer.observe(host);
  let density: MediaQueryList | null = null;
  const follow = () => {
    density?.removeEventListener('change', follow);
    density = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    density.addEventListener('change', follow);
    changed();
  };
  follow();
  return () => {
    observer.disconnect();
    density?.removeEventListener('change', follow);
  };
}

/** Calls back when the fonts of the chamber have arrived; returns its own undo. */
function watchFonts(arrived: () => void): () => void {
  const { fonts } = document;
  const letters = 'AÉÜŠ 0';
  for (const font of [`600 12px ${sans}`, `700 12px ${sans}`, `600 12px ${mono}`]) {
    // What is painted with a font alone does not make every browser fetch it.
    fonts.load(font, letters).then(arrived, arrived);
  }
  fonts.addEventListener('loadingdone', arrived);
  return () => fonts.removeEventListener('loadingdone', arrived);
}
