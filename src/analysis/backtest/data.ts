/** What the two files of the back-test say: issues of a decision, and where each actor stood on them. */
import { groupedBy } from './statistics.ts';

export interface Actor {
  id: string; // `com` the Commission, `ep` the Parliament, else a member state
  position: number; // 0-100
  salience: number; // 0-100
  power: number;
}

export interface Issue {
  id: string;
  proposal: string;
  unanimity: boolean;
  reference: number | null; // reference point: what holds if nothing is agreed, 0-100; null: unknown
  outcome: number | null; // 0-100; null: unknown
  actors: Actor[];
}

/** An issue of which both ends are known. */
export type Decided = Issue & { reference: number; outcome: number };

export const isDecided = (issue: Issue): issue is Decided =>
  issue.reference !== null && issue.outcome !== null;

const institutions = new Set(['com', 'ep']);

/** Those who sit in the Council: every actor but the Commission and the Parliament. */
export const statesOf = ({ actors }: Issue): Actor[] =>
  actors.filter(({ id }) => !institutions.has(id));

/** A package: the issues of one proposal, which were decided together. */
export const packagesOf = <I extends Issue>(issues: readonly I[]): I[][] =>
  groupedBy(issues, ({ proposal }) => proposal);
