interface DataTableProps {
  caption: string;
  head: readonly string[];
  rows: readonly (readonly string[])[]; // the first cell of each names it
}

/** Figures as a table. A wide one scrolls by itself. */
export function DataTable({ caption, head, rows }: DataTableProps) {
  return (
    <div
      class="case-table"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls on a narrow screen
      tabIndex={0}
    >
      <table>
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], index) => (
            <tr key={index}>
              <th scope="row">{name}</th>
              {cells.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
