import { render } from 'preact';
import './shared/palette.css';
import './shared/base.css';
import './shared/controls.css';
import { CardPage } from './card/page.tsx';
import type { CardProps } from './card/page.tsx';

/** Puts the page into the root; returns its undo. */
export function mountCard(root: HTMLElement, props: CardProps): () => void {
  render(<CardPage {...props} />, root);
  return () => render(null, root);
}
