import { describe, expect, it } from 'vitest';
import { endingWith } from '../support/ending.ts';
import { describePivotal, describePoints, describeWould } from '../../src/text/describe.ts';
import { catalogue } from './catalogue.ts';

type Would = Parameters<typeof describeWould>[2];

const agreed = endingWith({ outcome: 'agreed', ambition: 0.64 });
const shelved = endingWith({ outcome: 'shelved', ambition: 0.8, blockers: ['FRA'] });

const would = (given: Partial<Would>): Would => ({
  outcome: 'agreed',
  ambition: 0.64,
  writers: [],
  blockers: [],
  askers: [],
  silences: 1,
  daysLater: 0,
  refused: 0,
  ...given,
});

const en = (given: Partial<Would>, is = agreed) => describeWould('en', catalogue, would(given), is);
const fr = (given: Partial<Would>, is = agreed) => describeWould('fr', catalogue, would(given), is);

describe('what would have happened', () => {
  it('is no difference where nothing differs', () => {
    expect(en({})).toBe('No difference.');
    expect(fr({})).toBe('Aucune différence.');
    expect(en({ outcome: 'shelved', ambition: 0.8, blockers: ['FRA'] }, shelved)).toBe(
      'No difference.',
    );
  });

  it('is another outcome, earlier or later, and who would have stood in the way', () => {
    const given: Partial<Would> = {
      outcome: 'shelved',
      daysLater: 14,
      writers: ['NLD'],
      blockers: ['NLD', 'FRA'],
      refused: 1,
    };
    expect(en(given)).toBe(
      'Shelved, 14 days later. The Netherlands would have broken silence. ' +
        'France could not have lived with the text either, and would have let others write. ' +
        'One later move would no longer have been possible.',
    );
    expect(fr(given)).toBe(
      'Classé sans suite, 14 jours plus tard. Les Pays-Bas auraient rompu le silence. ' +
        'La France n’aurait pas pu non plus s’accommoder du texte, et aurait laissé d’autres écrire. ' +
        'Une action ultérieure n’aurait plus été possible.',
    );
  });

  it('counts those beyond the first few, and the verb follows', () => {
    const allies = ['FRA', 'DEU', 'HUN', 'NLD', 'TUR'];
    expect(en({ outcome: 'shelved', writers: allies, blockers: allies })).toContain(
      'France, Germany, Hungary and 2 others would have broken silence.',
    );
    expect(fr({ outcome: 'shelved', writers: allies, blockers: allies })).toContain(
      'et 2 autres auraient rompu le silence.',
    );
  });

  it('says who would have asked for time, and that no text would have been placed', () => {
    expect(en({ outcome: 'deferred', askers: ['DEU'] })).toBe(
      'Deferred. Germany would have asked for time.',
    );
    expect(en({ outcome: 'deferred', silences: 0, daysLater: -1 })).toBe(
      'Deferred, one day earlier. No text would have been placed under silence.',
    );
  });

  it('says what the text left on the table would keep only where nothing is agreed either way', () => {
    const given: Partial<Would> = { outcome: 'shelved', ambition: 0.7, blockers: ['FRA'] };
    expect(en(given, shelved)).toBe(
      'Shelved all the same. The text left on the table would keep 70%.',
    );
    expect(en({ ...given, writers: ['FRA'] })).not.toContain('left on the table');
    expect(en({ ambition: 0.5 })).toBe('Agreed all the same.');
  });
});

describe('a change of the text kept', () => {
  it('is in whole points with their sign', () => {
    expect(describePoints('en', -0.64)).toBe('−64 points');
    expect(describePoints('en', -0.925)).toBe('−93 points'); // what was worth 93 %

    expect(describePoints('en', 0.011)).toBe('+1 point');
    expect(describePoints('en', -0.001)).toBe('0 points');
    expect(describePoints('fr', 0)).toBe('0 point');
  });
});

describe('the pivotal allies', () => {
  it('begin with the one on whom most turned', () => {
    expect(
      describePivotal('en', catalogue, [
        { ally: 'FRA', adds: 2 },
        { ally: 'NLD', adds: 1 },
        { ally: 'HUN', adds: 1 },
      ]),
    ).toBe(
      'Most turned on France: its consent alone would have added 2 texts. Next came the Netherlands (1) and Hungary (1).',
    );
    expect(describePivotal('fr', catalogue, [{ ally: 'NLD', adds: 1 }])).toBe(
      'L’essentiel tenait aux Pays-Bas\u202f: leur consentement à lui seul aurait ajouté un texte.',
    );
    expect(describePivotal('en', catalogue, [])).toBe(
      'No ally’s consent alone would have added any.',
    );
  });
});
