/** `npm run -s docs`: writes what is made from the rule book and from the form of scenario files. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { chartFiles } from './charts/files.ts';
import { constantsPage } from './constants-page.ts';
import { formatPage, schemaFile } from './format-page.ts';

const charts = 'docs/charts';

mkdirSync(charts, { recursive: true });
for (const { name, text } of await chartFiles()) writeFileSync(`${charts}/${name}`, text);
writeFileSync('docs/constants.md', constantsPage());
writeFileSync('docs/scenario-format.md', formatPage());
writeFileSync('scenarios/scenario.schema.json', schemaFile());
