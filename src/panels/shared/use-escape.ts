import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Calls back where Escape is pressed inside the element, once: an element around it does not hear it. */
export function useEscape(element: RefObject<HTMLElement | null>, leave: () => void): void {
  const leaveRef = useRef(leave);
  useEffect(() => {
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
