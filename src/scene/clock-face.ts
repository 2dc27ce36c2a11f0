/** What the clock in the middle of the table says. Pure: tested without a screen. */
import type { GameEvent } from '../council/events.ts';
import type { View } from '../council/table.ts';
import { describeDate } from '../text/dates.ts';
import { say, type Lang } from '../text/say.ts';
import { sinceLastMove } from './score.ts';

export type Tone = 'calm' | 'silence' | 'broken' | 'agreed' | 'closed';
export type TickTone = 'empty' | 'full' | 'alert' | 'assent';

export interface Face {
  tone: Tone;
  above: string[]; // wordings, the longest first
  figure: string;
  unit: string; // set smaller, behind the figure
  below: string[][]; // lines, each with its wordings
  belowTight: string[]; // one line in their place where they do not fit
  ticks: TickTone[]; // of the ring, clockwise from the top
  stamp: string | null;
}

export function faceOf(view: View, lang: Lang): Face {
  if (view.state === 'over') return endOf(view, lang);
  if (view.silence !== null) return underSilence(view, view.silence, lang);
  const last = sinceLastMove(view.wire, view.seat).find(ranOut);
  if (last?.kind === 'silence.broken') return broken(view, last.writers, lang);
  if (last?.kind === 'silence.lapsed') return lapsed(view, last.askers, lang);
  return {
    tone: 'calm',
    above: [
      say(lang, 'chamber.round', { round: view.round, rounds: view.rounds }),
      say(lang, 'chamber.round.tight', { round: view.round, rounds: view.rounds }),
    ],
    figure: String(view.daysLeft),
    unit: '',
    below: [[say(lang, 'chamber.days', { days: view.daysLeft })]],
    belowTight: [],
    ticks: Array.from({ length: view.rounds }, (_, i) => (i < view.round ? 'full' : 'empty')),
    stamp: null,
  };
}

function ranOut(event: GameEvent): boolean {
  return event.kind === 'silence.broken' || event.kind === 'silence.lapsed';
}

function underSilence(view: View, silence: NonNullable<View['silence']>, lang: Lang): Face {
  if (silence.pending) return pending(view, lang);
  const n = silence.saidItWillBreak;
  const date = describeDate(lang, silence.ends, 'short');
  return {
    tone: 'silence',
    above: [say(lang, 'chamber.silence'), say(lang, 'chamber.silence.tight')],
    figure: String(silence.hours),
    unit: say(lang, 'chamber.hour'),
    below:
      n === 0
        ? [[say(lang, 'chamber.until', { date }), date]]
        : [[say(lang, 'chamber.said', { n })], [say(lang, 'chamber.said.rest', { n })]],
    belowTight: n === 0 ? [] : [say(lang, 'chamber.said.tight', { n })],
    ticks: view.allies.map(({ stance }) => (stance === 'will-break-silence' ? 'alert' : 'full')),
    stamp: null,
  };
}

function broken(view: View, writers: readonly string[], lang: Lang): Face {
  const n = writers.length;
  return {
    tone: 'broken',
    above: [say(lang, 'chamber.broken'), say(lang, 'chamber.broken.tight')],
    figure: String(n),
    unit: '',
    below: [[say(lang, 'chamber.letters', { n })]],
    belowTight: [],
    ticks: view.allies.map(({ id }) => (writers.includes(id) ? 'alert' : 'empty')),
    stamp: null,
  };
}

function lapsed(view: View, askers: readonly string[], lang: Lang): Face {
  return asked(view, askers, lang, [
    say(lang, 'chamber.lapsed'),
    say(lang, 'chamber.lapsed.tight'),
  ]);
}

/** It has run out, and the chair may still extend it. */
function pending(view: View, lang: Lang): Face {
  const event = view.wire.findLast(({ kind }) => kind === 'silence.pending');
  const askers = event?.kind === 'silence.pending' ? event.askers : [];
  return asked(view, askers, lang, [say(lang, 'ui.clock.pending')]);
}

function asked(view: View, askers: readonly string[], lang: Lang, above: string[]): Face {
  const n = askers.length;
  return {
    tone: 'closed',
    above,
    figure: String(n),
    unit: '',
    below: [[say(lang, 'chamber.askers', { n }), say(lang, 'chamber.askers.tight', { n })]],
    belowTight: [],
    ticks: view.allies.map(({ id }) => (askers.includes(id) ? 'empty' : 'full')),
    stamp: null,
  };
}

function endOf(view: View, lang: Lang): Face {
  const outcome = view.ending?.outcome ?? 'deferred';
  const agreed = outcome.startsWith('agreed');
  const writers = view.ending?.writers.map(({ ally }) => ally) ?? [];
  return {
    tone: agreed ? 'agreed' : outcome === 'shelved' ? 'broken' : 'closed',
    above: [],
    figure: '',
    unit: '',
    below: [[describeDate(lang, view.date), describeDate(lang, view.date, 'short')]],
    belowTight: [],
    ticks: view.allies.map(({ id }) =>
      agreed ? 'assent' : writers.includes(id) ? 'alert' : 'empty',
    ),
    stamp: say(lang, `outcome.name.${outcome}`),
  };
}
