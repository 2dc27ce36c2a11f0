/** Fields of the right form that do not fit each other. */
import { error, guess, oneOf, plural, pluriel, quoted } from './sentence.ts';

interface Orders {
  found: string;
  of: 'dates' | 'options' | 'names';
}

const orders = {
  dates: { en: 'events in the order of their dates', fr: 'les événements dans l’ordre des dates' },
  options: {
    en: 'options from low to high on the scale, no two at one place',
    fr: 'les options de bas en haut de l’échelle, chacune à sa place',
  },
  names: {
    en: 'allies in English alphabetical order, without the article',
    fr: 'les alliés dans l’ordre alphabétique anglais, sans l’article',
  },
};

export const meaning = {
  'unknown-name': error(({ name, names }: { name: string; names: readonly string[] }) =>
    names.length === 0
      ? {
          en: `Nothing is called ${quoted.en(name)}: the file names none of these.`,
          fr: `Rien ne s’appelle ${quoted.fr(name)} : le fichier n’en nomme aucun.`,
        }
      : {
          en: `Nothing is called ${quoted.en(name)} here; expected ${oneOf(names).en}.${guess(name, names).en}`,
          fr: `Rien ici ne s’appelle ${quoted.fr(name)} ; attendu : ${oneOf(names).fr}.${guess(name, names).fr}`,
        },
  ),
  duplicate: error(({ name }: { name: string }) => ({
    en: `The name ${quoted.en(name)} is used twice; expected a name of its own.`,
    fr: `Le nom ${quoted.fr(name)} sert deux fois ; attendu : un nom qui ne serve qu’ici.`,
  })),
  date: error(({ found, from, to }: { found: string; from?: string; to?: string }) =>
    from === undefined || to === undefined
      ? {
          en: `Found ${quoted.en(found)}; expected a day that exists.`,
          fr: `Trouvé : ${quoted.fr(found)} ; attendu : un jour qui existe.`,
        }
      : {
          en: `Found ${quoted.en(found)}; expected a day of the calendar, from ${from} to ${to}.`,
          fr: `Trouvé : ${quoted.fr(found)} ; attendu : un jour du calendrier, du ${from} au ${to}.`,
        },
  ),
  deadline: error(({ found, last }: { found: string; last: string }) => ({
    en: `Found ${quoted.en(found)}; expected ${last}, the last day of the last round.`,
    fr: `Trouvé : ${quoted.fr(found)} ; attendu : ${last}, dernier jour du dernier tour.`,
  })),
  order: error(({ found, of }: Orders) => ({
    en: `${quoted.en(found)} is out of order; expected ${orders[of].en}.`,
    fr: `${quoted.fr(found)} n’est pas à sa place ; attendu : ${orders[of].fr}.`,
  })),
  weights: error(({ total }: { total: number }) => ({
    en: `The weights add up to ${total.toFixed(3)}; expected 1.`,
    fr: `La somme des poids est de ${total.toFixed(3)} ; attendu : 1.`,
  })),
  value: error(({ found, expected }: { found: number; expected: 0 | 1 }) => ({
    en: `Found ${found}; expected ${expected}. By definition the status quo is worth 0 and the opening 1.`,
    fr: `Trouvé : ${found} ; attendu : ${expected}. Par définition, le statu quo vaut 0 et le texte de départ 1.`,
  })),
  'empty-opening': error(() => ({
    en: 'The opening text is the status quo: there is nothing to agree. Expected an opening that differs on a provision with weight.',
    fr: 'Le texte de départ est le statu quo : il n’y a rien à convenir. Attendu : un texte de départ qui s’en écarte sur une disposition ayant un poids.',
  })),
  gate: error(({ name }: { name: string }) => ({
    en: `Found ${quoted.en(name)}; expected another provision that has no gate itself.`,
    fr: `Trouvé : ${quoted.fr(name)} ; attendu : une autre disposition, qui ne dépende elle-même d’aucune.`,
  })),
  placeholder: error(({ name, times }: { name: string; times: number }) => ({
    en: `The draft names {${name}} ${plural(times, 'time', 'times')}; expected once.`,
    fr: `Le projet nomme {${name}} ${pluriel(times, 'fois', 'fois')} ; attendu : une fois.`,
  })),
  'no-position': error(({ provision }: { provision: string }) => ({
    en: `There is no position on ${quoted.en(provision)}; expected one on each provision.`,
    fr: `Il n’y a pas de position sur ${quoted.fr(provision)} ; attendu : une sur chaque disposition.`,
  })),
  'blocks-status-quo': error(() => ({
    en: 'The status quo crosses this red line; expected one that only a decision can cross.',
    fr: 'Le statu quo franchit cette ligne rouge ; attendu : une ligne que seule une décision puisse franchir.',
  })),
  'not-a-member': error(({ group, ally }: { group: string; ally: string }) => ({
    en: `${quoted.en(ally)} does not belong to ${quoted.en(group)}; expected a group of its own.`,
    fr: `${quoted.fr(ally)} n’appartient pas à ${quoted.fr(group)} ; attendu : un groupe dont il est membre.`,
  })),
  cycle: error(({ names }: { names: readonly string[] }) =>
    names.length === 2
      ? {
          en: 'This event waits for itself; expected another event, or none.',
          fr: 'Cet événement s’attend lui-même ; attendu : un autre événement, ou aucun.',
        }
      : {
          en: `These events wait for each other: ${names.join(' → ')}. Expected a first one that waits for none.`,
          fr: `Ces événements s’attendent les uns les autres : ${names.join(' → ')}. Attendu : un premier qui n’en attende aucun.`,
        },
  ),
  'not-the-partners': error(({ found, names }: { found: string; names: readonly string[] }) => ({
    en: `A partner has no seat in the room. Found ${quoted.en(found)}; expected ${oneOf(names).en}.`,
    fr: `Un partenaire ne siège pas. Trouvé : ${quoted.fr(found)} ; attendu : ${oneOf(names).fr}.`,
  })),
  'wrong-side': error(({ name }: { name: string }) => ({
    en: `${quoted.en(name)} is an argument against the text; expected one for it.`,
    fr: `${quoted.fr(name)} est un argument contre le texte ; attendu : un argument pour.`,
  })),
  'no-range': error(() => ({
    en: 'A coded figure has no range; expected a `range` of points inside which it may move.',
    fr: 'Un chiffre codé n’a pas de marge ; attendu : `range`, les points dans lesquels il peut varier.',
  })),
  'no-source': error(() => ({
    en: 'A fact has no source; expected one at least under `sources`.',
    fr: 'Un fait est sans source ; attendu : au moins une sous `sources`.',
  })),
  'never-sourced': error(({ basis }: { basis: string }) => ({
    en: `A position from 0 to 100 rests on ${quoted.en(basis)}, which is called sourced; expected coded or invented. No source states such a figure.`,
    fr: `Une position de 0 à 100 repose sur ${quoted.fr(basis)}, dit « sourced » ; attendu : coded ou invented. Aucune source n’énonce un tel chiffre.`,
  })),
};
