import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SectionProps {
  title: string;
  how?: string; // what the figures count
  children: ComponentChildren;
}

/** A part of the page under its heading. */
export function Section({ title, how, children }: SectionProps) {
  const id = useId();
  return (
    <section class="case-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {how && <p class="small">{how}</p>}
      {children}
    </section>
  );
}
