import { useState } from 'preact/hooks';
import { useGame } from '../game/context.ts';
import { roleOf } from '../shared/roles.ts';
import type { SeatRole } from '../shared/roles.ts';
import { useWords } from '../shared/words.tsx';

const steps = {
  chair: ['ui.steps.pick', 'ui.steps.sound-out', 'ui.steps.amend', 'ui.steps.silence'],
  ally: [
    'ui.steps.ally.read',
    'ui.steps.ally.talk',
    'ui.steps.ally.words',
    'ui.steps.ally.silence',
  ],
  partner: [
    'ui.steps.partner.read',
    'ui.steps.partner.talk',
    'ui.steps.partner.public',
    'ui.steps.partner.wait',
  ],
} as const satisfies Record<SeatRole, unknown>;

// Kept for the visit: who has skipped the first steps once is not shown them again.
let skipped = false;

/** How to begin, in the seat that is played. */
export function Steps() {
  const { say } = useWords();
  const { view } = useGame();
  const [shown, show] = useState(!skipped);
  if (!shown) {
    return (
      <button type="button" class="plain" onClick={() => show(true)}>
        {say('ui.steps.show')}
      </button>
    );
  }
  const skip = () => {
    skipped = true;
    show(false);
  };
  return (
    <section class="steps" aria-labelledby="steps-title">
      <h3 id="steps-title" class="caption">
        {say('ui.steps')}
      </h3>
      <ol>
        {steps[roleOf(view.seat)].map((step) => (
          <li key={step}>{say(step)}</li>
        ))}
      </ol>
      <button type="button" onClick={skip}>
        {say('ui.steps.skip')}
      </button>
    </section>
  );
}
