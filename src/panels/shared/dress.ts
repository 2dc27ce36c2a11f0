import type { Settings } from '../shell.ts';

/** Puts the settings on the page's root element, where the style sheets look for them. */
export function dress(root: HTMLElement, settings: Settings): void {
  root.lang = settings.lang;
  root.dataset['theme'] = settings.theme;
  root.dataset['motion'] = settings.motion;
}
