/** One page at a time in the root: the one before is taken down first. */
import type { Table } from '../council/table.ts';
import { mountGame } from '../panels/game.tsx';
import { mountProblem } from '../panels/problem.tsx';
import type { Problem, Shell } from '../panels/shell.ts';
import { mountStart } from '../panels/start.tsx';

export type Page =
  | { kind: 'start'; shell: Shell }
  | { kind: 'game'; shell: Shell; table: Table }
  | { kind: 'problem'; shell: Shell; problem: Problem };

let takeDown: () => void = () => undefined;

export function showPage(root: HTMLElement, page: Page): void {
  takeDown();
  takeDown =
    page.kind === 'game'
      ? mountGame(root, page)
      : page.kind === 'problem'
        ? mountProblem(root, page)
        : mountStart(root, page);
}
