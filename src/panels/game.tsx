import { render } from 'preact';
import './shared/palette.css';
import './shared/base.css';
import './shared/controls.css';
import { GamePage } from './game/page.tsx';
import type { GameProps } from './game/page.tsx';

/** Puts the page into the root; returns its undo. */
export function mountGame(root: HTMLElement, props: GameProps): () => void {
  render(<GamePage {...props} />, root);
  return () => render(null, root);
}
