/** What a person does with the page, in their words. */
import { expect, type Locator, type Page } from '@playwright/test';
import { planned, type Line } from '../../src/analysis/lines.ts';
import { playLine } from '../../src/analysis/run.ts';
import { hashOf, usualSetting } from '../../src/council/game.ts';
import { replay } from '../../src/council/replay.ts';
import type { Move, Seat } from '../../src/council/moves/types.ts';
import type { Setting } from '../../src/council/state.ts';
import { smallOffice } from '../lines/tokyo.ts';
import { tokyo } from '../support/scenarios.ts';

export const scenario = tokyo();

/** The moves of the negotiated line, as they come to be with a seed. */
export const negotiated = (seed: number): Move[] =>
  playLine(scenario, seed, planned(smallOffice)).moves;

export const movesOf = (seed: number, line: Line): Move[] => playLine(scenario, seed, line).moves;

export const fingerprintOf = (
  seed: number,
  moves: readonly Move[],
  setting: Setting = usualSetting,
): string => hashOf(replay(scenario, seed, moves, setting).game);

export const sitting = (seat: Seat): Setting => ({ ...usualSetting, seats: [seat] });

/** Opens the Tokyo case. Painted by the Canvas renderer, which a machine without a graphics card draws faster. */
export async function openGame(
  page: Page,
  seed: number,
  renderer: 'webgl' | 'canvas' | 'none' = 'canvas',
  seat: Seat = 'chair',
): Promise<void> {
  await page.goto(`./?scenario=tokyo-2023&seed=${seed}&seat=${seat}&renderer=${renderer}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

export const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name });

export const seat = (page: Page, ally: string): Locator =>
  button(page, new RegExp(`^${ally}(, (your seat|votre siège))?\\s?: `));

/** Clicks words of the draft on their first line: the middle of words that wrap may be somebody else's. */
export async function clickWords(page: Page, words: Locator): Promise<void> {
  const { x, y } = await words.evaluate((element) => {
    element.scrollIntoView({ block: 'nearest' });
    const [first] = element.getClientRects();
    return { x: first!.left + first!.width / 2, y: first!.top + first!.height / 2 };
  });
  await page.mouse.click(x, y);
}

/** The words on the button of each move, in the dossier or at the table. */
export function labelOf(move: Move): RegExp {
  switch (move.kind) {
    case 'sound-out':
      return move.level === 'ambassador'
        ? /^Call the Permanent Representative/
        : /^Minister-level visit/;
    case 'amend': {
      const provision = scenario.provisions.find(({ id }) => id === move.provision)!;
      return new RegExp(`^${provision.options.find(({ id }) => id === move.option)!.label.en}`);
    }
    case 'guarantee': {
      const lines = scenario.allies.find(({ id }) => id === move.ally)!.redLines;
      return new RegExp(
        `^${lines.find(({ id }) => id === move.redLine)!.waiver!.label.en.slice(0, 30)}`,
      );
    }
    case 'place-under-silence':
      return move.hours === 168
        ? /^Place under silence, 7 days/
        : /^Place under silence, (72 hours|3 days)/;
    case 'end-round':
      return /^End the (round|week)/;
    default:
      throw new Error(`no label for ${move.kind}`);
  }
}

export const nameOf = (ally: string): string =>
  scenario.allies.find(({ id }) => id === ally)!.name.en.replace(/^the /, '');
