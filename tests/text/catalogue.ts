/** A small scenario in print, with a gate, and words that need care where they meet. */
import type { Localised, OptionId } from '../../src/council/scenario.ts';
import type { Catalogue } from '../../src/council/table.ts';
import type { Known } from '../../src/text/describe.ts';
import { allies } from './allies.ts';

type Row = [id: OptionId, label: Localised, wording: Localised];

const both = (en: string, fr: string): Localised => ({ en, fr });

function provision(id: string, label: Localised, gate: string | null, rows: Row[]) {
  return {
    id,
    label,
    weight: 0.25,
    statusQuo: rows[0]?.[0] ?? '',
    opening: rows.at(-1)?.[0] ?? '',
    gate,
    options: rows.map(([option, text, wording], index) => ({
      id: option,
      at: index * 30,
      value: index / (rows.length - 1),
      label: text,
      wording,
    })),
  };
}

export const catalogue: Catalogue = {
  id: 'sample',
  hash: '0',
  title: both('A liaison office in Tokyo', 'Un bureau de liaison à Tokyo'),
  summary: both('', ''),
  brief: both('', ''),
  council: { name: both('the Council', 'le Conseil'), place: both('Brussels', 'Bruxelles') },
  occasion: both('the Vilnius summit', 'le sommet de Vilnius'),
  draft: both(
    'The Council agrees {form}{term}, it being understood that {geography} .',
    'Le Conseil convient {form}{term}, étant entendu que {geography} .',
  ),
  provisions: [
    provision('form', both('Form', 'Forme'), null, [
      [
        'none',
        both('No presence', 'Aucune présence'),
        both('to keep its present contacts', 'de garder ses contacts actuels'),
      ],
      [
        'embassy',
        both('Embassy', 'Ambassade'),
        both(
          'to name an embassy in Tokyo as contact point',
          'de désigner une ambassade à Tokyo comme point de contact',
        ),
      ],
      [
        'office',
        both('Liaison office', 'Bureau de liaison'),
        both('to open a liaison office in Tokyo', 'd’ouvrir un bureau de liaison à Tokyo'),
      ],
    ]),
    provision('term', both('Term', 'Durée'), 'form', [
      ['no-term', both('None', 'Aucune'), both('', '')],
      ['pilot', both('One year', 'Un an'), both(', for one year', ', pour un an')],
      [
        'open',
        both('Open', 'Sans terme'),
        both(', without limit of time', ', sans limite de durée'),
      ],
    ]),
    provision('geography', both('Geography', 'Géographie'), null, [
      [
        'treaty',
        both('Treaty area', 'Zone du traité'),
        both('the area of Article 6 is unchanged', 'la zone de l’article 6 est inchangée'),
      ],
      [
        'indivisible',
        both('Indivisible', 'Indivisible'),
        both('security is indivisible', 'la sécurité est indivisible'),
      ],
    ]),
  ],
  allies: allies.map((ally) => ({
    ...ally,
    flag: '',
    brief: both('', ''),
    power: 1 / allies.length,
    groups: [],
    quotations: [],
  })),
  partner: {
    id: 'JPN',
    flag: 'jp',
    name: both('Japan', 'le Japon'),
    seat: both('Tokyo', 'Tokyo'),
    brief: both('', ''),
    place: null,
  },
  groups: [
    { id: 'quad', name: both('Quad', 'Quad'), members: ['FRA', 'DEU', 'GBR', 'USA'] },
    { id: 'benelux', name: both('Benelux', 'Benelux'), members: ['BEL', 'LUX', 'NLD'] },
  ],
  arguments: [
    {
      id: 'practical',
      label: both('A few people, practical work', 'Quelques personnes, un travail pratique'),
      text: both('', ''),
      side: 'for',
      touches: [],
      sources: [],
    },
    {
      id: 'mandate',
      label: both('Too far from the treaty area', 'Trop loin de la zone du traité'),
      text: both('', ''),
      side: 'against',
      touches: [],
      sources: [],
    },
  ],
  events: [
    {
      id: 'patrol',
      headline: both(
        'China and Russia fly a joint patrol',
        'La Chine et la Russie mènent une patrouille conjointe',
      ),
      text: both('', ''),
      sources: [],
    },
  ],
  map: [],
  background: [],
  history: {
    outcome: 'deferred',
    date: '2023-07-11',
    text: both('', ''),
    unlike: both('', ''),
    objectors: [],
    sources: [],
  },
  questions: [],
  bases: {
    speech: {
      kind: 'sourced',
      rule: both('He said so at Bratislava', 'Il l’a dit à Bratislava'),
      range: null,
      sources: ['globsec'],
    },
    proxy: {
      kind: 'coded',
      rule: both('Share of exports, by thirds.', 'Part des exportations, par tiers.'),
      range: 10,
      sources: ['globsec', 'blog'],
    },
    play: {
      kind: 'invented',
      rule: both('Makes for a choice', 'Oblige à choisir'),
      range: null,
      sources: [],
    },
  },
  sources: {
    globsec: {
      title: 'Élysée, speech, 31 May 2023',
      url: 'https://example.org/',
      quality: 'strong',
    },
    blog: { title: 'A blog', url: 'https://example.org/blog', quality: 'weak' },
  },
};

export const known: Known = {
  allies: [
    {
      id: 'DEU',
      asks: [
        {
          id: 'south',
          label: both('A southern-flank initiative', 'Une initiative pour le flanc sud'),
          cost: 3,
          restsOn: [],
          basis: 'play',
          given: false,
          named: false,
        },
      ],
      redLines: [
        {
          id: 'review',
          provision: 'term',
          reason: both('No open-ended commitments', 'Pas d’engagement sans terme'),
          crossed: true,
          waived: false,
          waiver: {
            kind: 'letter',
            label: both('A review by consensus', 'Un réexamen par consensus'),
            possible: true,
            restsOn: [],
          },
          basis: 'play',
        },
      ],
    },
  ],
};
