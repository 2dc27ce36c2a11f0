import { plateSize, textWidth } from './measure.ts';

/** One way to write a name on a plate. */
export interface Label {
  text: string; // lines are parted by line breaks
  width: number; // of the plate, px
  height: number;
  cost: number; // how much worse than the whole name on one line
}

const costOfWrapping = 0.7;
const costOfId = 20;

/** The ways to write a name: on one line, on two where it has several words, and the id at worst. */
export function labelsFor(name: string, id: string, size: number): Label[] {
  const whole = name.toUpperCase();
  const labels: Label[] = [sized(whole, size, 0)];
  const wrapped = wrap(whole, size);
  if (wrapped !== null) labels.push(sized(wrapped, size, costOfWrapping));
  labels.push(idLabel(id, size));
  return labels;
}

export function idLabel(id: string, size: number): Label {
  return sized(id.toUpperCase(), size, costOfId);
}

export function isId(label: Label): boolean {
  return label.cost === costOfId;
}

/** Breaks at the space that leaves the shortest longer line; null for a single word. */
function wrap(name: string, size: number): string | null {
  const words = name.split(' ');
  let best: string | null = null;
  let bestWidth = Infinity;
  for (let i = 1; i < words.length; i++) {
    const first = words.slice(0, i).join(' ');
    const second = words.slice(i).join(' ');
    const width = Math.max(textWidth(first, size), textWidth(second, size));
    if (width < bestWidth) {
      bestWidth = width;
      best = `${first}\n${second}`;
    }
  }
  return best;
}

function sized(text: string, size: number, cost: number): Label {
  return { text, ...plateSize(text, size), cost };
}
