/** How steeply the chance of a letter rises as a disposition falls: b of formula 8. */
export const difficulties = ['easy', 'standard', 'hard'] as const;
export type Difficulty = (typeof difficulties)[number];
