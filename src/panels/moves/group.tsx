import type { ComponentChildren } from 'preact';

interface GroupProps {
  id: string;
  title: string;
  children: ComponentChildren;
}

/** Moves of one kind below their heading. */
export function Group({ id, title, children }: GroupProps) {
  return (
    <section class="move-group" aria-labelledby={`moves-${id}`}>
      <h3 id={`moves-${id}`} class="caption">
        {title}
      </h3>
      {children}
    </section>
  );
}
