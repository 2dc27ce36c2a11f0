declare module 'virtual:scenarios' {
  import type { Localised, Scenario } from '../council/scenario.ts';
  import type { Finding } from '../scenario/finding.ts';

  /** A scenario file that ships, read and checked at build time. */
  interface OnTheShelf {
    id: string;
    title: Localised;
    summary: Localised | null; // null: the file is broken
    rounds: number; // 0 where the file is broken
    findings: Finding[]; // errors only
    load: (() => Promise<Scenario>) | null;
  }
  export const shelf: OnTheShelf[];
}
