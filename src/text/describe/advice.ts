/** What the adviser says, sentence by sentence: the step, why, what it would do, and what it puts at risk. */
import type { Advice } from '../../council/advice.ts';
import { capitalise, joinList } from '../names.ts';
import { say } from '../say.ts';
import type { Look } from './look.ts';
import * as find from './lookup.ts';
import { describeMoveInFull } from './moves.ts';
import { describeTerm, termNamed } from './terms.ts';

export const advised = (advice: Advice, look: Look): string =>
  [suggested(advice, look), ...why(advice, look), ...effects(advice, look)]
    .map(capitalise)
    .join(' ');

function suggested({ step }: Advice, { lang, catalogue, known }: Look): string {
  if (!step) return say(lang, 'advice.no-step');
  const move = describeMoveInFull(lang, catalogue, step, known);
  return find.closed(say(lang, 'advice.step', { move }));
}

function why(advice: Advice, look: Look): string[] {
  const { lang } = look;
  const { ground } = advice;
  const named = advice.ally === null ? null : look.ally(advice.ally);
  switch (ground) {
    case 'consult':
    case 'unheard':
      return named ? [say(lang, `advice.${ground}`, named)] : [];
    case 'ready':
      return [
        say(lang, 'advice.ready'),
        ...(named ? [say(lang, 'advice.ready.uneasy', named)] : []),
      ];
    case 'worry':
    case 'no-step':
      return because(advice, look);
    case 'little-known':
    case 'two-steps':
    case 'will-break':
      return [...because(advice, look), say(lang, `advice.${ground}`)];
    case 'pending':
    case 'let-it-run':
      return [say(lang, `advice.${ground}`)];
  }
}

/** The ally that the step is about, and the red line or the terms behind its no. */
function because({ ally: id, redLine, terms }: Advice, look: Look): string[] {
  if (id === null) return [];
  const { lang, catalogue, ally } = look;
  const provision = redLine === null ? null : find.redLineProvision(look.known, id, redLine);
  if (provision !== null) {
    const crossed = { ...ally(id), provision: look.provision(provision) };
    return [say(lang, 'advice.because.red-line', crossed)];
  }
  const labels = terms.flatMap((name) => {
    const term = termNamed(catalogue, name);
    return term ? [find.quoted(lang, describeTerm(lang, catalogue, term))] : [];
  });
  return labels.length > 0
    ? [say(lang, 'advice.because.terms', { ...ally(id), terms: joinList(lang, labels) })]
    : [say(lang, 'advice.because.little', ally(id))];
}

function effects({ ground, ...advice }: Advice, { lang, ally, allies }: Look): string[] {
  if (ground !== 'worry' && ground !== 'two-steps') return [];
  const { eased, left, risked, voided } = advice;
  const harmless = risked.length === 0 && voided.length === 0;
  return [
    ...(advice.ally !== null && advice.after !== null
      ? [say(lang, `advice.after.${advice.after}`, ally(advice.ally))]
      : []),
    ...(eased.length > 0 ? [say(lang, 'advice.eased', allies(eased))] : []),
    ...(left.length > 0 ? [say(lang, 'advice.left', allies(left))] : []),
    ...(risked.length > 0 ? [say(lang, 'advice.risked', allies(risked))] : []),
    ...(voided.length > 0 ? [say(lang, 'advice.voided', allies(voided))] : []),
    ...(harmless ? [say(lang, 'advice.safe')] : []),
  ];
}
