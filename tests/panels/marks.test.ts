import { describe, expect, it } from 'vitest';
import { bracketedBy, proposalsOf } from '../../src/panels/draft/marks.ts';
import { viewOf } from './allies.ts';

describe('what allies have put on the draft', () => {
  const view = {
    ...viewOf([]),
    brackets: [
      { by: 'FRA', provision: 'form' },
      { by: 'HUN', provision: 'term' },
      { by: 'DEU', provision: 'form' },
    ],
    proposals: [
      { by: 'FRA', provision: 'form', option: 'embassy' },
      { by: 'DEU', provision: 'term', option: 'pilot' },
      { by: 'HUN', provision: 'form', option: 'embassy' },
      { by: 'ESP', provision: 'form', option: 'none' },
    ],
  };

  it('names all that have bracketed the same words', () => {
    expect(bracketedBy(view, 'form')).toEqual(['FRA', 'DEU']);
    expect(bracketedBy(view, 'place')).toEqual([]);
  });

  it('lists the same words once, with all that propose them', () => {
    expect(proposalsOf(view)).toEqual([
      { provision: 'form', option: 'embassy', by: ['FRA', 'HUN'] },
      { provision: 'term', option: 'pilot', by: ['DEU'] },
      { provision: 'form', option: 'none', by: ['ESP'] },
    ]);
  });
});
