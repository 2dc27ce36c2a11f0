import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

/**
 * Moves the focus once the page has been drawn again: to the first of the selectors that is there.
 * Without a wish, a focus that fell off the page (its button is gone) lands on the fallback.
 */
export function useFocusAfter(
  pageRef: RefObject<HTMLElement | null>,
  fallback: string,
): (...selectors: string[]) => void {
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  const wishedRef = useRef<string[]>([]);
  const lastRef = useRef<EventTarget | null>(null); // what had the focus last

  useLayoutEffect(() => {
    const note = ({ target }: FocusEvent) => {
      lastRef.current = target;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);

  useLayoutEffect(() => {
    const last = lastRef.current;
    const lost =
      document.activeElement === document.body && last instanceof Node && !last.isConnected;
    const selectors = [...wishedRef.current, ...(lost ? [fallback] : [])];
    wishedRef.current = [];
    for (const selector of selectors) {
      const target = pageRef.current?.querySelector<HTMLElement>(selector);
      if (target) {
        target.focus();
        return;
      }
    }
  });

  return (...selectors) => {
    wishedRef.current = selectors;
    drawAgain(undefined);
  };
}
