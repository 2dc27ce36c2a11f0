/** `npm run -s docs`: writes what is made from the rule book: the charts as data and pictures, and the page of constants. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { chartFiles } from './charts/files.ts';
import { constantsPage } from './constants-page.ts';

const charts = 'docs/charts';

mkdirSync(charts, { recursive: true });
for (const { name, text } of await chartFiles()) writeFileSync(`${charts}/${name}`, text);
writeFileSync('docs/constants.md', constantsPage());
