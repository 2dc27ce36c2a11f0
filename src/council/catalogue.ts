import { tablesOf } from './model/tables.ts';
import type { Scenario } from './scenario.ts';
import type { Catalogue } from './table.ts';

/** The printed part of a scenario. Positions, red lines and private lines stay behind. */
export function catalogueOf(scenario: Scenario): Catalogue {
  const { power } = tablesOf(scenario);
  const {
    id,
    hash,
    title,
    summary,
    brief,
    council,
    draft,
    map,
    background,
    history,
    questions,
    bases,
    sources,
  } = scenario;
  return {
    id,
    hash,
    title,
    summary,
    brief,
    council: { name: council.name, place: council.place },
    occasion: scenario.calendar.occasion,
    draft,
    provisions: scenario.provisions.map(
      ({ id: name, label, weight, statusQuo, opening, gate, options }) => ({
        id: name,
        label,
        weight,
        statusQuo,
        opening,
        gate,
        options: options.map(({ id: option, at, value, label: words, wording }) => ({
          id: option,
          at,
          value,
          label: words,
          wording,
        })),
      }),
    ),
    allies: scenario.allies.map(
      ({ id: name, flag, name: called, seat, brief: its, quotations }, i) => ({
        id: name,
        flag,
        name: called,
        seat,
        brief: its,
        power: power[i] ?? 0,
        groups: scenario.groups
          .filter(({ members }) => members.includes(name))
          .map((group) => group.id),
        quotations,
      }),
    ),
    partner: partnerOf(scenario),
    map,
    groups: scenario.groups.map(({ id: name, name: called, members }) => ({
      id: name,
      name: called,
      members,
    })),
    arguments: scenario.arguments.map(
      ({ id: name, label, text, side, touches, sources: from }) => ({
        id: name,
        label,
        text,
        side,
        touches,
        sources: from,
      }),
    ),
    events: scenario.events.map(({ id: name, headline, text, sources: from }) => ({
      id: name,
      headline,
      text,
      sources: from,
    })),
    background,
    history,
    questions,
    bases,
    sources,
  };
}

function partnerOf({ partner }: Scenario): Catalogue['partner'] {
  if (!partner) return null;
  const { id, flag, name, seat, brief, place } = partner;
  return { id, flag, name, seat, brief, place };
}
