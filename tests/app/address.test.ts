import { describe, expect, it } from 'vitest';
import { isMeant, noGame, readAddress, writeAddress } from '../../src/app/address.ts';
import type { SavedGame } from '../../src/council/replay.ts';

describe('the address of a game', () => {
  it('names scenario, seed, seat and difficulty', () => {
    expect(readAddress('?scenario=tokyo-2023&seed=5&seat=FRA&difficulty=hard')).toEqual({
      scenario: 'tokyo-2023',
      seed: 5,
      seat: 'FRA',
      difficulty: 'hard',
      card: null,
    });
  });

  it('or the card of a scenario, which stands alone', () => {
    expect(readAddress('?card=tokyo-2023')).toEqual({ ...noGame, card: 'tokyo-2023' });
    expect(writeAddress('?scenario=a&seed=5', { ...noGame, card: 'a' })).toBe('?card=a');
  });

  it.each(['', '-1', '1.5', 'abc', '4294967296'])('takes no “%s” for a seed', (seed) => {
    expect(readAddress(`?scenario=a&seed=${seed}`).seed).toBeNull();
  });

  it('takes no unknown difficulty', () => {
    expect(readAddress('?scenario=a&difficulty=brutal').difficulty).toBeNull();
  });

  it('leaves out the chair and the standard difficulty, and keeps what is not its own', () => {
    const address = {
      ...noGame,
      scenario: 'a',
      seed: 5,
      seat: 'chair',
      difficulty: 'standard',
    } as const;
    expect(writeAddress('?renderer=none&seat=FRA&difficulty=easy', address)).toBe(
      '?renderer=none&scenario=a&seed=5',
    );
    expect(writeAddress('', { ...address, seat: 'FRA', difficulty: 'easy' })).toBe(
      '?scenario=a&seed=5&seat=FRA&difficulty=easy',
    );
    expect(writeAddress('?scenario=a&seed=5&seat=FRA', noGame)).toBe('');
  });
});

describe('whether an address means a saved game', () => {
  const save: SavedGame = {
    format: 2,
    engine: '3',
    scenario: 'a',
    hash: '',
    seed: 5,
    seats: ['FRA'],
    difficulty: 'hard',
    moves: [],
  };

  it.each([
    ['?scenario=a', true],
    ['?scenario=a&seat=FRA', true],
    ['?scenario=a&seat=HUN', false],
    ['?scenario=a&difficulty=easy', false],
    ['?scenario=a&seed=5&seat=FRA&difficulty=hard', true],
    ['?scenario=a&seed=6&seat=FRA&difficulty=hard', false],
    ['?scenario=a&seed=5&seat=FRA', false], // a seed without more means the usual setting
    ['?scenario=a&seed=5', false],
  ])('%s: %s', (search, meant) => {
    expect(isMeant(readAddress(search), save)).toBe(meant);
  });
});
