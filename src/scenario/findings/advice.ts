/** A file that plays, but perhaps not as its author means. */
import type { Localised } from '../../council/scenario.ts';
import { plural, pluriel, quoted, warning } from './sentence.ts';

const why: Record<'chance' | 'sounded-out' | 'offered' | 'text' | 'after', Localised> = {
  chance: { en: 'its chance is 0', fr: 'sa probabilité est nulle' },
  'sounded-out': {
    en: 'it waits for more allies than there are',
    fr: 'il attend plus d’alliés qu’il n’y en a',
  },
  offered: {
    en: 'it waits for more side payments than allies ask for',
    fr: 'il attend plus de contreparties que les alliés n’en demandent',
  },
  text: { en: 'it waits for a text that cannot be', fr: 'il attend un texte impossible' },
  after: {
    en: 'it waits for an event that can never happen',
    fr: 'il attend un événement qui ne peut se produire',
  },
};

export const advice = {
  gap: warning(({ en, fr }: { en: number; fr: number }) => ({
    en: `${[
      ...(fr > 0 ? [`${plural(fr, 'text has', 'texts have')} no French`] : []),
      ...(en > 0 ? [`${plural(en, 'text has', 'texts have')} no English`] : []),
    ].join(' and ')}, and the other language stands in; the first of them is here. Expected both.`,
    fr: `${[
      ...(fr > 0 ? [`${pluriel(fr, 'texte n’a', 'textes n’ont')} pas de français`] : []),
      ...(en > 0 ? [`${pluriel(en, 'texte n’a', 'textes n’ont')} pas d’anglais`] : []),
    ].join(' et ')}, et l’autre langue en tient lieu ; le premier est ici. Attendu : les deux.`,
  })),
  'long-brief': warning(
    ({ words, lang, most }: { words: number; lang: 'en' | 'fr'; most: number }) => ({
      en: `The brief has ${words} words in ${lang === 'en' ? 'English' : 'French'}; expected at most ${most}.`,
      fr: `La consigne compte ${words} mots en ${lang === 'en' ? 'anglais' : 'français'} ; attendu : au plus ${most}.`,
    }),
  ),
  'same-wording': warning(({ one, other }: { one: string; other: string }) => ({
    en: `${quoted.en(one)} reads as ${quoted.en(other)} does; expected words of its own.`,
    fr: `${quoted.fr(one)} se lit comme ${quoted.fr(other)} ; attendu : un libellé propre.`,
  })),
  'never-holds': warning(({ name, gate }: { name: string; gate: string }) => ({
    en: `No text can be so: ${quoted.en(name)} falls away while ${quoted.en(gate)} stands at its status quo. Expected a text that can be written.`,
    fr: `Aucun texte ne peut être ainsi : ${quoted.fr(name)} tombe tant que ${quoted.fr(gate)} en reste au statu quo. Attendu : un texte qui puisse s’écrire.`,
  })),
  'names-elsewhere': warning(({ name }: { name: string }) => ({
    en: `A letter would name ${quoted.en(name)}, on whose words this red line does not depend; expected a provision that \`crossedBy\` names.`,
    fr: `Une lettre nommerait ${quoted.fr(name)}, dont les mots ne touchent pas cette ligne rouge ; attendu : une disposition que nomme \`crossedBy\`.`,
  })),
  'never-happens': warning(({ because }: { because: keyof typeof why }) => ({
    en: `This event can never happen: ${why[because].en}. Expected one that can.`,
    fr: `Cet événement ne peut se produire : ${why[because].fr}. Attendu : un événement possible.`,
  })),
  unheard: warning(({ name }: { name: string }) => ({
    en: `Nobody heeds the argument ${quoted.en(name)}: it convinces no ally. Expected a resonance above 0 with one at least.`,
    fr: `Personne n’entend l’argument ${quoted.fr(name)} : il ne convainc aucun allié. Attendu : une résonance supérieure à 0 auprès d’un au moins.`,
  })),
  shadowed: warning(() => ({
    en: 'This resonance never counts: earlier entries name every ally that it names. Expected the narrower audience first.',
    fr: 'Cette résonance ne compte jamais : des entrées antérieures nomment tous ses alliés. Attendu : le public le plus restreint en premier.',
  })),
  immovable: warning(({ ally }: { ally: string }) => ({
    en: `Nobody can move ${quoted.en(ally)}: every step away from the status quo crosses a red line that nothing lifts. Expected a text that it can live with.`,
    fr: `Personne ne peut faire bouger ${quoted.fr(ally)} : tout écart au statu quo franchit une ligne rouge que rien ne lève. Attendu : un texte dont il puisse s’accommoder.`,
  })),
  'weak-source-alone': warning(({ sources }: { sources: string }) => ({
    en: `Only a weak source stands behind this (${sources}); expected a strong one beside it.`,
    fr: `Seule une source faible appuie ceci (${sources}) ; attendu : une source solide à ses côtés.`,
  })),
  unused: warning(({ name }: { name: string }) => ({
    en: `Nothing rests on ${quoted.en(name)}; expected a figure or a fact that does.`,
    fr: `Rien ne repose sur ${quoted.fr(name)} ; attendu : un chiffre ou un fait qui s’y appuie.`,
  })),
  'passes-untouched': warning(({ agreed, of }: { agreed: number; of: number }) => ({
    en: `When nobody lobbies, the opening text is agreed in ${agreed} of ${of} games; expected an objection. If this is meant, say \`expects: passes\`.`,
    fr: `Quand personne ne négocie, le texte de départ est agréé dans ${agreed} parties sur ${of} ; attendu : une objection. Si c’est voulu, écrivez \`expects: passes\`.`,
  })),
  'nothing-can-win': warning(({ percent }: { percent: number }) => ({
    en: `No text can be agreed: even with everything that the chair could give, none has a chance of ${percent} % to pass silence. Expected one at least.`,
    fr: `Aucun texte ne peut être agréé : même avec tout ce que la présidence pourrait donner, aucun n’a ${percent} % de chances d’être agréé par accord tacite. Attendu : au moins un.`,
  })),
};
