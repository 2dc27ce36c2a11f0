import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

interface PickProps<Item> {
  label: string;
  items: readonly Item[]; // at least one
  keyOf(item: Item): string;
  nameOf(item: Item): string;
  children(item: Item): ComponentChildren; // what can be done with the one that is picked
}

/** One of many, so that a long list of moves does not flood the page. */
export function Pick<Item>({ label, items, keyOf, nameOf, children }: PickProps<Item>) {
  const id = useId();
  const [key, pick] = useState<string | null>(null);
  const item = items.find((each) => keyOf(each) === key) ?? items[0];
  if (!item) return null;
  return (
    <div class="move-pick">
      <label for={id} class="small">
        {label}
      </label>
      <select id={id} value={keyOf(item)} onChange={(event) => pick(event.currentTarget.value)}>
        {items.map((each) => (
          <option key={keyOf(each)} value={keyOf(each)}>
            {nameOf(each)}
          </option>
        ))}
      </select>
      {children(item)}
    </div>
  );
}
