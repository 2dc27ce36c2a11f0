import type { Finding } from '../council/finding.ts';

export type Path = (string | number)[];

/** A finding that knows its path in the data, but not yet its place in the file. */
export interface Problem {
  path: Path;
  severity: Finding['severity'];
  code: string;
  found: string;
  expected: string;
  atKey?: boolean; // point at the field's name, not at its value
}
