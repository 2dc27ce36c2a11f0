/** From the texts of `issues.csv` and `actors.csv` to issues, or to faults. */
import { readTable, type Fault, type Row } from './csv.ts';
import type { Actor, Issue } from './data.ts';

export const files = { issues: 'issues.csv', actors: 'actors.csv' };

const issueColumns = [
  'issue',
  'proposal',
  'name',
  'type',
  'council',
  'procedure',
  'unanimity',
  'year_introduced',
  'reference_point',
  'outcome',
] as const;
const actorColumns = ['issue', 'actor', 'position', 'salience', 'power'] as const;

export interface Data {
  issues: Issue[];
  faults: Fault[];
}

export function readData(issuesSource: string, actorsSource: string): Data {
  const issueTable = readTable(files.issues, issuesSource, issueColumns);
  const actorTable = readTable(files.actors, actorsSource, actorColumns);
  const faults = [...issueTable.faults, ...actorTable.faults];
  const issues = new Map<string, Issue>();
  for (const row of issueTable.rows) {
    const issue = issueOf(row, faults);
    if (issues.has(issue.id)) faults.push(row.fault('issue', 'each issue once'));
    issues.set(issue.id, issue);
  }
  for (const row of actorTable.rows) {
    const issue = issues.get(row.cells.issue);
    const actor = actorOf(row, faults);
    if (!issue) faults.push(row.fault('issue', `an issue of ${files.issues}`));
    else if (issue.actors.some(({ id }) => id === actor.id))
      faults.push(row.fault('actor', 'each actor once on an issue'));
    else issue.actors.push(actor);
  }
  if (faults.length === 0) faults.push(...withoutWeight(issueTable.rows, issues));
  return { issues: [...issues.values()], faults };
}

function issueOf(row: Row<(typeof issueColumns)[number]>, faults: Fault[]): Issue {
  const { issue, proposal, unanimity } = row.cells;
  if (issue === '') faults.push(row.fault('issue', 'a name'));
  if (proposal === '') faults.push(row.fault('proposal', 'a name'));
  if (!/^[01]$/.test(unanimity)) faults.push(row.fault('unanimity', '0 or 1'));
  const known = (column: 'reference_point' | 'outcome'): number | null =>
    row.cells[column] === '' ? null : numberIn(row, column, 100, faults);
  return {
    id: issue,
    proposal,
    unanimity: unanimity === '1',
    reference: known('reference_point'),
    outcome: known('outcome'),
    actors: [],
  };
}

function actorOf(row: Row<(typeof actorColumns)[number]>, faults: Fault[]): Actor {
  if (row.cells.actor === '') faults.push(row.fault('actor', 'a name'));
  return {
    id: row.cells.actor,
    position: numberIn(row, 'position', 100, faults),
    salience: numberIn(row, 'salience', 100, faults),
    power: numberIn(row, 'power', Infinity, faults),
  };
}

function numberIn<Column extends string>(
  row: Row<Column>,
  column: Column,
  most: number,
  faults: Fault[],
): number {
  const text = row.cells[column];
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
  if (!(value <= most))
    faults.push(row.fault(column, most === 100 ? 'a number from 0 to 100' : 'a number from 0'));
  return value;
}

/** Every mean needs someone with power. */
const withoutWeight = (
  rows: readonly Row<(typeof issueColumns)[number]>[],
  issues: ReadonlyMap<string, Issue>,
): Fault[] =>
  rows.flatMap((row) =>
    issues.get(row.cells.issue)?.actors.some(({ power }) => power > 0)
      ? []
      : [row.fault('issue', `an issue with an actor of some power in ${files.actors}`)],
  );
