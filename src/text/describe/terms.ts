/** The receipt in words: its terms, the stance and the band of an ally, and where a figure comes from. */
import type { Basis, BasisId, Source, Stance } from '../../council/scenario.ts';
import type { Band, Catalogue, Term, TermCode } from '../../council/table.ts';
import { local, say } from '../say.ts';
import type { Lang } from '../say.ts';
import { closed, provisionLabel } from './lookup.ts';

/** A short label: that of the provision for a gain, else `Talks`, `Standing alone`. */
export function describeTerm(
  lang: Lang,
  catalogue: Catalogue,
  term: Pick<Term, 'code' | 'provision'>,
): string {
  return term.code === 'gain' && term.provision !== null
    ? provisionLabel(lang, catalogue, term.provision)
    : say(lang, `term.${term.code}`);
}

/** One sentence on what the term counts. */
export function explainTerm(lang: Lang, term: Pick<Term, 'code'>): string {
  return say(lang, `term.help.${term.code}`);
}

/** `Holds a reserve`. */
export function describeStance(lang: Lang, stance: Stance): string {
  return say(lang, `stance.${stance}`);
}

/** `Likely to break silence`. */
export function describeBand(lang: Lang, band: Band): string {
  return say(lang, `band.${band}`);
}

/** One sentence on what the band means. */
export function explainBand(lang: Lang, band: Band): string {
  return say(lang, `band.help.${band}`);
}

/** Where a figure comes from: `Coded ±10: …`, with its sources by title. Empty where nothing is known. */
export function describeBasis(lang: Lang, catalogue: Catalogue, id: BasisId | null): string {
  const basis = basisOf(catalogue, id);
  if (!basis) return '';
  const rule = closed(local(lang, basis.rule));
  const claim =
    basis.kind === 'coded' && basis.range !== null
      ? say(lang, 'basis.coded.range', { range: basis.range, rule })
      : say(lang, `basis.${basis.kind}`, { rule });
  const titles = basisSources(catalogue, id).map(({ title, quality }) =>
    quality === 'weak' ? say(lang, 'basis.weak', { title }) : title,
  );
  return titles.length === 0
    ? claim
    : `${claim} ${say(lang, 'basis.sources', { n: titles.length, titles: titles.join(say(lang, 'separator')) })}`;
}

/** The sources of a figure, for links. */
export function basisSources(catalogue: Catalogue, id: BasisId | null): Source[] {
  return (basisOf(catalogue, id)?.sources ?? []).flatMap((one) => catalogue.sources[one] ?? []);
}

function basisOf({ bases }: Catalogue, id: BasisId | null): Basis | undefined {
  return id !== null && Object.hasOwn(bases, id) ? bases[id] : undefined;
}

/** The term that an event names: a code, or `gain:` and a provision. Null where there is no such term. */
export function termNamed(
  catalogue: Catalogue,
  name: string,
): Pick<Term, 'code' | 'provision'> | null {
  if (isTermCode(name)) return { code: name, provision: null };
  const provision = catalogue.provisions.find(({ id }) => name === `gain:${id}`);
  return provision ? { code: 'gain', provision: provision.id } : null;
}

/** The rule book's list is a value, and only its types may be used here; the type keeps this copy whole. */
const codes: Record<TermCode, true> = {
  gain: true,
  stalemate: true,
  trust: true,
  offer: true,
  contact: true,
  argument: true,
  caucus: true,
  domestic: true,
  grievance: true,
  record: true,
  reservation: true,
  neighbours: true,
  alone: true,
};

function isTermCode(name: string): name is TermCode {
  return Object.hasOwn(codes, name);
}
