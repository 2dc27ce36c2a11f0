import { capitalise } from '../../text/names.ts';
import { useWords } from '../shared/words.tsx';
import { useGame } from './context.ts';
import { OwnSeat } from './own-seat.tsx';
import { Slots } from './slots.tsx';
import { Tally } from './tally.tsx';
import './header.css';

export interface HeaderActions {
  undo: (() => void) | null; // null: there is nothing to take back
  openWords(): void;
  openMenu(): void;
}

/** Where the game stands, at a glance. */
export function Header({ undo, openWords, openMenu }: HeaderActions) {
  const { say, local } = useWords();
  const { catalogue, view } = useGame();
  return (
    <header class="header">
      <h1 class="header-title">
        <span class="header-game">{say('ui.title')}</span>{' '}
        <span class="header-scenario">{local(catalogue.title)}</span>
      </h1>
      <dl class="header-facts">
        <OwnSeat />
        <div>
          <dt>{say('ui.header.round')}</dt>
          <dd>{say('ui.header.round-of', { round: view.round, rounds: view.rounds })}</dd>
        </div>
        <div>
          <dt>{capitalise(local(catalogue.occasion))}</dt>
          <dd>{say('ui.header.days', { days: view.daysLeft })}</dd>
        </div>
        <div>
          <dt>{say('ui.header.capital')}</dt>
          <dd>{say('ui.of', { left: view.capital.left, of: view.capital.of })}</dd>
        </div>
        <div>
          <dt>{say('ui.header.agenda')}</dt>
          <dd>
            <Slots left={view.slots.left} of={view.slots.of} />
          </dd>
        </div>
      </dl>
      <Tally />
      <div class="header-actions">
        <button type="button" aria-disabled={!undo} onClick={() => undo?.()}>
          {say('ui.undo')}
        </button>
        <button type="button" aria-haspopup="dialog" onClick={openWords}>
          {say('ui.words')}
        </button>
        <button type="button" aria-haspopup="dialog" onClick={openMenu}>
          {say('ui.menu')}
        </button>
      </div>
    </header>
  );
}
