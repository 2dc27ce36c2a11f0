/** The transitions of a chart, gathered into as few arrows as say the same. */
import type { AnyStateNode } from 'xstate';

/** One answer to one event. */
export interface Answer {
  to: AnyStateNode;
  event: string;
  guard: string | null;
  place: number | null; // among several answers to the event, tried in this order
}

/** All that leads from the one state to the other; states that end alike share an arrow. */
export interface Arrow {
  from: AnyStateNode[];
  to: AnyStateNode;
  answers: Answer[];
}

const crowd = 3;

export function arrowsOf(states: AnyStateNode[]): Arrow[] {
  const single = states.flatMap((from) =>
    answersOf(from).map((answer) => ({ from: [from], to: answer.to, answers: [answer] })),
  );
  const shared = grouped(single, ({ answers: [answer] }) => answerKey(answer)).flatMap(sharing);
  return grouped(shared, ({ from, to }) => [...from, to].map(({ id }) => id).join()).map(merged);
}

const answersOf = (state: AnyStateNode): Answer[] =>
  [...state.transitions].flatMap(([event, transitions]) =>
    transitions.flatMap(({ target, guard }, i) =>
      (target ?? []).map((to) => ({
        to,
        event,
        guard: typeof guard === 'string' ? guard : null,
        place: transitions.length > 1 ? i + 1 : null,
      })),
    ),
  );

const answerKey = (answer: Answer | undefined): string =>
  answer ? [answer.to.id, answer.event, answer.guard, answer.place].join() : '';

/** Many states in which the game may end in the same way become one list with one arrow. */
function sharing(arrows: Arrow[]): Arrow[] {
  const [first] = arrows;
  return first && arrows.length >= crowd && first.to.type === 'final'
    ? [{ ...first, from: arrows.flatMap(({ from }) => from) }]
    : arrows;
}

const merged = (arrows: Arrow[]): Arrow => {
  const [first] = arrows as [Arrow, ...Arrow[]];
  return { ...first, answers: arrows.flatMap(({ answers }) => answers) };
};

export function grouped<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()];
}
