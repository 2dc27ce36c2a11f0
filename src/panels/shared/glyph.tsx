import type { JSX } from 'preact';
import type { Stance } from '../../council/scenario.ts';
import './glyph.css';

// Each stance has a shape of its own, so that colour is never the only sign.
const octagon = '8.3,3 15.7,3 21,8.3 21,15.7 15.7,21 8.3,21 3,15.7 3,8.3';
const diamond = '12,2 22,12 12,22 2,12';

const shapes: Record<Stance, JSX.Element> = {
  supports: (
    <>
      <circle class="glyph-body glyph-supports" cx="12" cy="12" r="9" />
      <path class="glyph-mark glyph-on-supports" d="M7.5 12.5l3 3 6-7" />
    </>
  ),
  leaning: (
    <>
      <circle class="glyph-body glyph-empty" cx="12" cy="12" r="9" />
      <path class="glyph-fill glyph-leaning" d="M12 3a9 9 0 0 0 0 18z" />
      <circle class="glyph-line" cx="12" cy="12" r="9" />
    </>
  ),
  'stays-silent': <rect class="glyph-body glyph-silent" x="3" y="8" width="18" height="8" />,
  'holds-a-reserve': (
    <>
      <polygon class="glyph-body glyph-reserve" points={diamond} />
      <path class="glyph-mark glyph-on-reserve" d="M12 7v6M12 15.6v1.6" />
    </>
  ),
  'will-break-silence': (
    <>
      <polygon class="glyph-body glyph-break" points={octagon} />
      <path class="glyph-mark glyph-on-break" d="M8.5 8.5l7 7M15.5 8.5l-7 7" />
    </>
  ),
  'not-yet-sounded-out': <circle class="glyph-line glyph-dashed" cx="12" cy="12" r="9" />,
};

/** The sign of a stance. It is mute: the words stand beside it. */
export function StanceGlyph({ stance, size = 18 }: { stance: Stance; size?: number }) {
  return (
    <svg class="glyph" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      {shapes[stance]}
    </svg>
  );
}
