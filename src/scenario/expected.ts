/** What the form expects at a place, as words: `a number from 0 to 100`. */
import type { Localised } from '../council/scenario.ts';
import { oneOf } from './findings/sentence.ts';
import { kindsOf, type Node } from './json-schema.ts';
import { forms } from './schema/atoms.ts';

export function expected(node: Node | null): Localised {
  if (!node) return { en: 'nothing of the kind', fr: 'rien de tel' };
  const names = namesOf(node);
  if (names.length > 0) return oneOf(names);
  if (node.pattern !== undefined) return byPattern(node.pattern);
  switch (node.type) {
    case 'number':
    case 'integer':
      return numbers(node);
    case 'string':
      return {
        en: `text of ${span(node.minLength, node.maxLength).en} characters`,
        fr: `un texte de ${span(node.minLength, node.maxLength).fr} caractères`,
      };
    case 'boolean':
      return { en: 'true or false', fr: 'true ou false' };
    case 'array':
      return {
        en: `a list of ${span(node.minItems ?? 0, node.maxItems).en} items`,
        fr: `une liste de ${span(node.minItems ?? 0, node.maxItems).fr} éléments`,
      };
    default:
      return fields(node);
  }
}

/** The few values that a field may have; none where there are many. */
export function namesOf(node: Node): string[] {
  const values = node.const === undefined ? (node.enum ?? []) : [node.const];
  return values.map(String);
}

function byPattern(source: string): Localised {
  const form = Object.values(forms).find(({ pattern }) => pattern.source === source);
  return form ?? { en: 'a name', fr: 'un nom' };
}

function numbers({ type, minimum, exclusiveMinimum, maximum }: Node): Localised {
  const whole = type === 'integer';
  const [from, to] = [minimum ?? exclusiveMinimum ?? 0, maximum ?? 0];
  const above = exclusiveMinimum !== undefined;
  return {
    en: `a ${whole ? 'whole number' : 'number'} ${above ? `above ${from}, up to` : `from ${from} to`} ${to}`,
    fr: `un nombre${whole ? ' entier' : ''} ${above ? `supérieur à ${from}, jusqu’à` : `de ${from} à`} ${to}`,
  };
}

const span = (from = 0, to = 0): Localised =>
  from === to
    ? { en: `${from}`, fr: `${from}` }
    : { en: `${from} to ${to}`, fr: `${from} à ${to}` };

function fields(node: Node): Localised {
  const kinds = kindsOf(node);
  const known = Object.keys(node.properties ?? {});
  const needed = known.filter((name) => node.required?.includes(name));
  const names = needed.length > 0 ? needed : known;
  if (kinds.length > 0)
    return {
      en: `a \`kind\` and its fields; kinds are ${oneOf(kinds).en}`,
      fr: `un \`kind\` et ses champs, parmi ${oneOf(kinds).fr}`,
    };
  if (names.length === 0)
    return { en: 'names, each with a value', fr: 'des noms, chacun avec une valeur' };
  return {
    en: `the field${names.length > 1 ? 's' : ''} ${names.join(', ')}`,
    fr: `le${names.length > 1 ? 's' : ''} champ${names.length > 1 ? 's' : ''} ${names.join(', ')}`,
  };
}
