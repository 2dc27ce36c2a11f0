/** The option whose place on the scale is nearest; of two as near, the first. */
export function nearestOption<Option extends { at: number }>(
  options: readonly Option[],
  at: number,
): Option | null {
  return options.reduce<Option | null>(
    (best, option) =>
      best === null || Math.abs(option.at - at) < Math.abs(best.at - at) ? option : best,
    null,
  );
}
