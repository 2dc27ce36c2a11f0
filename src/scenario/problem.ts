import type { Finding } from '../council/finding.ts';
import type { Localised } from '../council/scenario.ts';
import { findings, type About, type Code } from './findings/index.ts';

export type Path = (string | number)[];

/** A finding that knows its path in the data, but not yet its place in the file. */
export interface Problem {
  path: Path;
  severity: Finding['severity'];
  code: Code;
  message: Localised;
  atKey: boolean; // point at the field's name, not at its value
  offset: number | null; // in the text, characters; where there is one it counts instead of the path
}

export type Report = <C extends Code>(path: Path, code: C, about: About<C>) => void;

export function problem<C extends Code>(
  path: Path,
  code: C,
  about: About<C>,
  atKey = false,
): Problem {
  const { severity, say } = findings[code];
  return { path, severity, code, message: say(about as never), atKey, offset: null };
}
