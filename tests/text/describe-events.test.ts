import { describe, expect, it } from 'vitest';
import type { GameEvent } from '../../src/council/events.ts';
import { describeEvent } from '../../src/text/describe.ts';
import { catalogue, known } from './catalogue.ts';

const at = { round: 2, date: '2023-06-14' };

describe('events read as a cable', () => {
  const cases: [GameEvent, string, string][] = [
    [
      { ...at, kind: 'stance.expressed', ally: 'NLD', stance: 'holds-a-reserve' },
      'The Netherlands holds a reserve on the draft decision.',
      'Les Pays-Bas maintiennent une réserve sur le projet de décision.',
    ],
    [
      {
        ...at,
        kind: 'ally.sounded-out',
        by: 'chair',
        ally: 'FRA',
        level: 'ambassador',
        terms: ['gain:geography', 'trust'],
        stance: 'will-break-silence',
      },
      'France, sounded out at ambassadors’ level: will break silence. Now known: Geography, Trust in the Secretary General.',
      'Entretien avec la France au niveau des ambassadeurs\u202f: rupture annoncée. Désormais connu\u202f: Géographie, Confiance dans le secrétaire général.',
    ],
    [
      {
        ...at,
        kind: 'argument.played',
        by: 'chair',
        argument: 'practical',
        resonated: ['DNK'],
        grated: ['FRA'],
      },
      'An argument is put to the Council: A few people, practical work. It resonates with Denmark. It grates on France.',
      'Un argument est avancé devant le Conseil\u202f: Quelques personnes, un travail pratique. Il trouve un écho auprès du Danemark. Il heurte la France.',
    ],
    [
      {
        ...at,
        kind: 'draft.amended',
        provision: 'form',
        from: 'office',
        to: 'embassy',
        revision: 2,
        proposedBy: [],
      },
      'Revision 2: “Form” is amended from “Liaison office” to “Embassy”.',
      'Révision 2\u202f: la clause «\u202fForme\u202f» passe de «\u202fBureau de liaison\u202f» à «\u202fAmbassade\u202f».',
    ],
    [
      {
        ...at,
        kind: 'advice.given',
        by: 'chair',
        ground: 'worry',
        step: { kind: 'amend', by: 'chair', provision: 'form', option: 'embassy' },
        ally: 'DEU',
        redLine: 'review',
        terms: ['gain:term', 'domestic'],
        after: 'quiet',
        eased: ['FRA'],
        left: ['HUN'],
        risked: ['NLD', 'ISL'],
        voided: ['DNK'],
      },
      'Your adviser suggests: Amend “Form”: Embassy. The reason is Germany: the text crosses its red line on “Term”. After that, Germany would be quiet. It would also ease France. Hungary would still be likely to break silence. At risk: an objection by the Netherlands and Iceland becomes more likely. It would break your promise to Denmark.',
      'Votre cabinet propose\u202f: Amender «\u202fForme\u202f»\u202f: Ambassade. La raison en est l’Allemagne\u202f: le texte franchit sa ligne rouge sur la clause «\u202fDurée\u202f». Après cela, l’Allemagne s’accommoderait du texte. Cette action rassurerait aussi la France. La Hongrie risquerait encore de rompre le silence. Le risque\u202f: une objection des Pays-Bas et de l’Islande devient plus probable. Cette action romprait votre promesse au Danemark.',
    ],
    [
      {
        ...at,
        kind: 'advice.given',
        by: 'chair',
        ground: 'little-known',
        step: { kind: 'sound-out', by: 'chair', ally: 'FRA', level: 'minister' },
        ally: 'FRA',
        redLine: null,
        terms: ['gain:term', 'domestic'],
        after: null,
        eased: [],
        left: [],
        risked: [],
        voided: [],
      },
      'Your adviser suggests: Minister-level visit to Paris. The reason is France: what weighs on it most is “Term” and “Pressure at home”. Too little is known of it: talks would show more.',
      'Votre cabinet propose\u202f: Déplacement ministériel à Paris. La raison en est la France. Ce qui pèse le plus\u202f: «\u202fDurée\u202f» et «\u202fPression intérieure\u202f». On en sait trop peu\u202f: un entretien en apprendrait davantage.',
    ],
    [
      { ...at, kind: 'silence.placed', hours: 72, ends: '2023-07-01' },
      'The text is placed under silence for 72 hours, until 1 July 2023.',
      'Le texte est soumis à la procédure d’accord tacite pour 72 heures, jusqu’au 1er juillet 2023.',
    ],
    [
      { ...at, kind: 'silence.lapsed', askers: ['ISL', 'USA'] },
      'Silence lapses without refusal or agreement: Iceland and the United States asked for time.',
      'Le silence prend fin sans refus ni accord\u202f: l’Islande et les États-Unis ont demandé un délai.',
    ],
    [
      {
        ...at,
        kind: 'broker.spoke',
        by: 'chair',
        ally: 'NLD',
        through: 'USA',
        side: 'for',
        terms: ['domestic'],
      },
      'The United States has spoken to the Netherlands. Now known: Pressure at home.',
      'Les États-Unis ont parlé aux Pays-Bas. Désormais connu\u202f: Pression intérieure.',
    ],
    [
      { ...at, kind: 'letter.arrived', ally: 'DEU', provision: 'term', redLine: 'review' },
      'Germany writes to the Secretary General and objects to “Term”. The letter invokes a red line: No open-ended commitments.',
      'L’Allemagne écrit au secrétaire général et s’oppose à la clause «\u202fDurée\u202f». La lettre invoque une ligne rouge\u202f: Pas d’engagement sans terme.',
    ],
    [
      {
        ...at,
        kind: 'argument.played',
        by: 'FRA',
        argument: 'mandate',
        resonated: [],
        grated: ['DNK', 'USA'],
      },
      'France argues against the text: Too far from the treaty area. It grates on Denmark and the United States.',
      'La France plaide contre le texte\u202f: Trop loin de la zone du traité. Il heurte le Danemark et les États-Unis.',
    ],
    [
      {
        ...at,
        kind: 'broker.spoke',
        by: 'partner',
        ally: 'NLD',
        through: 'USA',
        side: 'for',
        terms: [],
      },
      'The United States has spoken to the Netherlands at the request of Japan.',
      'Les États-Unis ont parlé aux Pays-Bas à la demande du Japon.',
    ],
    [
      {
        ...at,
        kind: 'broker.spoke',
        by: 'FRA',
        ally: 'HUN',
        through: 'FRA',
        side: 'against',
        terms: [],
      },
      'France has spoken to Hungary against the text.',
      'La France a parlé à la Hongrie contre le texte.',
    ],
    [
      {
        ...at,
        kind: 'draft.amended',
        provision: 'form',
        from: 'office',
        to: 'embassy',
        revision: 3,
        proposedBy: ['NLD', 'FRA'],
      },
      'Revision 3: “Form” is amended from “Liaison office” to “Embassy”. The words are those proposed by the Netherlands and France.',
      'Révision 3\u202f: la clause «\u202fForme\u202f» passe de «\u202fBureau de liaison\u202f» à «\u202fAmbassade\u202f». La rédaction est celle que proposaient les Pays-Bas et la France.',
    ],
    [
      { ...at, kind: 'amendment.proposed', by: 'NLD', provision: 'form', option: 'embassy' },
      'The Netherlands proposes to amend “Form” to “Embassy”.',
      'Les Pays-Bas proposent «\u202fAmbassade\u202f» pour la clause «\u202fForme\u202f».',
    ],
    [
      { ...at, kind: 'words.unbracketed', by: 'USA', provision: 'term' },
      'The United States lifts its square brackets on “Term”.',
      'Les États-Unis lèvent leurs crochets sur la clause «\u202fDurée\u202f».',
    ],
    [
      { ...at, kind: 'offer.made', by: 'USA', ally: 'DEU', ask: 'south' },
      'Germany is offered a side payment by the United States: A southern-flank initiative.',
      'Une contrepartie est offerte à l’Allemagne par les États-Unis\u202f: Une initiative pour le flanc sud.',
    ],
    [
      { ...at, kind: 'price.named', ally: 'DEU', ask: 'south', dearer: true },
      'Germany names its price: A southern-flank initiative. So near the deadline, it is dearer.',
      'L’Allemagne fait connaître son prix\u202f: Une initiative pour le flanc sud. Si près de l’échéance, il est plus élevé.',
    ],
    [
      { ...at, kind: 'promise.broken', by: 'chair', ally: 'DEU', assurance: 'south' },
      'Germany holds a broken promise against the Secretary General.',
      'L’Allemagne tient rigueur au secrétaire général d’une promesse rompue.',
    ],
    [
      { ...at, kind: 'caucus.met', by: 'chair', group: 'quad' },
      'The Secretary General convenes the group “Quad” in caucus.',
      'Le secrétaire général réunit le groupe «\u202fQuad\u202f» en concertation.',
    ],
    [
      { ...at, kind: 'record.taken', by: 'partner', side: 'for' },
      'Japan goes on record for the draft decision.',
      'Le Japon prend position en public pour le projet de décision.',
    ],
    [
      {
        ...at,
        kind: 'reservation.offered',
        ally: 'HUN',
        reservation: 'opt-out',
        provision: 'term',
      },
      'Hungary is offered an opt-out on “Term”.',
      'Une option de retrait sur la clause «\u202fDurée\u202f» est proposée à la Hongrie.',
    ],
    [
      { ...at, kind: 'table.escalated', level: 'summit' },
      'The Council now meets at leaders’ level; what it agrees has the same legal force.',
      'Le Conseil siège désormais au niveau des chefs d’État et de gouvernement\u202f; ce qu’il adopte a la même valeur juridique.',
    ],
    [
      { ...at, kind: 'seat.handed-over', seat: 'NLD', to: 'engine' },
      'The game now plays the seat of the Netherlands.',
      'Le siège des Pays-Bas est désormais tenu par le jeu.',
    ],
    [
      { ...at, kind: 'world.news', event: 'patrol', spared: true },
      'China and Russia fly a joint patrol. The allies concerned had been consulted and take no offence.',
      'La Chine et la Russie mènent une patrouille conjointe. Les alliés concernés avaient été consultés et ne s’en offusquent pas.',
    ],
  ];
  it.each(cases)('%j', (event, en, fr) => {
    expect(describeEvent('en', catalogue, event, known)).toBe(en);
    expect(describeEvent('fr', catalogue, event, known)).toBe(fr);
  });

  it('states red lines, and names four terms of many', () => {
    const event: GameEvent & { kind: 'ally.sounded-out' } = {
      ...at,
      kind: 'ally.sounded-out',
      by: 'chair',
      ally: 'DEU',
      level: 'minister',
      terms: [
        'gain:form',
        'gain:term',
        'gain:geography',
        'trust',
        'domestic',
        'offer',
        'red-line:review',
      ],
      stance: 'holds-a-reserve',
    };
    expect(describeEvent('en', catalogue, event, known)).toBe(
      'Germany, sounded out at ministerial level: holds a reserve. A red line is stated: No open-ended commitments. Now known: Form, Term, Geography, Trust in the Secretary General and 2 more.',
    );
    expect(describeEvent('en', catalogue, { ...event, terms: ['red-line:review'] })).toBe(
      'Germany, sounded out at ministerial level: holds a reserve. A red line is stated.',
    );
  });

  it('leaves an unknown ask unnamed', () => {
    const event: GameEvent = { ...at, kind: 'offer.made', by: 'chair', ally: 'DEU', ask: 'south' };
    expect(describeEvent('en', catalogue, event)).toBe(
      'Germany is offered a side payment on another file.',
    );
    expect(describeEvent('en', catalogue, event, known)).toBe(
      'Germany is offered a side payment: A southern-flank initiative.',
    );
  });

  it('tells of talks no more than the reader heard', () => {
    const event: GameEvent & { kind: 'ally.sounded-out' } = {
      ...at,
      kind: 'ally.sounded-out',
      by: 'FRA',
      ally: 'HUN',
      level: 'minister',
      terms: [],
      stance: 'leaning',
    };
    expect(describeEvent('en', catalogue, event, { ...known, seat: 'DEU' })).toBe(
      'France spoke with Hungary.',
    );
    expect(describeEvent('en', catalogue, event, { ...known, seat: 'FRA' })).toBe(
      'France spoke with Hungary at ministerial level: leaning. Nothing new was learned.',
    );
    expect(describeEvent('fr', catalogue, { ...event, terms: ['domestic'] })).toBe(
      'La France a parlé avec la Hongrie au niveau des ministres\u202f: plutôt favorable. Désormais connu\u202f: Pression intérieure.',
    );
    const byChair: GameEvent = { ...event, by: 'chair' };
    expect(describeEvent('en', catalogue, byChair, { ...known, seat: 'DEU' })).toBe(
      'Hungary, sounded out at ministerial level: leaning.',
    );
    expect(describeEvent('en', catalogue, byChair, { ...known, seat: 'chair' })).toContain(
      'Nothing new was learned.',
    );
  });

  it('a paper names nobody that wrote it', () => {
    const event: GameEvent = {
      ...at,
      kind: 'paper.circulated',
      by: 'FRA',
      provision: 'form',
      option: 'embassy',
      welcomed: ['HUN', 'DEU'],
      bracketed: ['LTU'],
    };
    expect(describeEvent('en', catalogue, event)).toBe(
      'A food-for-thought paper tests other words for “Form”: “Embassy”. They would be welcomed by Hungary and Germany. They would be put in square brackets by Lithuania.',
    );
    const unheard: GameEvent = { ...event, welcomed: [], bracketed: [] };
    expect(describeEvent('en', catalogue, unheard)).toBe(
      'A food-for-thought paper tests other words for “Form”: “Embassy”.',
    );
    expect(describeEvent('en', catalogue, unheard, { ...known, seat: 'FRA' })).toContain(
      'No ally shows a reaction.',
    );
  });
});
