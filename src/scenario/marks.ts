/** A look at the marks of a text before it is parsed: the parser recurses, and may not recurse without bound. */
import { CST, Lexer } from 'yaml';
import { limits } from './limits.ts';
import { problem, type Problem } from './problem.ts';

const opening = new Set(['flow-map-start', 'flow-seq-start']);
const closing = new Set(['flow-map-end', 'flow-seq-end']);
const nesting = new Set(['seq-item-ind', 'explicit-key-ind', 'map-value-ind']); // outside brackets
const markers = /^[\x02\x18\x1f]$/; // the lexer's own, which do not stand in the text

/** Linear in the text, and it stops at the limit. Null where the text may be parsed. */
export function tooManyMarks(source: string): Problem | null {
  let offset = 0;
  let marks = 0;
  let brackets = 0;
  let inLine = 0;
  let atStart = true; // of a line
  const indents: number[] = [];
  for (const lexeme of new Lexer().lex(source)) {
    const type = CST.tokenType(lexeme) ?? '';
    if (atStart && type !== 'newline' && !markers.test(lexeme))
      indent(indents, type === 'space' ? lexeme.length : 0);
    if (opening.has(type)) brackets++;
    if (closing.has(type)) brackets = Math.max(0, brackets - 1);
    if (nesting.has(type) && brackets === 0) inLine++;
    if (type !== 'space') marks++;
    if (!markers.test(lexeme)) atStart = type === 'newline';
    if (atStart) inLine = 0;
    // Twice over: brackets on a new line count for their indentation as well.
    if (indents.length + brackets + inLine > 2 * limits.depth)
      return { ...problem([], 'too-deep', { most: limits.depth }), offset };
    if (marks > limits.values)
      return { ...problem([], 'too-much', { most: limits.values }), offset };
    if (lexeme.length > limits.characters && type !== 'comment')
      return { ...problem([], 'too-long', { most: limits.characters }), offset };
    if (!markers.test(lexeme)) offset += lexeme.length;
  }
  return null;
}

/** The indentations that this line stands in. */
function indent(indents: number[], width: number): void {
  while (indents.length > 0 && (indents.at(-1) ?? 0) >= width) indents.pop();
  if (width > 0) indents.push(width);
}
