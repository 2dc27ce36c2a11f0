/** What a scenario's card says in words: ways of playing, intervals and alarms. */
import type { Alarm } from '../../analysis/card/alarms.ts';
import type { Catalogue } from '../../council/table.ts';
import { joinList, listNames } from '../names.ts';
import { percent, tenths } from '../numbers.ts';
import { say } from '../say.ts';
import type { Lang } from '../say.ts';
import * as find from './lookup.ts';

/** A way of playing, by the name that the card has for it: `untouched`, `greedy 0.3/0`. */
export function describeLine(lang: Lang, name: string): string {
  const greedy = /^greedy ([\d.]+)\/([\d.]+)$/.exec(name);
  if (greedy) {
    return say(lang, 'card.line.greedy', {
      caution: tenths(lang, Number(greedy[1])),
      noise: tenths(lang, Number(greedy[2])),
    });
  }
  return name === 'untouched' || name === 'random' || name === 'best'
    ? say(lang, `card.line.${name}`)
    : name;
}

/** `44.0% (37.3% to 50.9%)`. */
export function describeInterval(
  lang: Lang,
  { share, low, high }: { share: number; low: number; high: number },
): string {
  return say(lang, 'card.interval', {
    share: tenths(lang, share),
    low: tenths(lang, low),
    high: tenths(lang, high),
  });
}

/** The standing of a line or a text, 0-1, to a hundredth: `0.72`, `0,72`. */
export function describeStanding(lang: Lang, standing: number): string {
  const value = standing.toFixed(2);
  return lang === 'fr' ? value.replace('.', ',') : value;
}

/** What an author should look at, in a sentence. */
export function describeAlarm(lang: Lang, catalogue: Catalogue, alarm: Alarm): string {
  const share = 'share' in alarm ? percent(lang, alarm.share) : '';
  switch (alarm.code) {
    case 'nothing-can-win':
    case 'never-pivotal':
      return say(lang, `card.alarm.${alarm.code}`);
    case 'passes-untouched':
    case 'expected-to-pass':
    case 'one-first-move':
      return say(lang, `card.alarm.${alarm.code}`, { share });
    case 'dilution-is-free':
      return say(lang, 'card.alarm.dilution-is-free', {
        standing: describeStanding(lang, alarm.standing),
      });
    case 'allies-never-matter':
      return say(lang, 'card.alarm.allies-never-matter', {
        allies: listNames(lang, find.allyNames(catalogue, alarm.allies)),
      });
    case 'arguments-never-matter':
      return say(lang, 'card.alarm.arguments-never-matter', {
        arguments: joinList(lang, alarm.arguments.map(argument)),
      });
    case 'events-never-matter':
      return say(lang, 'card.alarm.events-never-matter', {
        events: joinList(lang, alarm.events.map(event)),
      });
    case 'one-argument-always':
      return say(lang, 'card.alarm.one-argument-always', {
        share,
        argument: argument(alarm.argument),
      });
    case 'one-option-always':
      return say(lang, 'card.alarm.one-option-always', {
        provision: find.quoted(lang, find.provisionLabel(lang, catalogue, alarm.provision)),
        option: find.quoted(lang, find.optionLabel(lang, catalogue, alarm.provision, alarm.option)),
      });
  }

  function argument(id: string): string {
    return find.quoted(lang, find.argumentLabel(lang, catalogue, id));
  }

  function event(id: string): string {
    return find.quoted(lang, find.headline(lang, catalogue, id));
  }
}
