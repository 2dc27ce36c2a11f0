import { render } from 'preact';
import './shared/palette.css';
import './shared/base.css';
import './shared/controls.css';
import { StartPage } from './start/page.tsx';
import type { StartProps } from './start/page.tsx';

/** Puts the page into the root; returns its undo. */
export function mountStart(root: HTMLElement, props: StartProps): () => void {
  render(<StartPage {...props} />, root);
  return () => render(null, root);
}
