/** Figures beside the reference figures of the same data. */

export interface Figure {
  path: string; // `T1.mean.all`
  value: number | string | null; // null: there was nothing to average
}

/** All figures of a report, in order. */
export function figuresIn(value: unknown, path = ''): Figure[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, part]) =>
      figuresIn(part, path === '' ? key : `${path}.${key}`),
    );
  if (typeof value === 'number')
    return [{ path, value: Number.isFinite(value) ? rounded(value) : null }];
  return typeof value === 'string' ? [{ path, value }] : [];
}

export const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** Points of error may differ by 0.05; percentiles, of which some come from random draws, by 0.02. */
const toleranceOf = (path: string): number => (path.startsWith('T5') ? 0.02 : 0.05);

export interface Comparison extends Figure {
  expected?: Figure['value'];
  agrees?: boolean;
}

export function compared(figures: readonly Figure[], expected: readonly Figure[]): Comparison[] {
  const known = new Map(expected.map(({ path, value }) => [path, value]));
  const found = new Set(figures.map(({ path }) => path));
  const missing = expected.filter(({ path }) => !found.has(path));
  return [...figures, ...missing.map(({ path }): Figure => ({ path, value: null }))].map(
    (figure) => {
      const reference = known.get(figure.path);
      if (reference === undefined) return figure;
      const agrees = distance(figure.value, reference) <= toleranceOf(figure.path) + 1e-9;
      return { ...figure, expected: reference, agrees };
    },
  );
}

const distance = (a: Figure['value'], b: Figure['value']): number =>
  typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) : a === b ? 0 : Infinity;
