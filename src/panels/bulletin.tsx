import { render } from 'preact';
import './shared/palette.css';
import './shared/base.css';
import './shared/controls.css';
import { BulletinPanel } from './bulletin/panel.tsx';
import type { BulletinProps } from './bulletin/panel.tsx';

/** Shows a bulletin over the page, or none. */
export function showBulletin(root: HTMLElement, props: BulletinProps): void {
  render(<BulletinPanel {...props} />, root);
}
