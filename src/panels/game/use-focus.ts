import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

/**
 * Moves the focus once the page has been drawn again: to the first of the selectors that is there.
 * Without a wish, a focus that fell off the page (its button is gone) lands on the fallback.
 */
export function useFocusAfter(
  page: RefObject<HTMLElement | null>,
  fallback: string,
): (...selectors: string[]) => void {
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  const wished = useRef<string[]>([]);
  // Read while drawing, so before anything on the page has changed.
  const wasInside = page.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    const lost = wasInside && document.activeElement === document.body;
    const selectors = [...wished.current, ...(lost ? [fallback] : [])];
    wished.current = [];
    for (const selector of selectors) {
      const target = page.current?.querySelector<HTMLElement>(selector);
      if (target) {
        target.focus();
        return;
      }
    }
  });
  return (...selectors) => {
    wished.current = selectors;
    drawAgain(undefined);
  };
}
