/** `npm run -s scenario -- check|new|play|card|history|draft …`. Results go to stdout, everything else to stderr. */
import './pipe.ts';
import { cardFile } from './card.ts';
import { check } from './check.ts';
import { draft } from './draft.ts';
import { history } from './history.ts';
import { newScenario } from './new.ts';
import { playFile } from './play.ts';

const usage = `usage: scenario check FILE… [--play]
       scenario new ID [--out FOLDER]
       scenario play FILE [--line untouched | random | greedy | best] [--omniscient] [--seeds A-B] [--difficulty D] [--json]
       scenario play FILE --moves FILE | --game FILE …
       scenario card FILE [--seeds N] [--difficulty D] [--json | --out FOLDER]
       scenario history [FILE…] [--seeds A-B] [--out FILE]
       scenario draft FILE
exit codes: 0 fine, 1 findings, 2 usage
`;

const commands: Record<string, (args: readonly string[]) => number | Promise<number>> = {
  check,
  new: newScenario,
  play: playFile,
  card: cardFile,
  history,
  draft,
};

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
process.exitCode = command ? await command(args) : 2;
if (process.exitCode === 2) process.stderr.write(usage);
