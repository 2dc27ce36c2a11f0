/** The draft decision as it reads, cut into its provisions. */
import type { OptionId, ProvisionId } from '../council/scenario.ts';
import type { Catalogue } from '../council/table.ts';
import type { Lang } from './say.ts';
import { closes, tidy } from './tidy.ts';

/** Null: the provision falls away, its gate is closed. */
export type Chosen = Record<ProvisionId, OptionId | null>;

export type Segment =
  | { kind: 'text'; text: string }
  | { kind: 'provision'; provision: ProvisionId; option: OptionId; text: string };

export type MarkedSegment = Segment & { mark: 'kept' | 'removed' | 'added' };

/** A template cut at its placeholders: words that always stand, and places of provisions. */
export type Cut = { kind: 'text'; text: string } | { kind: 'place'; provision: ProvisionId };

/** The draft with these options, in order. Joined, the texts of the segments read as one. */
export function draftSegments(lang: Lang, catalogue: Catalogue, options: Chosen): Segment[] {
  return fitted(
    lang,
    cutDraft(lang, catalogue).flatMap((cut) => {
      if (cut.kind === 'text') return cut;
      return standing(lang, catalogue, cut.provision, options) ?? [];
    }),
  );
}

/** The same as one string. */
export function draftText(lang: Lang, catalogue: Catalogue, options: Chosen): string {
  return draftSegments(lang, catalogue, options)
    .map(({ text }) => text)
    .join('');
}

/**
 * Both drafts in one, provision by provision. Without the removed segments it reads as the text
 * after; a removed segment brings along what spaces it needs.
 */
export function compareDrafts(
  lang: Lang,
  catalogue: Catalogue,
  before: Chosen,
  after: Chosen,
): MarkedSegment[] {
  const marked = cutDraft(lang, catalogue).flatMap((cut): MarkedSegment[] => {
    if (cut.kind === 'text') return [{ ...cut, mark: 'kept' }];
    const was = standing(lang, catalogue, cut.provision, before);
    const is = standing(lang, catalogue, cut.provision, after);
    if (is && was?.option === is.option) return [{ ...is, mark: 'kept' }];
    return [
      ...(was ? [{ ...was, mark: 'removed' as const }] : []),
      ...(is ? [{ ...is, mark: 'added' as const }] : []),
    ];
  });
  const kept = fitted(
    lang,
    marked.filter(({ mark }) => mark !== 'removed'),
    'all',
  );
  let next = 0;
  const whole = marked.flatMap((segment): MarkedSegment[] => {
    if (segment.mark !== 'removed') return kept[next] ? [kept[next++] as MarkedSegment] : [];
    return [{ ...segment, text: tidy(lang, [segment.text])[0] ?? '' }];
  });
  return spaced(whole.filter(({ kind, text }) => kind === 'provision' || text !== ''));
}

/** The template of the draft, cut at its placeholders. */
export function cutDraft(lang: Lang, catalogue: Catalogue): Cut[] {
  return catalogue.draft[lang]
    .split(/\{([^{}]*)\}/)
    .map((part, index): Cut =>
      index % 2 === 0 ? { kind: 'text', text: part } : { kind: 'place', provision: part.trim() },
    );
}

/** The words of a provision where it stands at an option, else nothing. */
function standing(lang: Lang, catalogue: Catalogue, provision: ProvisionId, options: Chosen) {
  const id = options[provision];
  const option = catalogue.provisions
    .find((one) => one.id === provision)
    ?.options.find((one) => one.id === id);
  return option
    ? { kind: 'provision' as const, provision, option: option.id, text: option.wording[lang] }
    : null;
}

/** Segments whose texts fit together. Words that shrink to nothing go, unless `all` are wanted. */
function fitted<Kind extends Segment>(lang: Lang, segments: Kind[], which?: 'all'): Kind[] {
  const texts = tidy(
    lang,
    segments.map(({ text }) => text),
  );
  return segments
    .map((segment, index) => ({ ...segment, text: texts[index] ?? '' }))
    .filter(({ kind, text }) => which === 'all' || kind === 'provision' || text !== '');
}

/** Sets removed words off from their neighbours, without touching what stays. */
function spaced(segments: MarkedSegment[]): MarkedSegment[] {
  let written = ' ';
  return segments.map((segment, index) => {
    let { text } = segment;
    if (segment.mark === 'removed' && text !== '') {
      const following = segments.slice(index + 1).find((one) => one.text !== '')?.text ?? ' ';
      if (!/[ («\u202f]$/.test(written) && !closes(text)) text = ` ${text}`;
      if (!following.startsWith(' ') && !closes(following)) text = `${text} `;
    }
    if (text !== '') written = text;
    return { ...segment, text };
  });
}
