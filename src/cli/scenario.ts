/** `npm run -s scenario -- check|play|draft …`. Results go to stdout, everything else to stderr. */
import { check } from './check.ts';
import { draft } from './draft.ts';
import { playFile } from './play.ts';

const usage = `usage: scenario check FILE…
       scenario play FILE [--line untouched | --moves FILE] [--seeds A-B] [--json]
       scenario draft FILE
exit codes: 0 fine, 1 findings, 2 usage
`;

const commands: Record<string, (args: readonly string[]) => number> = {
  check,
  play: playFile,
  draft,
};

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
process.exitCode = command ? command(args) : 2;
if (process.exitCode === 2) process.stderr.write(usage);
