/** What the pages of `docs/scenarios/` print of a scenario, in the cells that tests hold to it. */
import type { Ally, ProvisionId, Scenario } from '../../src/council/scenario.ts';

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

/** Ally, chance and basis of every tendency. */
export const tendenciesOf = ({ allies }: Scenario): unknown[][] =>
  allies.flatMap(({ id, tends }) => tends.map(({ chance, basis }) => [id, chance, `\`${basis}\``]));

/** A row of a page's table of tendencies, cut to what `tendenciesOf` gives. */
export const tendencyRow = ([ally, , , chance, basis]: string[]): unknown[] => [
  ally,
  Number(chance),
  basis,
];

/** Place and salience per provision, printed as in `62/44`, of each ally. */
export const codedIn = (rows: readonly string[][]): Map<string, number[][]> =>
  new Map(
    rows.map(([id = '', ...cells]) => [id, cells.map((cell) => cell.split('/').map(Number))]),
  );

/** Provisions on which an ally's figures lie outside the range of their basis, or 20 points of salience off. */
export const outsideRange = (
  { bases, provisions }: Scenario,
  { id: ally, positions }: Ally,
  coded: ReadonlyMap<string, number[][]>,
): ProvisionId[] =>
  provisions.flatMap(({ id }, k) => {
    const stake = positions[id];
    const range = bases[stake?.basis ?? '']?.range ?? 20;
    const [place = NaN, salience = NaN] = coded.get(ally)?.[k] ?? [];
    const inside =
      stake && Math.abs(stake.at - place) <= range && Math.abs(stake.salience - salience) <= 20;
    return inside ? [] : [id];
  });
