/** `npm run -s scenario -- check|play …`. Results go to stdout, everything else to stderr. */
import { check } from './check.ts';
import { playFile } from './play.ts';

const usage = `usage: scenario check FILE…
       scenario play FILE [--line untouched | --moves FILE] [--seeds A-B] [--json]
exit codes: 0 fine, 1 findings, 2 usage
`;

function main([command, ...args]: readonly string[]): number {
  const code = command === 'check' && args.length > 0 ? check(args) : command === 'play' ? playFile(args) : 2;
  if (code === 2) process.stderr.write(usage);
  return code;
}

process.exitCode = main(process.argv.slice(2));
