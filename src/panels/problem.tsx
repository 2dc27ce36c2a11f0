import { render } from 'preact';
import './shared/palette.css';
import './shared/base.css';
import './shared/controls.css';
import { ProblemPage } from './problem/page.tsx';
import type { ProblemProps } from './problem/page.tsx';

/** Puts the page into the root; returns its undo. */
export function mountProblem(root: HTMLElement, props: ProblemProps): () => void {
  render(<ProblemPage {...props} />, root);
  return () => render(null, root);
}
