/** Dated events: what comes from outside the room, and what it does inside. */
import { charts } from './charts/run.ts';
import { roundOf } from './calendar.ts';
import { draw } from './draws.ts';
import { allyState, clamp } from './model/terms.ts';
import { changeTrust, grieve } from './moves/rule.ts';
import type { AllyId, Audience, Effect, Scenario } from './scenario.ts';
import type { Desk } from './state.ts';

export function happen(desk: Desk, round: number): void {
  const { scenario, seed, state } = desk;
  for (const event of scenario.events) {
    if (roundOf(scenario.calendar, event.date) !== round) continue;
    if (draw(seed, 'event', event.id, round) >= event.chance) continue;
    const spared =
      event.unlessSoundedOut !== null &&
      allyState(state, event.unlessSoundedOut).soundedOut !== null;
    desk.emit({ kind: 'world.news', event: event.id, spared });
    if (!spared) for (const effect of event.effects) apply(desk, effect, event.date);
  }
}

function apply(desk: Desk, effect: Effect, date: string): void {
  if (effect.kind === 'hurt') {
    desk.state.hurt = clamp(desk.state.hurt + effect.by / 100, 0, 1);
    return;
  }
  for (const id of membersOf(desk.scenario, effect.allies)) {
    const mine = allyState(desk.state, id);
    switch (effect.kind) {
      case 'trust':
        changeTrust(desk, id, effect.by / 100);
        break;
      case 'exposure':
        mine.exposure = clamp(mine.exposure + effect.by / 100, -1, 1);
        break;
      case 'salience':
        mine.salience[effect.provision] = (mine.salience[effect.provision] ?? 0) + effect.by / 100;
        break;
      case 'grievance':
        grieve(desk, id);
        break;
      case 'on-record':
        mine.chart = charts.ally.step(mine.chart, { type: 'wentPublic' });
        break;
      case 'express':
        mine.chart = charts.ally.step(mine.chart, {
          type: 'stance.expressed',
          stance: effect.stance,
        });
        mine.since = date;
        desk.emit({ kind: 'stance.expressed', ally: id, stance: effect.stance });
        break;
    }
  }
}

export function membersOf({ allies, groups }: Scenario, audience: Audience): AllyId[] {
  return allies
    .map(({ id }) => id)
    .filter((id) =>
      audience.some(
        (name) =>
          name === 'all' ||
          name === id ||
          groups.some((g) => g.id === name && g.members.includes(id)),
      ),
    );
}
