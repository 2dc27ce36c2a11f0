import { describe, expect, it } from 'vitest';
import { findTyped, isTyping, typeLetter } from '../../src/panels/game/type-ahead.ts';

const names = ['Albania', 'Estonia', 'États-Unis', 'Latvia', 'Lithuania', 'Luxembourg', 'Türkiye'];

describe('letters lead to a name', () => {
  it('adds letters typed one after the other, and begins anew after a pause', () => {
    const first = typeLetter({ letters: '', at: 0 }, 'l', 5000);
    const second = typeLetter(first, 'i', 5300);
    expect(second.letters).toBe('li');
    expect(typeLetter(second, 'e', 7000).letters).toBe('e');
    expect(isTyping(second, 5500)).toBe(true);
    expect(isTyping(second, 9000)).toBe(false);
  });

  it('stays where it is while the letters fit', () => {
    expect(findTyped(names, 4, 'lit')).toBe(4);
  });

  it('looks on from the current name, round the end', () => {
    expect(findTyped(names, 5, 'al')).toBe(0);
    expect(findTyped(names, 6, 'a')).toBe(0);
  });

  it('walks through the names that begin with a letter pressed again and again', () => {
    expect(findTyped(names, 0, 'l')).toBe(3);
    expect(findTyped(names, 3, 'll')).toBe(4);
    expect(findTyped(names, 4, 'lll')).toBe(5);
    expect(findTyped(names, 5, 'llll')).toBe(3);
  });

  it('needs no accents', () => {
    expect(findTyped(names, 0, 'eta')).toBe(2);
    expect(findTyped(names, 0, 'tur')).toBe(6);
  });

  it('finds nothing where nothing fits', () => {
    expect(findTyped(names, 0, 'x')).toBe(-1);
  });
});
