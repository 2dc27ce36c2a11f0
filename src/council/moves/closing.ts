/** The chair takes the text back, puts it off, or gives it up. */
import { charts } from '../charts/run.ts';
import { close } from '../closing.ts';
import { constants } from '../model/constants.ts';
import { changeTrust, type Rule } from './rule.ts';

export const pull: Rule<'pull'> = {
  who: ['chair'],
  cost: () => constants.costs.free,
  refuse: ({ state }) => (state.silence ? null : { code: 'not-under-silence' }),
  apply(desk) {
    desk.state.silence = null;
    desk.state.council = charts.council.step(desk.state.council, { type: 'text.pulled' });
    for (const { id } of desk.scenario.allies) changeTrust(desk, id, -constants.pulledTrust);
    desk.emit({ kind: 'silence.pulled' });
  },
};

export const defer: Rule<'defer'> = {
  who: ['chair'],
  cost: () => constants.costs.free,
  refuse: () => null,
  apply: (desk) => close(desk, { type: 'text.deferred' }),
};

export const withdraw: Rule<'withdraw'> = {
  who: ['chair'],
  cost: () => constants.costs.free,
  refuse: () => null,
  apply: (desk) => close(desk, { type: 'text.withdrawn' }),
};
