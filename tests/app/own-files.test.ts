import { describe, expect, it } from 'vitest';
import { isOwn, ownFiles, plainId } from '../../src/app/own-files.ts';
import type { Drawer } from '../../src/app/saves.ts';
import { limits } from '../../src/scenario/limits.ts';
import { sourceOf } from '../support/scenarios.ts';

const good = sourceOf('tests/support/small.yaml');
const broken = good.replace('opening: office', 'opening: offcie');

/** A browser's store, as far as it is used here. */
function drawer(things = new Map<string, unknown>(), hasRoom = true): Drawer {
  return {
    all: () => Promise.resolve(things),
    put: (key, value) =>
      hasRoom ? Promise.resolve(void things.set(key, value)) : Promise.reject(new Error('full')),
    remove: (key) => Promise.resolve(void things.delete(key)),
  };
}

const file = (source: string, name = 'small.yaml'): File => new File([source], name);
const never = (): boolean => false;

describe('a scenario file of one’s own', () => {
  it('joins the cases under a key of its own, and is there the next time', async () => {
    const things = new Map<string, unknown>();
    const own = ownFiles(drawer(things), never);
    expect(await own.add(file(good))).toMatchObject({
      kind: 'added',
      lasts: true,
      isShipped: false,
    });
    const again = ownFiles(drawer(things), never);
    expect(again.cases()).toEqual([]);
    await again.open();
    const [entry] = again.cases();
    expect(entry).toMatchObject({ id: 'own.small', file: 'small.yaml', rounds: 3 });
    expect(await entry?.load?.()).toMatchObject({ id: 'small' });
  });

  it('does not hide a case that ships', async () => {
    const own = ownFiles(drawer(), (id) => id === 'small');
    expect(await own.add(file(good))).toMatchObject({ kind: 'added', isShipped: true });
    expect([isOwn('small'), isOwn('own.small'), plainId('own.small')]).toEqual([
      false,
      true,
      'small',
    ]);
  });

  it('is replaced by a newer version, which can be undone', async () => {
    const own = ownFiles(drawer(), never);
    await own.add(file(good));
    expect(await own.add(file(good))).toMatchObject({ kind: 'unchanged' });
    const news = await own.add(file(good.replace('A small case', 'A newer case')));
    expect(news).toMatchObject({ kind: 'replaced' });
    expect(own.cases().map(({ title }) => title.en)).toEqual(['A newer case']);
    if ('undo' in news) await news.undo();
    expect(own.cases().map(({ title }) => title.en)).toEqual(['A small case']);
  });

  it('is removed, which can be undone', async () => {
    const things = new Map<string, unknown>();
    const own = ownFiles(drawer(things), never);
    await own.add(file(good));
    const undo = await own.remove('own.small');
    expect([own.cases(), things.size]).toEqual([[], 0]);
    await undo();
    expect([own.cases().length, things.size]).toEqual([1, 1]);
  });

  it('changes nothing where it is broken, and says where', async () => {
    const own = ownFiles(drawer(), never);
    await own.add(file(good));
    const news = await own.add(file(broken, 'new.yaml'));
    const line = good.split('\n').findIndex((text) => text.includes('opening: office')) + 1;
    expect(news).toMatchObject({
      kind: 'broken',
      findings: [{ file: 'new.yaml', line, column: 14, code: 'unknown-name' }],
    });
    expect(own.cases()).toHaveLength(1);
  });

  it('is not opened where it is too large', async () => {
    const huge = file('x');
    Object.defineProperties(huge, {
      size: { value: limits.bytes + 1 },
      text: { value: () => Promise.reject(new Error('opened')) },
    });
    expect(await ownFiles(drawer(), never).add(huge)).toMatchObject({
      kind: 'too-large',
      most: 512,
    });
  });

  it('is said to be unreadable where it has gone', async () => {
    const gone = file('x', 'turn\u202eround.yaml');
    Object.defineProperty(gone, 'text', { value: () => Promise.reject(new Error('gone')) });
    expect(await ownFiles(drawer(), never).add(gone)).toEqual({
      kind: 'unreadable',
      file: 'turn?round.yaml',
    });
  });

  it('can be played even where the browser has no room for it', async () => {
    const own = ownFiles(drawer(new Map(), false), never);
    expect(await own.add(file(good))).toMatchObject({ kind: 'added', lasts: false });
    expect(own.cases()).toHaveLength(1);
  });

  it('stays in sight where the game of today finds fault with it, and takes nothing else for a file', async () => {
    const kept = new Map<string, unknown>([
      ['own.small', { name: 'old.yaml', source: broken }],
      ['own.odd', { name: 5 }],
      ['own.null', null],
    ]);
    const own = ownFiles(drawer(kept), never);
    await own.open();
    expect(own.cases()).toMatchObject([{ id: 'own.small', load: null, title: { en: 'old.yaml' } }]);
    expect(own.cases()[0]?.findings).toHaveLength(1);
  });
});
