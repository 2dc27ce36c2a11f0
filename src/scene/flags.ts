/** The flags of the seats, rasterised once per size. */

const urls = import.meta.glob<string>('../../assets/flags/*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
});

export interface Flags {
  /** A flag as a round picture of `size` device pixels; null while, or because, there is none. */
  picture(flag: string, size: number): HTMLCanvasElement | null;
}

/** Loads the named flags; calls back once all that exist have arrived. */
export function loadFlags(names: readonly string[], arrived: () => void): Flags {
  const images = new Map<string, HTMLImageElement>();
  const pictures = new Map<string, HTMLCanvasElement>();

  const loading = [...new Set(names)].map(async (name) => {
    const url = urls[`../../assets/flags/${name}.svg`];
    if (url === undefined) return;
    const image = new Image();
    image.src = url;
    await image.decode();
    images.set(name, image);
  });
  // A flag that does not load leaves its seat with the plain disc.
  void Promise.allSettled(loading).then(arrived);

  return {
    picture(flag, size) {
      const image = images.get(flag);
      if (image === undefined) return null;
      const key = `${flag} ${size}`;
      const known = pictures.get(key);
      if (known !== undefined) return known;
      const canvas = document.createElement('canvas');
      canvas.width = size;
      canvas.height = size;
      canvas.getContext('2d')?.drawImage(image, 0, 0, size, size);
      pictures.set(key, canvas);
      return canvas;
    },
  };
}
