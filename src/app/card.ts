/** What the page of a scenario's card needs beside the card. */
import { catalogueOf } from '../council/catalogue.ts';
import { engineVersion } from '../council/game.ts';
import type { Scenario } from '../council/scenario.ts';
import type { KeptCard } from '../panels/card/kept.ts';
import type { CardProps } from '../panels/card/page.tsx';

export const cardPageOf = (scenario: Scenario, card: KeptCard): Omit<CardProps, 'shell'> => ({
  card,
  catalogue: catalogueOf(scenario),
  known: allKnown(scenario),
  isCurrent: card.hash === scenario.hash && card.engine === engineVersion,
});

/** A card names assurances and asks that play would reveal one by one. */
const allKnown = ({ allies }: Scenario): CardProps['known'] => ({
  allies: allies.map(({ id, asks, redLines }) => ({
    id,
    asks: asks.map((ask) => ({ ...ask, given: false, named: false })),
    redLines: redLines.map(({ names, waiver, ...line }) => ({
      ...line,
      provision: names,
      crossed: false,
      waived: false,
      waiver: waiver && { ...waiver, possible: true },
    })),
  })),
});
