/** What a shelf shows of a file that was read: enough to choose a case and a seat before the scenario is loaded. */
import type { Finding } from '../council/finding.ts';
import type { Seat } from '../council/moves/types.ts';
import type { Localised } from '../council/scenario.ts';
import type { Reading } from './read.ts';

interface Seated {
  seat: Seat;
  flag: string | null; // ISO 3166-1 alpha-2, lower case
  name: Localised; // with its article
}

export interface Shelved {
  title: Localised;
  summary: Localised | null; // null: the file is broken
  rounds: number; // 0 where the file is broken
  allies: Seated[]; // in the order of the seats
  partner: Seated | null;
  findings: Finding[]; // errors only
}

/** @param name what a file without a readable title is called */
export function shelved(name: string, { scenario, findings }: Reading): Shelved {
  const { title, summary, calendar, allies = [], partner = null } = scenario ?? {};
  return {
    title: title ?? { en: name, fr: name },
    summary: summary ?? null,
    rounds: calendar?.rounds ?? 0,
    allies: allies.map((ally) => ({ seat: ally.id, flag: ally.flag, name: ally.name })),
    partner: partner && { seat: 'partner', flag: partner.flag, name: partner.name },
    findings: findings.filter(({ severity }) => severity === 'error'),
  };
}
