import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The one form in which plain data is hashed and stored: keys in code-unit order, no white space.
 *
 * @throws TypeError at what JSON would change silently: `-0`, `NaN`, infinities, `undefined`, functions.
 */
export function canonical(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') {
    return JSON.stringify(value);
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value) || Object.is(value, -0))
      throw new TypeError(`not canonical: ${value}`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object') {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
  }
  throw new TypeError(`not canonical: ${typeof value}`);
}

export const digest = (text: string): Uint8Array => sha256(utf8ToBytes(text));

/** SHA-256 of the canonical form, 64 hexadecimal digits. */
export const hash = (value: unknown): string => bytesToHex(digest(canonical(value)));
