/** What is said over the page that is open. */
import { showBulletin } from '../panels/bulletin.tsx';
import type { Bulletin, Shell } from '../panels/shell.ts';

export interface BulletinBoard {
  post(bulletin: Bulletin): void;
  clear(kind?: Bulletin['kind']): void; // whatever it is, or that of one kind only
}

export function bulletinBoard(shell: Shell): BulletinBoard {
  const root = document.createElement('div');
  document.body.append(root);
  let posted: Bulletin | null = null;
  const show = (bulletin: Bulletin | null): void => {
    posted = bulletin;
    showBulletin(root, { shell, bulletin, close: () => show(null) });
  };
  show(null);
  return {
    post: show,
    clear(kind) {
      if (posted && (kind ?? posted.kind) === posted.kind) show(null);
    },
  };
}
