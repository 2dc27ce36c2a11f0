/** What the form cannot say: that names refer to something, that parts fit, and that figures tell where they come from. */
import { problem, type Problem, type Report } from '../problem.ts';
import type { ScenarioFile } from '../schema/file.ts';
import { checkAllies } from './allies.ts';
import { checkCalendar } from './calendar.ts';
import { checkDraft } from './draft.ts';
import { checkEvents } from './events.ts';
import { checkHearing } from './hearing.ts';
import { checkMovable } from './immovable.ts';
import { checkOrigins } from './origins.ts';
import { checkPartner } from './partner.ts';
import { checkPatterns } from './patterns.ts';
import { checkProvisions } from './provisions.ts';
import { checkReferences } from './references.ts';
import { checkTendencies } from './tendencies.ts';

const checks: ((file: ScenarioFile, report: Report) => void)[] = [
  checkCalendar,
  checkProvisions,
  checkDraft,
  checkAllies,
  checkReferences,
  checkPatterns,
  checkTendencies,
  checkPartner,
  checkEvents,
  checkHearing,
  checkMovable,
  checkOrigins,
];

export function checkMeaning(file: ScenarioFile): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (path, code, about) => void problems.push(problem(path, code, about));
  for (const check of checks) check(file, report);
  return problems;
}
