/** `npm run -s scenario -- check|play …`. Results go to stdout, everything else to stderr. */
import { check } from './check.ts';

const usage = `usage: scenario check FILE…
`;

async function main([command, ...args]: string[]): Promise<number> {
  if (command === 'check' && args.length > 0) return check(args);
  process.stderr.write(usage);
  return 2;
}

process.exitCode = await main(process.argv.slice(2));
