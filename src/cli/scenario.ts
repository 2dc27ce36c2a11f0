/** `npm run -s scenario -- check|play|card|draft …`. Results go to stdout, everything else to stderr. */
import { cardFile } from './card.ts';
import { check } from './check.ts';
import { draft } from './draft.ts';
import { playFile } from './play.ts';

const usage = `usage: scenario check FILE…
       scenario play FILE [--line untouched | --moves FILE | --game FILE] [--seeds A-B] [--difficulty D] [--json]
       scenario card FILE [--seeds N] [--difficulty D] [--json | --out FOLDER]
       scenario draft FILE
exit codes: 0 fine, 1 findings, 2 usage
`;

const commands: Record<string, (args: readonly string[]) => number | Promise<number>> = {
  check,
  play: playFile,
  card: cardFile,
  draft,
};

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
process.exitCode = command ? await command(args) : 2;
if (process.exitCode === 2) process.stderr.write(usage);
