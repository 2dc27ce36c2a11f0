/** What a single field says is not of the form that it should have. */
import type { Localised } from '../../council/scenario.ts';
import { error, guess, oneOf, quoted } from './sentence.ts';

interface Unlike {
  found: Localised;
  expected: Localised;
}

interface Unlisted {
  found: Localised;
  name: string; // empty where what was found is no name
  names: readonly string[];
}

const unlike = ({ found, expected }: Unlike): Localised => ({
  en: `Found ${found.en}; expected ${expected.en}.`,
  fr: `Trouvé : ${found.fr} ; attendu : ${expected.fr}.`,
});

/** A field of several words is most often the rest of a text that a comma has cut. */
const unquoted = (name: string): Localised =>
  /\s/.test(name)
    ? {
        en: ' Words with a comma stand between quotation marks.',
        fr: ' Des mots avec une virgule se mettent entre guillemets.',
      }
    : { en: '', fr: '' };

export const form = {
  missing: error(({ expected }: { expected: Localised }) => ({
    en: `This is missing; expected ${expected.en}.`,
    fr: `Ceci manque ; attendu : ${expected.fr}.`,
  })),
  'unknown-field': error(({ name, names }: { name: string; names: readonly string[] }) => ({
    en: `There is no field ${quoted.en(name)} here; expected one of ${oneOf(names).en}.${guess(name, names).en}${unquoted(name).en}`,
    fr: `Il n’y a pas ici de champ ${quoted.fr(name)} ; attendu : ${oneOf(names).fr}.${guess(name, names).fr}${unquoted(name).fr}`,
  })),
  'wrong-type': error(unlike),
  'out-of-range': error(unlike),
  'bad-name': error(unlike),
  'not-one-of': error(({ found, name, names }: Unlisted) => ({
    en: `Found ${found.en}; expected ${oneOf(names).en}.${guess(name, names).en}`,
    fr: `Trouvé : ${found.fr} ; attendu : ${oneOf(names).fr}.${guess(name, names).fr}`,
  })),
  'strange-characters': error(({ found }: { found: Localised }) => ({
    en: `Found ${found.en}; expected plain words, without markup (< and >), control characters or invisible ones.`,
    fr: `Trouvé : ${found.fr} ; attendu : des mots simples, sans balises (< et >), caractères de commande ni caractères invisibles.`,
  })),
  'reserved-name': error(({ name }: { name: string }) => ({
    en: `The name ${quoted.en(name)} is taken by the game itself; expected another.`,
    fr: `Le nom ${quoted.fr(name)} est pris par le jeu lui-même ; attendu : un autre.`,
  })),
};
