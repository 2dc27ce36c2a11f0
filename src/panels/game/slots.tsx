import { useWords } from '../shared/words.tsx';

/** Agenda slots as squares: the full ones are still free. */
export function Slots({ left, of }: { left: number; of: number }) {
  const { say } = useWords();
  return (
    <>
      <span class="slots" aria-hidden="true">
        {Array.from({ length: of }, (_, index) => (
          <span key={index} class={index < left ? 'slot slot-free' : 'slot'} />
        ))}
      </span>
      <span class="unseen">{say('ui.of', { left, of })}</span>
    </>
  );
}
