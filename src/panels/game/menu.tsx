import { Dialog } from '../shared/dialog.tsx';
import { SettingsForm } from '../shared/settings.tsx';
import { useWords } from '../shared/words.tsx';
import type { Shell } from '../shell.ts';
import { useGame } from './context.ts';

/** Settings, the number of this game, and the way out. */
export function Menu({ shell, close }: { shell: Shell; close(): void }) {
  const { say } = useWords();
  const { catalogue, view } = useGame();
  return (
    <Dialog title={say('ui.menu')} close={close}>
      <SettingsForm shell={shell} />
      <p>
        {say('ui.menu.seed')} <span class="figure">{view.seed}</span>
        <span class="small"> {say('ui.menu.seed-help')}</span>
      </p>
      <p>
        {say('ui.menu.difficulty')}{' '}
        <span class="figure">{say(`ui.difficulty.${view.difficulty}`)}</span>
      </p>
      <p class="row">
        <button type="button" onClick={() => shell.downloadSave(catalogue.id)}>
          {say('ui.menu.download')}
        </button>
        <button type="button" onClick={() => shell.leave()}>
          {say('ui.menu.leave')}
        </button>
      </p>
      <p class="small">{say('ui.about')}</p>
    </Dialog>
  );
}
