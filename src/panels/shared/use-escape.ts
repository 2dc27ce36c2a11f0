import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** Calls back where Escape is pressed inside the element, once: an element around it does not hear it. */
export function useEscape(element: RefObject<HTMLElement | null>, leave: () => void): void {
  const leaveRef = useRef(leave);
  // At once and not after the next frame: Escape may follow right upon what it is to leave.
  useLayoutEffect(() => {
    leaveRef.current = leave;
  });
  useEffect(() => {
    const inside = element.current;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      leaveRef.current();
    };
    inside?.addEventListener('keydown', listen);
    return () => inside?.removeEventListener('keydown', listen);
  }, [element]);
}
