/** Finds names in a scenario's catalogue. What it does not have is called by its id: words never fail. */
import type { Role, Seat } from '../../council/moves/types.ts';
import type { AllyId, Localised, OptionId, ProvisionId } from '../../council/scenario.ts';
import type { AllyView, Catalogue } from '../../council/table.ts';
import { isPlural, listNames } from '../names.ts';
import { local, say } from '../say.ts';
import type { Lang } from '../say.ts';

/** Who reads, and what it has learned of asks and red lines, whose words are no part of the catalogue. A `View` will do. */
export interface Known {
  seat?: Seat;
  allies: Pick<AllyView, 'id' | 'asks' | 'redLines'>[];
}

const byId = (id: string): Localised => ({ en: id, fr: id });

/** An ally's name, with its article. */
export function allyName(catalogue: Catalogue, id: AllyId): Localised {
  return catalogue.allies.find((ally) => ally.id === id)?.name ?? byId(id);
}

export function allyNames(catalogue: Catalogue, ids: AllyId[]): Localised[] {
  return ids.map((id) => allyName(catalogue, id));
}

/** A seat's name, with its article: an ally's, the partner's, or what the rules call it. */
export function seatName(catalogue: Catalogue, seat: Seat): Localised {
  if (seat === 'chair' || seat === 'facilitator') return roleName(seat);
  if (seat === 'partner') return catalogue.partner?.name ?? roleName(seat);
  return allyName(catalogue, seat);
}

/** Those who play a role: `the allies`. */
export function roleName(role: Role): Localised {
  return { en: say('en', `seat.${role}`), fr: say('fr', `seat.${role}`) };
}

/** Every seat that is not called by its role is an ally's. */
export function isAlly(seat: Seat): boolean {
  return seat !== 'chair' && seat !== 'partner' && seat !== 'facilitator';
}

/** An ally's capital. */
export function seatOf(lang: Lang, catalogue: Catalogue, id: AllyId): string {
  const ally = catalogue.allies.find((one) => one.id === id);
  return ally ? local(lang, ally.seat) : id;
}

export function provisionLabel(lang: Lang, catalogue: Catalogue, id: ProvisionId): string {
  const provision = catalogue.provisions.find((one) => one.id === id);
  return provision ? local(lang, provision.label) : id;
}

export function optionLabel(
  lang: Lang,
  catalogue: Catalogue,
  provision: ProvisionId,
  id: OptionId,
): string {
  const option = catalogue.provisions
    .find((one) => one.id === provision)
    ?.options.find((one) => one.id === id);
  return option ? local(lang, option.label) : id;
}

export function groupName(lang: Lang, catalogue: Catalogue, id: string): string {
  const group = catalogue.groups.find((one) => one.id === id);
  return group ? local(lang, group.name) : id;
}

/** The headline of an event that the scenario brings. */
export function headline(lang: Lang, catalogue: Catalogue, id: string): string {
  const news = catalogue.events.find((one) => one.id === id);
  return news ? local(lang, news.headline) : id;
}

export function argumentLabel(lang: Lang, catalogue: Catalogue, id: string): string {
  const argument = catalogue.arguments.find((one) => one.id === id);
  return argument ? local(lang, argument.label) : id;
}

/** The label of an ally's ask, once known. */
export function askLabel(lang: Lang, known: Known | undefined, ally: AllyId, id: string) {
  const ask = allyKnown(known, ally)?.asks.find((one) => one.id === id);
  return ask ? local(lang, ask.label) : null;
}

/** What would waive an ally's red line, once known. */
export function waiverLabel(lang: Lang, known: Known | undefined, ally: AllyId, id: string) {
  const waiver = redLine(known, ally, id)?.waiver;
  return waiver ? local(lang, waiver.label) : null;
}

/** Why an ally draws a red line, once known. */
export function redLineReason(lang: Lang, known: Known | undefined, ally: AllyId, id: string) {
  const found = redLine(known, ally, id);
  return found ? local(lang, found.reason) : null;
}

/** The provision that an ally's red line is about, once known. */
export function redLineProvision(known: Known | undefined, ally: AllyId, id: string) {
  return redLine(known, ally, id)?.provision ?? null;
}

function redLine(known: Known | undefined, ally: AllyId, id: string) {
  return allyKnown(known, ally)?.redLines.find((one) => one.id === id);
}

function allyKnown(known: Known | undefined, ally: AllyId) {
  return known?.allies.find((one) => one.id === ally);
}

/** A label in the quotation marks of the language. */
export function quoted(lang: Lang, label: string): string {
  return say(lang, 'quoted', { text: label });
}

type Forms<Key extends string> = Record<
  Key | `of${Capitalize<Key>}` | `to${Capitalize<Key>}` | `${Key}Many`,
  string
>;

/** One or several names in every form that a message may ask for: `{ally}`, `{ofAlly}`, `{toAlly}`, `{allyMany}`. */
export function forms<Key extends string>(lang: Lang, key: Key, names: Localised[]): Forms<Key> {
  const capital = key.charAt(0).toUpperCase() + key.slice(1);
  const many = names.length > 1 || names.some((name) => isPlural(lang, name));
  return {
    [key]: listNames(lang, names),
    [`of${capital}`]: listNames(lang, names, 'of'),
    [`to${capital}`]: listNames(lang, names, 'to'),
    [`${key}Many`]: many ? 'yes' : 'no',
  } as Forms<Key>;
}

/** Closes a sentence that the scenario may have left open. */
export function closed(text: string): string {
  return /[.!?…][”"»’)\s]*$/.test(text) ? text : `${text}.`;
}
