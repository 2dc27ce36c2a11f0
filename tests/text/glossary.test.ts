import { describe, expect, it } from 'vitest';
import { glossary, glossaryEntry } from '../../src/text/glossary.ts';

describe('glossary', () => {
  it.each(['en', 'fr'] as const)('%s: every term has one line', (lang) => {
    const entries = glossary(lang);
    expect(entries.length).toBeGreaterThanOrEqual(20);
    for (const { term, line } of entries) {
      expect(term).not.toMatch(/\.$/);
      expect(line).toMatch(/^\p{Lu}.*\.$/u);
      expect(line.length).toBeLessThan(160);
    }
    expect(new Set(entries.map(({ term }) => term)).size).toBe(entries.length);
  });

  it('is in alphabetical order, accents aside', () => {
    expect(glossary('en').map(({ term }) => term)).toMatchObject({ 0: 'agenda slot' });
    expect(glossary('fr').map(({ term }) => term)).toMatchObject({
      0: 'ambassade point de contact',
    });
    const french = glossary('fr').map(({ id }) => id);
    expect(french.indexOf('reservation')).toBeLessThan(french.indexOf('break-silence'));
  });

  it('gives one entry', () => {
    expect(glossaryEntry('fr', 'red-line').term).toBe('ligne rouge');
  });
});
