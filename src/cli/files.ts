import { readFileSync } from 'node:fs';

/** Null where the file cannot be read; the reason goes to stderr. */
export function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    process.stderr.write(`${file}: cannot be read\n`);
    return null;
  }
}
