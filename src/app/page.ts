/** One page at a time in the root: the one before is taken down first. */
import type { Table } from '../council/table.ts';
import { mountCard } from '../panels/card.tsx';
import type { CardProps } from '../panels/card/page.tsx';
import { mountGame } from '../panels/game.tsx';
import { mountProblem } from '../panels/problem.tsx';
import type { Problem, Shell } from '../panels/shell.ts';
import { mountStart } from '../panels/start.tsx';

export type Page =
  | { kind: 'start'; shell: Shell }
  | { kind: 'game'; shell: Shell; table: Table }
  | ({ kind: 'card' } & CardProps)
  | { kind: 'problem'; shell: Shell; problem: Problem };

let takeDown: () => void = () => undefined;

export function showPage(root: HTMLElement, page: Page): void {
  takeDown();
  takeDown = mount(root, page);
}

function mount(root: HTMLElement, page: Page): () => void {
  switch (page.kind) {
    case 'start':
      return mountStart(root, page);
    case 'game':
      return mountGame(root, page);
    case 'card':
      return mountCard(root, page);
    case 'problem':
      return mountProblem(root, page);
  }
}
