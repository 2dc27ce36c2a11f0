/** `npm run -s charts`: writes the statecharts of the rule book to `docs/charts/`, as data and as pictures. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { chartFiles } from './charts/files.ts';

const folder = 'docs/charts';

mkdirSync(folder, { recursive: true });
for (const { name, text } of await chartFiles()) writeFileSync(`${folder}/${name}`, text);
