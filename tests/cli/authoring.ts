/** The case that `docs/authoring.md` builds, as the page tells its reader to put it together. */
import { parse } from 'yaml';

/** A file as it stands after a block: one to keep, or one to try and take out again. */
interface Stage {
  kind: 'step' | 'try';
  heading: string;
  file: unknown;
}

/** A command, the file it is given, and what the page says that it prints. */
interface Printing {
  heading: string;
  command: string;
  file: unknown;
  output: string;
}

/** The stages of a page's case and what is printed of them, in the order of the page. */
export function builtBy(page: string): { stages: Stage[]; printings: Printing[] } {
  const stages: Stage[] = [];
  const printings: Printing[] = [];
  let heading = '';
  let kept: unknown = {};
  let current: unknown = {};
  for (const [, title, info, body = ''] of page.matchAll(
    /^#+ (.*)$|^```(yaml step|yaml try|console)\n([^]*?)^```$/gm,
  )) {
    if (title !== undefined) heading = title;
    else if (info === 'console')
      printings.push(...commandsIn(body).map((each) => ({ ...each, heading, file: current })));
    else {
      current = merged(kept, parse(body) as unknown);
      if (info === 'yaml step') kept = current;
      stages.push({ kind: info === 'yaml step' ? 'step' : 'try', heading, file: current });
    }
  }
  return { stages, printings };
}

const commandsIn = (body: string): { command: string; output: string }[] =>
  body
    .split(/^\$ npm run -s scenario -- /m)
    .slice(1)
    .map((part) => {
      const [command = '', ...lines] = part.trimEnd().split('\n');
      return { command, output: lines.join('\n') };
    });

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isNamed = (value: unknown): value is Fields => isFields(value) && 'id' in value;

/** Fields join fields, what has an `id` joins its namesake or ends the list, and anything else takes the old one's place. */
function merged(old: unknown, added: unknown): unknown {
  if (Array.isArray(old) && Array.isArray(added) && added.every(isNamed))
    return added.reduce<unknown[]>(joined, old);
  if (!isFields(old) || !isFields(added)) return added;
  const entries = Object.entries(added).map(([name, value]) => [name, merged(old[name], value)]);
  return { ...old, ...(Object.fromEntries(entries) as Fields) };
}

function joined(list: unknown[], item: Fields): unknown[] {
  const at = list.findIndex((each) => isNamed(each) && each['id'] === item['id']);
  return at < 0 ? [...list, item] : list.with(at, merged(list[at], item));
}

/** Whether a page may say that this is printed: `…` stands for anything, alone in a line for any lines. */
export function isPrinted(said: string, actual: string): boolean {
  const pattern = said
    .split('\n')
    .map((line) =>
      line === '…'
        ? '[^]*'
        : line
            .split('…')
            .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
            .join('.*'),
    )
    .join('\n')
    .replaceAll('\n[^]*', '[^]*')
    .replaceAll('[^]*\n', '[^]*');
  return new RegExp(`^${pattern}$`).test(actual);
}
