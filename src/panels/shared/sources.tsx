import type { Source } from '../../council/scenario.ts';
import { useWords } from './words.tsx';

/** A source as a link that leaves the game in a window of its own. Anything but https stays text. */
export function SourceLink({ source }: { source: Source }) {
  const { say } = useWords();
  const weak = source.quality === 'weak' && <> ({say('ui.source.weak')})</>;
  if (!source.url.startsWith('https://')) {
    return (
      <span>
        {source.title}
        {weak}
      </span>
    );
  }
  return (
    <a href={source.url} target="_blank" rel="noopener noreferrer">
      {source.title}
      {weak}
      <span class="unseen"> {say('ui.source.new-window')}</span>
    </a>
  );
}

/** Sources beside each other, in a line. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  if (sources.length === 0) return null;
  return (
    <span class="sources small">
      {sources.map((source) => (
        <SourceLink key={source.url + source.title} source={source} />
      ))}
    </span>
  );
}
