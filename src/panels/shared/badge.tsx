import type { Stance } from '../../council/scenario.ts';
import { describeStance } from '../../text/describe.ts';
import { StanceGlyph } from './glyph.tsx';
import { useWords } from './words.tsx';

/** A stance as glyph and word. */
export function StanceBadge({ stance }: { stance: Stance }) {
  const { lang } = useWords();
  return (
    <span class="badge" data-stance={stance}>
      <StanceGlyph stance={stance} size={18} />
      {describeStance(lang, stance)}
    </span>
  );
}
