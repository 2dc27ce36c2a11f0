import type { debrief as en } from './debrief.en.ts';

export const debrief = {
  'debrief.working': 'La partie est rejouée…',
  'debrief.mattered': 'Ce qui a compté',
  'debrief.mattered.note':
    'Chaque action est retirée et la partie rejouée sans elle. Les actions suivantes restent là où elles sont encore possibles ; puis les tours s’écoulent. Le chiffre est la variation du texte conservé ; là où aucune des deux parties n’aboutit, celle du texte laissé sur la table.',
  'debrief.mattered.none': 'Personne n’a rien entrepris : il n’y a rien à retirer.',
  'debrief.mattered.decisive':
    '{n, plural, =0 {Aucune action n’a été décisive à elle seule : que l’on retire l’une ou l’autre, l’issue est la même et le texte varie de moins de cinq points.} one {{of, plural, one {La seule action a été décisive} other {Sur # actions, une a été décisive}} : sans elle, l’issue est autre ou le texte varie d’au moins cinq points.} other {Sur {of} actions, {n} ont été décisives : sans l’une d’elles, l’issue est autre ou le texte varie d’au moins cinq points.}}',
  'debrief.decisive': 'Décisive',
  'debrief.round': 'Tour {round}',
  'debrief.points': '{points} {n, plural, one {point} other {points}}',
  'debrief.options':
    '{n, plural, one {Avec l’autre option} other {Avec chacune des # autres options}}',

  'debrief.same': 'Aucune différence.',
  'debrief.would':
    '{outcome}{same, select, yes { malgré tout} other {}}{shift, select, later {, {days} plus tard} earlier {, {days} plus tôt} other {}}.',
  'debrief.would.wrote':
    '{allies} {alliesMany, select, yes {auraient} other {aurait}} rompu le silence.',
  'debrief.would.hidden':
    '{allies} n’{alliesMany, select, yes {auraient} other {aurait}} pas pu non plus s’accommoder du texte, et {alliesMany, select, yes {auraient} other {aurait}} laissé d’autres écrire.',
  'debrief.would.asked':
    '{allies} {alliesMany, select, yes {auraient} other {aurait}} demandé un délai.',
  'debrief.would.never-placed': 'Aucun texte n’aurait été placé sous silence.',
  'debrief.would.text': 'Le texte resté sur la table conserverait {ambition}.',
  'debrief.would.refused':
    '{n, plural, one {Une action ultérieure n’aurait plus été possible.} other {# actions ultérieures n’auraient plus été possibles.}}',
  'debrief.others': '{n, plural, one {un autre} other {# autres}}',

  'debrief.room': 'La marge de manœuvre',
  'debrief.room.count':
    'Le projet peut prendre la forme de {texts, number} textes. Dans l’état des choses à la fin, {now, plural, =0 {tous auraient été bloqués} one {un seul n’aurait été bloqué par personne} other {# n’auraient été bloqués par personne}} ; une fois dépensé tout ce que la présidence peut dépenser, {spent, plural, =0 {tous l’auraient encore été} one {un seul} other {#}}.',
  'debrief.room.best.now': 'Le plus ambitieux de ceux qui seraient passés conserve {ambition}.',
  'debrief.room.best.spent': 'Tout une fois dépensé, le plus ambitieux conserve {ambition}.',
  'debrief.room.got':
    '{agreed, select, yes {Le texte adopté conserve {ambition}.} other {Rien n’a été adopté ; le texte resté sur la table conserve {ambition}.}}',
  'debrief.room.served':
    'Parmi les textes qui seraient passés, celui qui sert le mieux {seat} fait {value} du chemin entre le pire et le meilleur texte pour ce siège ; le résultat en fait {got}.',
  'debrief.room.pivotal':
    'L’essentiel tenait {toAlly} : {allyMany, select, yes {leur} other {son}} consentement à lui seul aurait ajouté {n, plural, one {un texte} other {# textes}}.',
  'debrief.room.pivotal.none': 'Le consentement d’aucun allié n’en aurait ajouté à lui seul.',
  'debrief.room.pivotal.next': 'Puis {allies}.',
  'debrief.room.pivotal.one': '{ally} ({n})',
  'debrief.room.now': 'Dans l’état des choses à la fin',
  'debrief.room.spent': 'Tout une fois dépensé',
  'debrief.room.texts': '{n, plural, =0 {aucun texte} one {un texte} other {# textes}}',
  'debrief.room.axis':
    'Ce qu’ils conservent du texte de départ. Plus la barre est haute, plus ils sont nombreux ; chaque rangée a son échelle.',
  'debrief.room.this': 'cette partie {ambition}',
  'debrief.room.best': 'le meilleur {ambition}',
  'debrief.room.range': ', conservant de {from} à {to}',
  'debrief.room.note':
    'Tout dépenser : donner chaque assurance et chaque contrepartie, parler à chaque allié au niveau des dirigeants et avancer chaque argument en faveur du texte, à la veille de l’échéance. C’est plus qu’aucune présidence ne pourrait payer : un plafond, non un plan.',
  'debrief.room.read.now': 'Lire le texte le plus ambitieux qui serait passé ({ambition})',
  'debrief.room.read.spent': 'Lire le texte le plus ambitieux, tout une fois dépensé ({ambition})',
  'debrief.room.marked': 'Annoté par rapport au texte tel qu’il est resté.',
  'debrief.room.trade-offs':
    '{n, plural, one {Le texte qu’aucun autre ne surpasse à la fois en ambition et en unité} other {Les # textes qu’aucun autre ne surpasse à la fois en ambition et en unité}}',
  'debrief.room.differs': 'En quoi il diffère du texte tel qu’il est resté',
  'debrief.room.identical': 'en rien',
  'debrief.room.falls-away': 'tombe',
} as const satisfies Record<keyof typeof en, string>;
