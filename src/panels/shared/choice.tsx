import type { Lang } from '../shell.ts';

interface ChoiceProps<Value extends string> {
  legend: string;
  quiet?: boolean; // the legend is heard, not seen
  options: { value: Value; label: string; lang?: Lang }[];
  value: Value;
  choose(value: Value): void;
}

/** One of a few, as buttons side by side. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { legend, quiet, options, value, choose } = props;
  return (
    <fieldset class="choice">
      <legend class={quiet ? 'unseen' : 'small'}>{legend}</legend>
      <div class="row">
        {options.map((option) => (
          <button
            key={option.value}
            type="button"
            lang={option.lang}
            aria-pressed={option.value === value}
            onClick={() => choose(option.value)}
          >
            {option.label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
