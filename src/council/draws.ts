/**
 * Chance without a running generator: each draw is a pure function of its key, so that taking a move
 * out of a game changes no other draw.
 */
import { digest } from './hash.ts';

/** A uniform number strictly between 0 and 1, the same on every machine: 52 bits of the SHA-256 of its key. */
export function draw(seed: number, purpose: string, subject: string, round: number): number {
  const bytes = digest(JSON.stringify([seed, purpose, subject, round]));
  let whole = 0;
  for (let i = 0; i < 6; i++) whole = whole * 256 + (bytes[i] ?? 0);
  const bits = whole * 16 + ((bytes[6] ?? 0) >> 4); // 52 bits
  return (bits + 0.5) / 4503599627370496;
}
