import type { Localised } from './scenario.ts';

/** A fault of a scenario file. Printed as `file:line:column severity code message`. */
export interface Finding {
  file: string;
  line: number; // from 1
  column: number; // from 1
  severity: 'error' | 'warning';
  code: string;
  message: Localised; // what was found, what was expected
}
