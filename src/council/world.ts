/** What comes from outside the room: on its date, by chance, or in answer to what was done inside. */
import { toWrite } from './clone.ts';
import { charts } from './charts/run.ts';
import { roundOf } from './calendar.ts';
import { holds, howManySoundedOut } from './conditions.ts';
import { draw } from './draws.ts';
import { clamp } from './model/terms.ts';
import { membersOf } from './audience.ts';
import { purseOf } from './purse.ts';
import { changeTrust, express, grieve, isSoundedOut } from './moves/rule.ts';
import type { Effect, WorldEvent } from './scenario.ts';
import type { Desk } from './state.ts';

export function happen(desk: Desk, round: number): void {
  for (const event of desk.scenario.events) {
    if (
      isDue(desk, event, round) &&
      draw(desk.seed, 'event', event.id, round) < chanceOf(desk, event)
    )
      fire(desk, event, event.when.length === 0 ? event.date : desk.state.date);
  }
}

/** A dated event comes in its round; one in answer to play comes once its conditions hold, from its date on. */
function isDue(desk: Desk, event: WorldEvent, round: number): boolean {
  if (desk.state.happened.includes(event.id)) return false;
  const due = roundOf(desk.scenario.calendar, event.date);
  return event.when.length === 0 ? due === round : due <= round && holds(desk, event.when);
}

function chanceOf(desk: Desk, { chance, likelier }: WorldEvent): number {
  if (!likelier) return chance;
  const grieved = Object.values(desk.state.allies).filter((mine) => mine.grieved).length;
  const count = likelier.per === 'ally-sounded-out' ? howManySoundedOut(desk) : grieved;
  return chance + likelier.by * count;
}

/** @param date the day that its effects bear */
export function fire(desk: Desk, event: WorldEvent, date: string): void {
  const spared = event.unlessSoundedOut !== null && isSoundedOut(desk, event.unlessSoundedOut);
  desk.state.happened = [...desk.state.happened, event.id];
  desk.emit({ kind: 'world.news', event: event.id, spared });
  if (!spared) for (const effect of event.effects) apply(desk, effect, date);
}

function apply(desk: Desk, effect: Effect, date: string): void {
  if (effect.kind === 'hurt') {
    desk.state.hurt = clamp(desk.state.hurt + effect.by / 100, 0, 1);
    return;
  }
  if (effect.kind === 'slots') {
    desk.state.slotsNext += effect.by;
    return;
  }
  if (effect.kind === 'capital') {
    const { slots, capital } = purseOf(desk.state, 'chair');
    desk.state.purses['chair'] = { slots, capital: Math.max(0, capital + effect.by) };
    return;
  }
  for (const id of membersOf(desk.scenario, effect.allies)) {
    const mine = toWrite(desk, id);
    switch (effect.kind) {
      case 'trust':
        changeTrust(desk, id, effect.by / 100);
        break;
      case 'exposure':
        mine.exposure = clamp(mine.exposure + effect.by / 100, -1, 1);
        break;
      case 'salience':
        mine.salience = {
          ...mine.salience,
          [effect.provision]: (mine.salience[effect.provision] ?? 0) + effect.by / 100,
        };
        break;
      case 'grievance':
        grieve(desk, id);
        break;
      case 'on-record':
        mine.chart = charts.ally.step(mine.chart, { type: 'saidNo' });
        break;
      case 'express':
        express(desk, id, effect.stance, date);
        desk.emit({ kind: 'stance.expressed', ally: id, stance: effect.stance });
        break;
    }
  }
}
