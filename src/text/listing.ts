/** Every place where two wordings meet in a draft that can be tabled, listed so that people can read it. */
import type { OptionId, ProvisionId } from '../council/scenario.ts';
import type { Catalogue } from '../council/table.ts';
import { cutDraft } from './draft.ts';
import type { Chosen, Cut } from './draft.ts';
import type { Lang } from './say.ts';
import { closes, tidy } from './tidy.ts';

export interface Standing {
  provision: ProvisionId;
  option: OptionId;
}

/** Two wordings that meet. `left` null: the start of the draft; `right` null: its end. */
export interface DraftPair {
  left: Standing | null;
  right: Standing | null;
  without: ProvisionId[]; // provisions between the two that have fallen away
  text: string; // as they read, with the words around them
}

/**
 * Every pair of wordings that can stand next to each other, in draft order. Provisions that fall
 * away bring their neighbours together, so those meetings are listed too.
 */
export function draftPairs(lang: Lang, catalogue: Catalogue): DraftPair[] {
  const cuts = cutDraft(lang, catalogue);
  const places = cuts.flatMap((cut, at) =>
    cut.kind === 'place' ? [{ at, id: cut.provision }] : [],
  );
  const pairs = new Map<string, DraftPair>();
  for (const options of tablings(catalogue)) {
    const open = places.filter(({ id }) => (options[id] ?? null) !== null);
    for (let index = 0; index <= open.length; index++) {
      const left = open[index - 1];
      const right = open[index];
      const pair = {
        left: left ? { provision: left.id, option: options[left.id] ?? '' } : null,
        right: right ? { provision: right.id, option: options[right.id] ?? '' } : null,
      };
      const key = JSON.stringify(pair);
      if (pairs.has(key)) continue;
      const from = left?.at ?? -1;
      const to = right?.at ?? cuts.length;
      const without = places.filter(({ at }) => at > from && at < to).map(({ id }) => id);
      const wordings = [wording(lang, catalogue, pair.left), wording(lang, catalogue, pair.right)];
      const text = reading(lang, cuts, from, to, wordings);
      pairs.set(key, { ...pair, without, text });
    }
  }
  return inOrder(
    catalogue,
    places.map(({ id }) => id),
    [...pairs.values()],
  );
}

/**
 * All choices that can be on the table. A gated provision stands, off its status quo, exactly while
 * its gate stands off its own. Gates have no gates themselves.
 */
function tablings({ provisions }: Catalogue): Chosen[] {
  const gatesFirst = [
    ...provisions.filter(({ gate }) => gate === null),
    ...provisions.filter(({ gate }) => gate !== null),
  ];
  return gatesFirst.reduce<Chosen[]>(
    (all, { id, gate, statusQuo, options }) => {
      const closedBy = provisions.find((one) => one.id === gate)?.statusQuo;
      return all.flatMap((chosen) => {
        if (gate !== null && chosen[gate] === closedBy) return [{ ...chosen, [id]: null }];
        const open = options.filter((option) => gate === null || option.id !== statusQuo);
        return open.map((option) => ({ ...chosen, [id]: option.id }));
      });
    },
    [{}],
  );
}

/** The stretch of the draft from one place to another, and the words just outside it. */
function reading(lang: Lang, cuts: Cut[], from: number, to: number, wordings: string[]): string {
  const words = (at: number) => {
    const cut = cuts[at];
    return cut?.kind === 'text' ? cut.text : '';
  };
  const between = cuts.slice(from + 1, to).map((_, index) => words(from + 1 + index));
  const [left = '', right = ''] = wordings;
  const text = tidy(lang, [words(from - 1), left, ...between, right, words(to + 1)]).join('');
  const tail = to + 1 < cuts.length - 1 ? ' …' : '';
  if (from <= 1) return text + tail;
  // An ellipsis stands for the sentence before, full stop and all.
  if (text.startsWith('.')) return `…${text.slice(1)}${tail}`;
  return `…${closes(text) ? '' : ' '}${text}${tail}`;
}

function wording(lang: Lang, catalogue: Catalogue, standing: Standing | null): string {
  return (
    catalogue.provisions
      .find(({ id }) => id === standing?.provision)
      ?.options.find(({ id }) => id === standing?.option)?.wording[lang] ?? ''
  );
}

/** By place in the draft, then by place on the scale. */
function inOrder(catalogue: Catalogue, places: ProvisionId[], pairs: DraftPair[]): DraftPair[] {
  const place = (standing: Standing) => places.indexOf(standing.provision);
  const option = (standing: Standing | null) =>
    catalogue.provisions
      .find(({ id }) => id === standing?.provision)
      ?.options.findIndex(({ id }) => id === standing?.option) ?? 0;
  const rank = ({ left, right }: DraftPair) => [
    left ? place(left) : -1,
    right ? place(right) : places.length,
    option(left),
    option(right),
  ];
  return pairs.toSorted((one, other) => {
    const theirs = rank(other);
    const differences = rank(one).map((mine, index) => mine - (theirs[index] ?? 0));
    return differences.find((difference) => difference !== 0) ?? 0;
  });
}

/** The list as Markdown, by pair of provisions. */
export function draftListing(lang: Lang, catalogue: Catalogue): string {
  const lines: string[] = [];
  let heading = '';
  for (const { left, right, without, text } of draftPairs(lang, catalogue)) {
    const gap = without.length > 0 ? ` (−${without.join(', −')})` : '';
    const title = `${left?.provision ?? '⊢'} → ${right?.provision ?? '⊣'}${gap}`;
    if (title !== heading) lines.push('', `### ${title}`, '');
    heading = title;
    const options = [left?.option, right?.option].filter((one) => one !== undefined).join(' + ');
    lines.push(`- \`${options}\` ${text}`);
  }
  return `${lines.join('\n').trim()}\n`;
}
