/** Plain comma-separated values: a heading, then rows of as many cells. No quotes, so no comma in a cell. */

export interface Fault {
  file: string;
  line: number; // from 1
  column: number; // from 1: the character at which the cell begins
  found: string;
  expected: string;
}

export const sentenceOf = ({ file, line, column, found, expected }: Fault): string =>
  `${file}:${line}:${column} found ${found}; expected ${expected}`;

/** One row: its cells by the names of the columns, and how to complain about one of them. */
export interface Row<Column extends string> {
  cells: Record<Column, string>;
  fault(column: Column, expected: string): Fault;
}

export interface Table<Column extends string> {
  rows: Row<Column>[];
  faults: Fault[];
}

/** @param columns the heading that the file must have, word for word */
export function readTable<Column extends string>(
  file: string,
  source: string,
  columns: readonly Column[],
): Table<Column> {
  const [heading = '', ...lines] = source.replace(/\r?\n$/, '').split(/\r?\n/);
  if (heading !== columns.join(',')) {
    const fault = { file, line: 1, column: 1, found: quoted(heading), expected: columns.join(',') };
    return { rows: [], faults: [fault] };
  }
  const rows: Row<Column>[] = [];
  const faults: Fault[] = [];
  lines.forEach((text, i) => {
    const cells = text.split(',');
    const quote = text.indexOf('"');
    const at = { file, line: i + 2 };
    if (quote >= 0) faults.push({ ...at, column: quote + 1, found: '"', expected: 'no quotes' });
    else if (cells.length === columns.length) rows.push(rowOf(at, columns, cells));
    else
      faults.push({
        ...at,
        column: 1,
        found: `${cells.length} cells`,
        expected: `${columns.length} cells`,
      });
  });
  return { rows, faults };
}

function rowOf<Column extends string>(
  at: Pick<Fault, 'file' | 'line'>,
  columns: readonly Column[],
  cells: readonly string[],
): Row<Column> {
  return {
    cells: Object.fromEntries(columns.map((name, k) => [name, cells[k]])) as Record<Column, string>,
    fault(column, expected) {
      const k = columns.indexOf(column);
      const before = cells.slice(0, k).reduce((length, cell) => length + cell.length + 1, 0);
      return { ...at, column: before + 1, found: quoted(cells[k] ?? ''), expected };
    },
  };
}

const quoted = (text: string): string => (text === '' ? 'nothing' : `“${text}”`);
