/** Widths and heights of the stage, px: a laptop, a projector, a low window, a phone. */
export const stages = [
  [906, 560],
  [1400, 860],
  [930, 425],
  [390, 440],
] as const;
