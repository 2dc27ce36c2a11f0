/** Tokyo on finer scales: its thirty-one allies before eight provisions with a million texts, the same every time. */
import type { Ally, Provision, Scenario, TextPattern } from '../../src/council/scenario.ts';

/** A provision of Tokyo, in so many options; a second name makes a further one on which allies stand between the two. */
const made: { id: string; from: string; and?: string; options: 8 | 4 }[] = [
  { id: 'form', from: 'form', options: 8 },
  { id: 'mandate', from: 'mandate', options: 8 },
  { id: 'geography', from: 'geography', options: 8 },
  { id: 'china', from: 'china', options: 8 },
  { id: 'term', from: 'term', options: 4 },
  { id: 'money', from: 'money', options: 4 },
  { id: 'staff', from: 'mandate', and: 'form', options: 4 },
  { id: 'reports', from: 'term', and: 'money', options: 4 },
];

export const fineTokyo = (tokyo: Scenario): Scenario => ({
  ...tokyo,
  id: 'fine-tokyo',
  provisions: made.map((each) => finer(tokyo, each)),
  allies: tokyo.allies.map((ally) => onFinerScales(tokyo, ally)),
});

/** Options at even distances from the first place to the last. */
function finer(tokyo: Scenario, { from, id, options: count }: (typeof made)[number]): Provision {
  const coarse = provisionOf(tokyo, from);
  const { options } = coarse;
  const [first, last] = [options[0]?.at ?? 0, options.at(-1)?.at ?? 0];
  const fine = Array.from({ length: count }, (_, o) => {
    const at = first + ((last - first) * o) / (count - 1);
    return { ...nearest(options, at), id: `${id}-${o}`, at };
  });
  const standIn = (option: string): string =>
    nearest(fine, options.find((o) => o.id === option)?.at ?? 0).id;
  return {
    ...coarse,
    id,
    weight: 1 / made.length,
    gate: null,
    statusQuo: standIn(coarse.statusQuo),
    opening: standIn(coarse.opening),
    options: fine,
  };
}

function onFinerScales(tokyo: Scenario, ally: Ally): Ally {
  const positions = Object.fromEntries(
    made.map(({ id, from, and = from }) => {
      const [one, other] = [ally.positions[from], ally.positions[and]];
      if (!one || !other) throw new Error(`${ally.id} has no position on ${from} or ${and}`);
      const salience = (one.salience + other.salience) / 2;
      return [id, { at: (one.at + other.at) / 2, salience, basis: one.basis }];
    }),
  );
  const fine = (patterns: readonly TextPattern[]): TextPattern[] =>
    patterns.map((pattern) =>
      Object.fromEntries(
        Object.entries(pattern).map(([id, among]) => [id, standingFor(tokyo, id, among)]),
      ),
    );
  const redLines = ally.redLines.map((line) => ({
    ...line,
    crossedBy: fine(line.crossedBy),
    waiver: line.waiver && { ...line.waiver, holdsWhile: fine(line.waiver.holdsWhile) },
  }));
  return { ...ally, positions, redLines };
}

/** The finer options whose nearest coarse one is among these. */
function standingFor(tokyo: Scenario, id: string, among: readonly string[]): string[] {
  const { options } = provisionOf(tokyo, id);
  const way = made.find((each) => each.id === id);
  if (!way) throw new Error(`no finer ${id}`);
  return finer(tokyo, way)
    .options.filter(({ at }) => among.includes(nearest(options, at).id))
    .map((option) => option.id);
}

const nearest = <O extends { at: number }>(options: readonly O[], at: number): O =>
  options.reduce((best, o) => (Math.abs(o.at - at) < Math.abs(best.at - at) ? o : best));

function provisionOf({ provisions }: Scenario, id: string): Provision {
  const found = provisions.find((provision) => provision.id === id);
  if (!found) throw new Error(`no provision ${id}`);
  return found;
}
