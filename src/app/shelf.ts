/** The scenarios that ship, read and checked at build time. */
import { shelf as compiled } from 'virtual:scenarios';
import type { Localised, Scenario } from '../council/scenario.ts';
import type { Finding } from '../council/finding.ts';
import type { SeatCard } from '../panels/shell.ts';

export interface OnTheShelf {
  id: string;
  title: Localised;
  summary: Localised | null; // null: the file is broken
  rounds: number; // 0 where the file is broken
  allies: SeatCard[]; // in the order of the seats
  partner: SeatCard | null;
  findings: Finding[]; // errors only
  load: (() => Promise<Scenario>) | null;
}

export const shelf = compiled as OnTheShelf[];
