import type { Report } from '../problem.ts';
import type { ScenarioFile } from '../schema/file.ts';
import type { AllyFile, Pattern } from './names.ts';
import { allows } from './patterns.ts';

const likely = 0.5; // from this certainty on, a red line is counted on

/** Allies whom nobody can move: whatever is changed, they have a red line there that nothing lifts. */
export function checkMovable(file: ScenarioFile, report: Report): void {
  const steps = stepsOf(file);
  file.allies.forEach((ally, i) => {
    const lines = firmLines(ally);
    const stays =
      steps.length > 0 && steps.every((text) => lines.some((pattern) => crosses(pattern, text)));
    if (stays) report(['allies', i, 'redLines'], 'immovable', { ally: ally.id });
  });
}

type Text = [provision: string, option: string][];

/** The status quo with one provision changed: the least that can be agreed. */
const stepsOf = ({ provisions }: ScenarioFile): Text[] =>
  provisions
    .filter(({ gate }) => gate === null)
    .flatMap((changed) =>
      changed.options
        .filter(({ id }) => id !== changed.statusQuo)
        .map((option) =>
          provisions.map(({ id, statusQuo }): [string, string] => [
            id,
            id === changed.id ? option.id : statusQuo,
          ]),
        ),
    );

const firmLines = ({ redLines }: AllyFile): Pattern[] =>
  redLines
    .filter(({ certainty, waiver }) => certainty >= likely && waiver === null)
    .flatMap(({ crossedBy }) => crossedBy);

const crosses = (pattern: Pattern, text: Text): boolean =>
  text.every(([provision, option]) => allows(pattern, provision, option));
