/**
 * `exp` and `ln` from additions, multiplications and divisions alone.
 * The last bit of `Math.exp` and `Math.log` may differ between engines; these may not.
 */
const ln2 = 0.6931471805599453;

/** e^x for |x| ≤ 700; relative error below 1e-14. */
export function exp(x: number): number {
  const doublings = Math.round(x / ln2);
  const rest = x - doublings * ln2;
  let sum = 1;
  for (let n = 18; n >= 1; n--) sum = 1 + (sum * rest) / n;
  const factor = doublings < 0 ? 0.5 : 2;
  for (let n = Math.abs(doublings); n > 0; n--) sum *= factor;
  return sum;
}

/** The natural logarithm of x > 0; absolute error below 1e-14. */
export function ln(x: number): number {
  let mantissa = x;
  let doublings = 0;
  for (; mantissa > 1.5; mantissa *= 0.5) doublings++;
  for (; mantissa < 0.75; mantissa *= 2) doublings--;
  const s = (mantissa - 1) / (mantissa + 1);
  let sum = 0;
  for (let n = 41; n >= 1; n -= 2) sum = sum * s * s + 1 / n;
  return doublings * ln2 + 2 * s * sum;
}

/** The logistic function. */
export const logistic = (x: number): number => 1 / (1 + exp(Math.max(-600, Math.min(600, -x))));
