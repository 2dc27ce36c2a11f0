/** Every kind of finding: its code, how grave it is, and its sentence in both languages. docs/findings.md says how to mend each. */
import { advice } from './advice.ts';
import { file } from './file.ts';
import { form } from './form.ts';
import { meaning } from './meaning.ts';

export const findings = { ...file, ...form, ...meaning, ...advice };

export type Code = keyof typeof findings;

/** What the sentence of a code needs to know. */
export type About<C extends Code> = Parameters<(typeof findings)[C]['say']>[0];
