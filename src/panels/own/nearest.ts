import type { OptionEntry } from '../shared/lookup.ts';

/** The option whose place on the scale is nearest; of two as near, the first. */
export function nearestOption(options: readonly OptionEntry[], at: number): OptionEntry | null {
  return options.reduce<OptionEntry | null>(
    (best, option) =>
      best === null || Math.abs(option.at - at) < Math.abs(best.at - at) ? option : best,
    null,
  );
}
