/** Imported ahead of a program: its last line on stderr is the most memory that it held, in kilobytes. */
import { writeSync } from 'node:fs';

process.on('exit', () => writeSync(2, `\n${process.resourceUsage().maxRSS}`));
