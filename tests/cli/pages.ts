/** Pages of `docs/` as tests read them. */
import { sourceOf } from '../support/scenarios.ts';

/** The part of a page under a heading, up to the next one of any level. */
export function section(page: string, heading: string): string {
  const [, after] = sourceOf(page).split(new RegExp(`^#+ ${heading}$`, 'm'));
  if (after === undefined) throw new Error(`${page} has no heading ${heading}`);
  return after.split(/^#+ /m)[0] ?? '';
}

/** The cells of each row of the tables in a text, header and rule left out. */
export const rowsOf = (text: string): string[][] =>
  text
    .split(/\n(?!\|)/)
    .flatMap((part) =>
      part
        .split('\n')
        .filter((line) => line.startsWith('|'))
        .slice(2),
    )
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

/** What stands between backticks. */
export const codesOf = (text: string): string[] =>
  [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code ?? '');

/** `−7.63`, `66 %`: figures as a page writes them. */
export const figureOf = (cell: string): number =>
  Number(cell.replace('−', '-').replace(/\s?%$/, ''));
