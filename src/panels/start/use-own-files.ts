import { useState } from 'preact/hooks';
import type { FileNews, Shell } from '../shell.ts';

/** What becomes of the files of one's own. With the news the page shows the cases anew. */
export function useOwnFiles(shell: Shell) {
  const [news, tell] = useState<FileNews | 'reading' | null>(null);
  return {
    news,
    add(file: File): void {
      tell('reading');
      void shell.addFile(file).then(tell);
    },
    remove: (id: string): void => void shell.removeFile(id).then(tell),
    undo(): void {
      if (news === null || news === 'reading' || !('undo' in news)) return;
      const { title } = news;
      void news.undo().then(() => tell({ kind: 'restored', title }));
    },
  };
}
