import { catalogueOf } from '../council/catalogue.ts';
import type { Scenario } from '../council/scenario.ts';
import { draftListing } from '../text/listing.ts';
import { openScenario } from './open.ts';

/** Prints every pair of neighbouring options as they read in the draft. Exit code: 0 fine, 1 findings, 2 usage. */
export function draft([file, ...rest]: readonly string[]): number {
  if (file === undefined || rest.length > 0) return 2;
  const scenario = openScenario(file);
  if (typeof scenario === 'number') return scenario;
  process.stdout.write(draftPage(scenario));
  return 0;
}

/** The list as a Markdown page, in both languages. */
export function draftPage(scenario: Scenario): string {
  const catalogue = catalogueOf(scenario);
  return [
    `# ${scenario.title.en}: how the draft reads`,
    '',
    'Every pair of neighbouring options, as they stand in the text. Made by `npm run -s scenario -- draft FILE`; a test holds it to the scenario.',
    '',
    '## English',
    '',
    draftListing('en', catalogue),
    '## Français',
    '',
    draftListing('fr', catalogue),
  ].join('\n');
}
