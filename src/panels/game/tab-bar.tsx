import { useWords } from '../shared/words.tsx';

const sections = ['council', 'draft', 'dossier', 'moves', 'wire'] as const;

/** On a narrow screen the sections follow one another; this leads to each of them. */
export function TabBar() {
  const { say } = useWords();
  return (
    <nav class="tab-bar" aria-label={say('ui.sections')}>
      {sections.map((section) => (
        <button
          key={section}
          type="button"
          onClick={() => {
            const title = document.getElementById(`${section}-title`);
            title?.scrollIntoView({ block: 'start' });
            title?.focus({ preventScroll: true });
          }}
        >
          {say(`ui.section.${section}`)}
        </button>
      ))}
    </nav>
  );
}
