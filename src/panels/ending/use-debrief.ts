import { useEffect, useState } from 'preact/hooks';
import type { Debrief } from '../../analysis/debrief.ts';
import type { Shell } from '../shell.ts';

/** The debrief as far as it has been worked out. The work stops when the page is left. */
export function useDebrief(shell: Shell): Debrief | null {
  const [debrief, set] = useState<Debrief | null>(null);
  useEffect(() => shell.debrief(set), [shell]);
  return debrief;
}
