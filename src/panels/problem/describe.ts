import { say } from '../../text/say.ts';
import type { Lang, Problem } from '../shell.ts';

/** What is the matter, and what that means for the player, in a sentence or two. */
export function describeProblem(lang: Lang, problem: Problem): string {
  switch (problem.kind) {
    case 'unknown-scenario':
      return say(lang, 'ui.problem.unknown-scenario.help', { id: problem.id });
    case 'unknown-file':
      return say(lang, 'ui.problem.unknown-file.help');
    case 'no-card':
      return say(lang, 'ui.problem.no-card.help');
    case 'broken-scenario':
      return say(lang, 'ui.problem.broken-scenario.help', { n: problem.findings.length });
    case 'broken-save':
      return say(lang, 'ui.problem.broken-save.help', { reason: problem.reason });
    case 'changed-scenario':
      return say(lang, 'ui.problem.changed-scenario.help');
    default:
      return say(lang, 'ui.problem.other-engine.help', {
        saved: problem.saved,
        now: problem.now,
      });
  }
}

/** Whether there is a save that the player may want to keep. */
export function hasSave({ kind }: Problem): boolean {
  return kind === 'broken-save' || kind === 'changed-scenario' || kind === 'other-engine';
}
