import { describe, expect, it } from 'vitest';
import {
  capitalise,
  isPlural,
  listNames,
  ofName,
  plainName,
  theName,
  toName,
} from '../../src/text/names.ts';
import { allies, named } from './allies.ts';

/** The four French forms of every ally, written out by hand. */
const french = `
Albanie|l’Albanie|de l’Albanie|à l’Albanie
Belgique|la Belgique|de la Belgique|à la Belgique
Bulgarie|la Bulgarie|de la Bulgarie|à la Bulgarie
Canada|le Canada|du Canada|au Canada
Croatie|la Croatie|de la Croatie|à la Croatie
Tchéquie|la Tchéquie|de la Tchéquie|à la Tchéquie
Danemark|le Danemark|du Danemark|au Danemark
Estonie|l’Estonie|de l’Estonie|à l’Estonie
Finlande|la Finlande|de la Finlande|à la Finlande
France|la France|de la France|à la France
Allemagne|l’Allemagne|de l’Allemagne|à l’Allemagne
Grèce|la Grèce|de la Grèce|à la Grèce
Hongrie|la Hongrie|de la Hongrie|à la Hongrie
Islande|l’Islande|de l’Islande|à l’Islande
Italie|l’Italie|de l’Italie|à l’Italie
Lettonie|la Lettonie|de la Lettonie|à la Lettonie
Lituanie|la Lituanie|de la Lituanie|à la Lituanie
Luxembourg|le Luxembourg|du Luxembourg|au Luxembourg
Monténégro|le Monténégro|du Monténégro|au Monténégro
Pays-Bas|les Pays-Bas|des Pays-Bas|aux Pays-Bas
Macédoine du Nord|la Macédoine du Nord|de la Macédoine du Nord|à la Macédoine du Nord
Norvège|la Norvège|de la Norvège|à la Norvège
Pologne|la Pologne|de la Pologne|à la Pologne
Portugal|le Portugal|du Portugal|au Portugal
Roumanie|la Roumanie|de la Roumanie|à la Roumanie
Slovaquie|la Slovaquie|de la Slovaquie|à la Slovaquie
Slovénie|la Slovénie|de la Slovénie|à la Slovénie
Espagne|l’Espagne|de l’Espagne|à l’Espagne
Türkiye|la Türkiye|de la Türkiye|à la Türkiye
Royaume-Uni|le Royaume-Uni|du Royaume-Uni|au Royaume-Uni
États-Unis|les États-Unis|des États-Unis|aux États-Unis
`
  .trim()
  .split('\n');

describe('names of the allies of 2023', () => {
  it('has them all', () => expect(allies).toHaveLength(31));

  it.each(allies.map(({ name }, index) => [name.fr, name, french[index] ?? ''] as const))(
    'French: %s',
    (_, name, expected) => {
      const inFrench = [plainName, theName, ofName, toName].map((form) => form('fr', name));
      expect(inFrench.join('|')).toBe(expected);
    },
  );

  it.each(allies.map(({ name }) => [name.en, name] as const))('English: %s', (text, name) => {
    expect(plainName('en', name)).toBe(text.replace('the ', ''));
    expect(theName('en', name)).toBe(text);
    expect(ofName('en', name)).toBe(`of ${text}`);
    expect(toName('en', name)).toBe(`to ${text}`);
  });

  it('knows which ones take a plural verb', () => {
    const plural = allies.filter(({ name }) => isPlural('fr', name)).map(({ id }) => id);
    expect(plural).toEqual(['NLD', 'USA']);
    expect(allies.some(({ name }) => isPlural('en', name))).toBe(false);
  });
});

describe('names without an article', () => {
  it.each([
    ['Chypre', 'de Chypre', 'à Chypre'],
    ['Israël', 'd’Israël', 'à Israël'],
    ['Érythrée', 'd’Érythrée', 'à Érythrée'],
  ])('%s', (name, of, to) => {
    const both = { en: name, fr: name };
    expect([theName('fr', both), ofName('fr', both), toName('fr', both)]).toEqual([name, of, to]);
  });
});

describe('lists', () => {
  const three = ['FRA', 'HUN', 'DEU'].map(named);

  it('with articles', () => {
    expect(listNames('en', three)).toBe('France, Hungary and Germany');
    expect(listNames('fr', three)).toBe('la France, la Hongrie et l’Allemagne');
    expect(listNames('en', [named('NLD'), named('USA')])).toBe(
      'the Netherlands and the United States',
    );
  });

  it('without, and with a preposition', () => {
    expect(listNames('fr', three, 'plain')).toBe('France, Hongrie et Allemagne');
    expect(listNames('fr', [named('NLD'), named('CAN')], 'of')).toBe('des Pays-Bas et du Canada');
    expect(listNames('fr', [named('NLD'), named('EST')], 'to')).toBe('aux Pays-Bas et à l’Estonie');
    expect(listNames('en', three, 'to')).toBe('to France, Hungary and Germany');
  });

  it('of one and of none', () => {
    expect(listNames('fr', [named('ISL')])).toBe('l’Islande');
    expect(listNames('en', [], 'of')).toBe('');
    expect(listNames('fr', [])).toBe('');
  });
});

describe('capitalise', () => {
  it.each([
    ['the Netherlands', 'The Netherlands'],
    ['l’Albanie', 'L’Albanie'],
    ['états', 'États'],
    ['', ''],
  ])('%s', (text, expected) => expect(capitalise(text)).toBe(expected));
});
