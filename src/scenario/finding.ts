import type { Localised } from '../council/scenario.ts';

export type Path = (string | number)[];

/** Printed as `file:line:column severity code message`. */
export interface Finding {
  file: string;
  line: number; // from 1
  column: number; // from 1
  severity: 'error' | 'warning';
  code: string;
  message: Localised; // what was found, what was expected
}

/** A finding that knows its path in the data, but not yet its place in the file. */
export interface Problem {
  path: Path;
  severity: Finding['severity'];
  code: string;
  found: string;
  expected: string;
  atKey?: boolean; // point at the field's name, not at its value
}
