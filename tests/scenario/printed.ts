/** What the pages of `docs/scenarios/` print of a scenario, in the cells that tests hold to it. */
import type { Scenario } from '../../src/council/scenario.ts';

/** Provision, weight, and the worth of each option to the sponsor, the opening in bold. */
export const worthOf = ({ provisions }: Scenario): string[][] =>
  provisions.map(({ id, weight, opening, options }) => [
    id,
    String(weight),
    options
      .map((option) => {
        const worth = `${option.id} ${option.value}`;
        return option.id === opening ? `**${worth}**` : worth;
      })
      .join(', '),
  ]);

/** Ally and red line, its certainty, and the kind of word that waives it. */
export const redLinesOf = ({ allies }: Scenario): string[][] =>
  allies.flatMap(({ id, redLines }) =>
    redLines.map((line) => [
      `${id} \`${line.id}\``,
      String(line.certainty),
      line.waiver?.kind ?? 'nothing',
    ]),
  );

/** A row of a page's table of red lines, cut to what `redLinesOf` gives. */
export const redLineRow = ([line = '', , certainty = '', waiver = '']: string[]): string[] => [
  line,
  certainty,
  waiver.split(' ')[0] ?? '',
];
