import type { Source } from '../../council/scenario.ts';
import { useWords } from './words.tsx';

interface SourceLinkProps {
  source: Source;
  short?: boolean; // where there is no room for its title; readers of names still hear it
}

/** A source as a link that leaves the game in a window of its own. Anything but https stays text. */
export function SourceLink({ source, short }: SourceLinkProps) {
  const { say } = useWords();
  const weak = source.quality === 'weak' && <> ({say('ui.source.weak')})</>;
  const title = short ? (
    <>
      {say('ui.source')}
      <span class="unseen"> {source.title}</span>
    </>
  ) : (
    source.title
  );
  if (!source.url.startsWith('https://')) {
    return (
      <span>
        {title}
        {weak}
      </span>
    );
  }
  return (
    <a href={source.url} target="_blank" rel="noopener noreferrer" title={source.title}>
      {title}
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
