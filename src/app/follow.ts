/** Under the development server a scenario file that is saved comes to the open page. In the built game there is nothing to follow. */
import type { Scenario } from '../council/scenario.ts';
import type { Shelved } from '../scenario/shelved.ts';

/** What `src/cli/scenario-shelf.ts` sends. */
export interface SavedFile {
  id: string;
  scenario: Scenario | null; // null: the file is broken, or gone
  shelved: Shelved | null; // null: the file is gone
}

export function followFiles(saved: (file: SavedFile) => void): void {
  import.meta.hot?.on('scenario:saved', saved);
}
