/** A file that cannot be read: not YAML, or too much of it. */
import type { Localised } from '../../council/scenario.ts';
import { digits, error, quoted, warning } from './sentence.ts';

export const file = {
  yaml: error(({ what }: { what: Localised }) => ({
    en: `This is not YAML 1.2: ${what.en}.`,
    fr: `Ceci n’est pas du YAML 1.2 : ${what.fr}.`,
  })),
  'duplicate-key': error(({ name }: { name: string }) => ({
    en: `The field ${quoted.en(name)} is given twice; expected once.`,
    fr: `Le champ ${quoted.fr(name)} est donné deux fois ; attendu : une fois.`,
  })),
  'too-large': error(({ bytes, most }: { bytes: number; most: number }) => ({
    en: `The file has ${digits.en(bytes)} bytes; at most ${digits.en(most)} are read.`,
    fr: `Le fichier compte ${digits.fr(bytes)} octets ; au plus ${digits.fr(most)} sont lus.`,
  })),
  'too-deep': error(({ most }: { most: number }) => ({
    en: `Fields stand inside each other more than ${digits.en(most)} levels deep.`,
    fr: `Des champs sont emboîtés sur plus de ${digits.fr(most)} niveaux.`,
  })),
  'too-much': error(({ most }: { most: number }) => ({
    en: `The file holds more than ${digits.en(most)} fields and values, those that aliases repeat included.`,
    fr: `Le fichier contient plus de ${digits.fr(most)} champs et valeurs, y compris ceux que répètent des alias.`,
  })),
  'too-long': error(({ most }: { most: number }) => ({
    en: `Something of more than ${digits.en(most)} characters begins here; no text of a scenario is as long.`,
    fr: `Quelque chose de plus de ${digits.fr(most)} caractères commence ici ; aucun texte d’un scénario n’est aussi long.`,
  })),
  'too-many-texts': error(({ texts, most }: { texts: number; most: number }) => ({
    en: `The options make ${digits.en(texts)} different texts; at most ${digits.en(most)} can be examined.`,
    fr: `Les options forment ${digits.fr(texts)} textes différents ; au plus ${digits.fr(most)} peuvent être examinés.`,
  })),
  'and-more': warning(({ n }: { n: number }) => ({
    en: `There are ${digits.en(n)} more findings; mend these first.`,
    fr: `Il y a ${digits.fr(n)} autres constats ; corrigez d’abord ceux-ci.`,
  })),
};
